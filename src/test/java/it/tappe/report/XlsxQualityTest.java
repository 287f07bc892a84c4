package it.tappe.report;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.TappeServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report as a workbook: it can be sorted, filtered, counted and printed, and runs nothing. */
class XlsxQualityTest {
    private static final Pattern NUMBER_OR_DAY = Pattern.compile("-?\\d+(,\\d+)?%?|\\d{1,2}/\\d{1,2}/\\d{4}.*");
    private static final int CHARACTER = 256;
    private static final int LONGEST_TEXT = 32_767;

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    static Stream<Arguments> tabled() {
        return Samples.in(tappe, Format.XLSX);
    }

    @ParameterizedTest
    @MethodSource("tabled")
    void runsNothingThatPeopleWrote(Report<?> report) throws IOException {
        try (XSSFWorkbook workbook = workbook(report)) {
            each(workbook, cell -> {
                assertThat(cell.getCellType()).isNotIn(CellType.FORMULA, CellType.ERROR);
                assertThat(cell.getHyperlink()).isNull();
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().matches("(?s)[=+\\-@\\t\\r].*")) {
                    assertThat(cell.getCellStyle().getQuotePrefixed())
                            .as(cell.getStringCellValue())
                            .isTrue();
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("tabled")
    void holdsNumbersAndDaysAsSuch(Report<?> report) throws IOException {
        try (XSSFWorkbook workbook = workbook(report)) {
            each(workbook, cell -> {
                if (cell.getRowIndex() > 0 && cell.getCellType() == CellType.STRING) {
                    assertThat(cell.getStringCellValue())
                            .as("%s!%s", cell.getSheet().getSheetName(), cell.getAddress())
                            .doesNotMatch(NUMBER_OR_DAY)
                            .hasSizeLessThanOrEqualTo(LONGEST_TEXT);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("tabled")
    void freezesFiltersFitsAndRepeatsItsHeaders(Report<?> report) throws IOException {
        try (XSSFWorkbook workbook = workbook(report)) {
            for (Sheet sheet : workbook) {
                int columns = sheet.getRow(0).getLastCellNum();
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(CellRangeAddress.valueOf(((XSSFSheet) sheet)
                                .getCTWorksheet()
                                .getAutoFilter()
                                .getRef()))
                        .isEqualTo(new CellRangeAddress(0, sheet.getLastRowNum(), 0, columns - 1));
                assertThat(sheet.getRepeatingRows().getLastRow()).isZero();
                for (int column = 0; column < columns; column++) {
                    String title = sheet.getRow(0).getCell(column).getStringCellValue();
                    assertThat(title).isNotBlank();
                    assertThat(sheet.getColumnWidth(column))
                            .as("the longest word of «%s» fits", title)
                            .isGreaterThanOrEqualTo(Stream.of(title.split("[ ’]"))
                                            .mapToInt(String::length)
                                            .max()
                                            .orElse(0)
                                    * CHARACTER);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tabled")
    void wrapsWhatIsLongerThanItsColumn(Report<?> report) throws IOException {
        try (XSSFWorkbook workbook = workbook(report)) {
            each(workbook, cell -> {
                int width = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / CHARACTER;
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().length() > width) {
                    assertThat(cell.getCellStyle().getWrapText())
                            .as(cell.getStringCellValue())
                            .isTrue();
                }
            });
        }
    }

    private static void each(XSSFWorkbook workbook, Consumer<Cell> check) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                row.forEach(check);
            }
        }
    }

    private static XSSFWorkbook workbook(Report<?> report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Samples.print(tappe, report, Format.XLSX)));
    }
}
