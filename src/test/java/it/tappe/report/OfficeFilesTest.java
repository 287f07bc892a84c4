package it.tappe.report;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.office.Faults;
import it.tappe.testing.TappeServer;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Word, PowerPoint and Excel open every report without repair. */
class OfficeFilesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    static Stream<Arguments> texts() {
        return Samples.in(tappe, Format.DOCX);
    }

    static Stream<Arguments> slides() {
        return Samples.in(tappe, Format.PPTX);
    }

    static Stream<Arguments> tables() {
        return Samples.in(tappe, Format.XLSX);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("texts")
    void opensInWord(Report<?> report) {
        assertThat(Faults.in(Samples.print(tappe, report, Format.DOCX))).isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("slides")
    void opensInPowerPoint(Report<?> report) {
        assertThat(Faults.in(Samples.print(tappe, report, Format.PPTX))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void opensInExcel(Report<?> report) {
        assertThat(Faults.in(Samples.print(tappe, report, Format.XLSX))).isEmpty();
    }
}
