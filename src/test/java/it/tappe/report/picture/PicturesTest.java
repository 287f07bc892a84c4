package it.tappe.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.report.Format;
import it.tappe.report.Report;
import it.tappe.report.Samples;
import it.tappe.testing.TappeServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first pages of every report look as they did when somebody approved of them; the office's files as LibreOffice
 * prints them. After a change that is wanted, look at {@code target/pictures} and approve:
 *
 * <pre>
 * mvn test -Dtest=PicturesTest -Dtappe.pictures.approve=true -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
class PicturesTest {
    private static final List<Format> OF_THE_OFFICE = List.of(Format.DOCX, Format.PPTX, Format.XLSX);

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @TempDir
    Path folder;

    @Test
    void looksAsApprovedOnPaper() throws IOException {
        List<String> differences = new ArrayList<>();
        for (Report<?> report : Samples.reports(tappe, Format.PDF).toList()) {
            Path pdf = folder.resolve(report.name() + ".pdf");
            Files.write(pdf, Samples.print(tappe, report, Format.PDF));
            differences.addAll(Gallery.compare(report.name() + "-pdf", pdf));
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void looksAsApprovedInLibreOffice() throws IOException, InterruptedException {
        LibreOffice.assumeThere();
        Path files = Files.createDirectory(folder.resolve("files"));
        Path printed = Files.createDirectory(folder.resolve("printed"));
        List<String> names = new ArrayList<>();
        for (Format format : OF_THE_OFFICE) {
            for (Report<?> report : Samples.reports(tappe, format).toList()) {
                String name = report.name() + "-" + format.extension();
                names.add(name);
                Files.write(files.resolve(name + "." + format.extension()), Samples.print(tappe, report, format));
            }
        }
        LibreOffice.print(files, printed);
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            Path pdf = printed.resolve(name + ".pdf");
            assertThat(pdf).as("LibreOffice opens %s", name).exists();
            differences.addAll(Gallery.compare(name, pdf));
        }
        assertThat(differences).isEmpty();
    }
}
