package it.tappe.report;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.shared.Gauge;
import it.tappe.testing.TappeServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report there is, from its own sample, in every format, read back. */
class ReportCatalogueTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    static Stream<Arguments> printed() {
        return in(Format.PDF);
    }

    static Stream<Arguments> tabled() {
        return in(Format.XLSX);
    }

    static Stream<Arguments> shown() {
        return in(Format.HTML);
    }

    private static Stream<Arguments> in(Format format) {
        return Stream.of("coordinamento", "tutor")
                .flatMap(name -> tappe.bean(ReportCatalogue.class).list(tappe.viewer(name)).stream())
                .distinct()
                .filter(report -> report.formats().contains(format))
                .map(report -> Arguments.of(Named.of(report.name(), report)));
    }

    @ParameterizedTest
    @MethodSource("printed")
    void printsAsPdfWithTitleAndPageNumbers(Report<?> report) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(report, Format.PDF))) {
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith(report.title());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("it");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline()).isNotNull();
            assertThat(new PDFTextStripper().getText(pdf)).contains("pagina 1 di " + pdf.getNumberOfPages());
        }
    }

    @ParameterizedTest
    @MethodSource("tabled")
    void opensAsWorkbookWithFrozenHeadersAndNoFormula(Report<?> report) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(report, Format.XLSX)))) {
            assertThat(workbook.getNumberOfSheets()).isPositive();
            workbook.forEach(sheet -> {
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getLastRowNum()).isPositive();
                sheet.forEach(row ->
                        row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("shown")
    void showsAsPageInItalian(Report<?> report) {
        Document page = Jsoup.parse(new String(bytes(report, Format.HTML), StandardCharsets.UTF_8));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("it");
        assertThat(page.title()).startsWith(report.title());
        assertThat(page.select("h1")).hasSize(1);
    }

    private static <C> byte[] bytes(Report<C> report, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tappe.bean(Printer.class).write(report, report.sample(), format, out, Gauge.UNWATCHED);
        return out.toByteArray();
    }
}
