package it.tappe.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxEngineTest {
    private static final List<Column> EVERY_KIND = List.of(
            Column.text("Provincia", 20),
            Column.integer("Comuni"),
            Column.decimal("Maturità"),
            Column.date("Scadenza"),
            Column.dateTime("Consegnata"),
            Column.percent("Completamento"));

    @Test
    void writesRealNumbersAndDates() throws IOException {
        List<Object> row =
                List.of("Belluno", 61, 2.5, LocalDate.of(2026, 4, 30), Instant.parse("2026-04-30T21:59:00Z"), 0.25);
        try (XSSFWorkbook file = written(Sheet.of("Province", EVERY_KIND, List.of(row)))) {
            var cells = file.getSheetAt(0).getRow(1);
            assertThat(cells.getCell(0).getStringCellValue()).isEqualTo("Belluno");
            assertThat(cells.getCell(1).getNumericCellValue()).isEqualTo(61);
            assertThat(cells.getCell(2).getNumericCellValue()).isEqualTo(2.5);
            assertThat(cells.getCell(3).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 4, 30, 0, 0));
            assertThat(cells.getCell(4).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 4, 30, 23, 59));
            assertThat(DateUtil.isCellDateFormatted(cells.getCell(3))).isTrue();
            DataFormatter shown = new DataFormatter();
            assertThat(shown.formatCellValue(cells.getCell(3))).isEqualTo("30/04/2026");
            assertThat(shown.formatCellValue(cells.getCell(4))).isEqualTo("30/04/2026 23:59");
            assertThat(shown.formatCellValue(cells.getCell(5))).isEqualTo("25%");
        }
    }

    @Test
    void freezesFiltersAndSizesTheHeader() throws IOException {
        List<List<Object>> rows = List.of(List.of("Belluno"), List.of("Treviso"));
        try (XSSFWorkbook file = written(Sheet.of("Province", List.of(Column.text("Provincia", 30)), rows))) {
            XSSFSheet sheet = file.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:A3");
            assertThat(sheet.getColumnWidth(0)).isEqualTo(30 * 256);
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(file.getProperties().getCoreProperties().getTitle()).isEqualTo("Prova");
            assertThat(file.getProperties().getCoreProperties().getCreator()).isEqualTo("Tappe");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+39", "-2", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"})
    void keepsWhatLooksLikeAFormulaAsText(String text) throws IOException {
        try (XSSFWorkbook file = written(text)) {
            Cell cell = file.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text.replace('\r', '\n'));
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void leavesOrdinaryTextUnquotedAndWrapsOnlyTheLong() throws IOException {
        try (XSSFWorkbook file = written("breve")) {
            assertThat(file.getSheetAt(0).getRow(1).getCell(0).getCellStyle().getQuotePrefixed())
                    .isFalse();
            assertThat(file.getSheetAt(0).getRow(1).getCell(0).getCellStyle().getWrapText())
                    .isFalse();
        }
        try (XSSFWorkbook file = written("lungo ".repeat(20))) {
            assertThat(file.getSheetAt(0).getRow(1).getCell(0).getCellStyle().getWrapText())
                    .isTrue();
        }
    }

    @Test
    void makesARowAsHighAsItsTextNeeds() throws IOException {
        try (XSSFWorkbook file = written("lungo ".repeat(20))) {
            assertThat(file.getSheetAt(0).getRow(1).getHeightInPoints()).isEqualTo(90);
        }
        try (XSSFWorkbook file = written("riga\n".repeat(900))) {
            assertThat(file.getSheetAt(0).getRow(1).getHeightInPoints()).isEqualTo(405);
        }
    }

    @Test
    void removesControlCharactersAndCutsAtTheLimit() throws IOException {
        try (XSSFWorkbook file = written("a\u0000b\u001Bc\uFFFEd\uD800e 😀\r\nf")) {
            assertThat(file.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("abcde 😀\nf");
        }
        try (XSSFWorkbook file = written("x" + "😀".repeat(20_000))) {
            String text = file.getSheetAt(0).getRow(1).getCell(0).getStringCellValue();
            assertThat(text).hasSizeBetween(32_766, 32_767).endsWith("😀…");
        }
    }

    @Test
    void namesSheetsAsExcelAllows() throws IOException {
        List<Column> columns = List.of(Column.text("A", 10));
        try (XSSFWorkbook file = written(
                Sheet.blank("Province/Comuni: [tutti]?", columns),
                Sheet.blank("x".repeat(40), columns),
                Sheet.blank("X".repeat(40), columns),
                Sheet.blank(" ", columns))) {
            assertThat(file.getSheetName(0)).isEqualTo("Province Comuni   tutti  ");
            assertThat(file.getSheetName(1)).isEqualTo("x".repeat(31));
            assertThat(file.getSheetName(2)).isEqualTo("X".repeat(27) + " (2)");
            assertThat(file.getSheetName(3)).isEqualTo("Foglio");
        }
    }

    @Test
    void makesATemplateWhoseCellsKnowTheirKind() throws IOException {
        try (XSSFWorkbook file = written(Sheet.blank("Province", EVERY_KIND))) {
            XSSFSheet sheet = file.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isZero();
            assertThat(sheet.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getColumnStyle(3).getDataFormatString()).isEqualTo("dd/mm/yyyy");
        }
    }

    @Test
    void writesADayBeforeExcelsCalendarAsText() throws IOException {
        List<List<Object>> rows = List.of(List.of(LocalDate.of(1866, 10, 21)));
        try (XSSFWorkbook file = written(Sheet.of("Storia", List.of(Column.date("Nata")), rows))) {
            assertThat(file.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("1866-10-21");
        }
    }

    @Test
    void leavesACellWithoutValueEmpty() throws IOException {
        List<Object> empty = Arrays.asList(null, null, null, null, null, null);
        try (XSSFWorkbook file = written(Sheet.of("Province", EVERY_KIND, List.of(empty)))) {
            assertThat(file.getSheetAt(0).getRow(1).getCell(0)).isNull();
        }
    }

    @Test
    void refusesRowsThatDoNotFitTheirColumns() {
        List<Column> number = List.of(Column.integer("Comuni"));
        for (List<Object> row : List.<List<Object>>of(
                List.of(), List.of(1, 2), List.of("61"), List.of(1.5), List.of(Double.NaN), List.of(Instant.EPOCH))) {
            assertThatThrownBy(() -> written(Sheet.of("Province", number, List.of(row))))
                    .as("%s", row)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void streamsAHundredThousandRowsAndClosesTheirSource() throws IOException {
        boolean[] closed = new boolean[1];
        Sheet sheet = new Sheet(
                "Registro",
                List.of(Column.integer("N"), Column.text("Che cosa", 30)),
                () -> IntStream.rangeClosed(1, 100_000)
                        .mapToObj(i -> List.<Object>of(i, "voce " + i))
                        .onClose(() -> closed[0] = true));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxEngine().write(Workbook.of("Registro", sheet), out);
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(file.getSheetAt(0).getLastRowNum()).isEqualTo(100_000);
        }
        assertThat(closed[0]).isTrue();
    }

    @Test
    void goesOnInAFurtherSheetWhereOneIsFull() throws IOException {
        List<List<Object>> rows =
                IntStream.rangeClosed(1, 25).mapToObj(i -> List.<Object>of(i)).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxEngine(10)
                .write(Workbook.of("Registro", Sheet.of("Registro", List.of(Column.integer("N")), rows)), out);
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(file.getNumberOfSheets()).isEqualTo(3);
            assertThat(file.getSheetName(2)).isEqualTo("Registro (3)");
            assertThat(file.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("N");
            assertThat(file.getSheetAt(2).getRow(5).getCell(0).getNumericCellValue())
                    .isEqualTo(25);
            assertThat(file.getSheetAt(2).getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A1:A6");
        }
    }

    private static XSSFWorkbook written(String text) throws IOException {
        return written(Sheet.of("Testi", List.of(Column.text("Testo", 20)), List.of(List.of(text))));
    }

    private static XSSFWorkbook written(Sheet... sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxEngine().write(Workbook.of("Prova", sheets), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
