package it.tappe.restitution.export;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.canvas.AnswerEntry;
import it.tappe.canvas.Canvases;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.testing.Api;
import it.tappe.testing.TappeServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class ComparisonExportsTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo().with("tappe.demo.answers", true);

    private static final String FILE = "/comparisons.xlsx?area=3&step=2";

    @Test
    void hasTheFiguresOfThePageInRealCells() throws IOException {
        try (XSSFWorkbook file = open("coordinamento", FILE)) {
            assertThat(StreamSupport.stream(file.spliterator(), false).map(Sheet::getSheetName))
                    .containsExactly("Confronto", "Conteggi", "Parole delle Province", "Tensioni", "Rischi");
            assertThat(file.getSheet("Confronto").getLastRowNum()).isEqualTo(8);
            Row courses = row(file.getSheet("Conteggi"), "Corsi");
            assertThat(courses.getCell(3).getNumericCellValue()).isEqualTo(8);
            assertThat(courses.getCell(4).getNumericCellValue()).isEqualTo(8);
            assertThat(courses.getCell(6).getStringCellValue()).isEqualTo("tutte");
            Row belluno = row(file.getSheet("Tensioni"), "Belluno");
            assertThat(belluno.getCell(4).getNumericCellValue()).isEqualTo(-2);
            for (Sheet sheet : file) {
                assertThat(sheet.getPaneInformation().isFreezePane())
                        .as(sheet.getSheetName())
                        .isTrue();
                assertThat(file.getSheet(sheet.getSheetName()).getCTWorksheet().isSetAutoFilter())
                        .isTrue();
            }
        }
        assertThat(tappe.tables().column("select act from journal where subject_type = 'comparison'"))
                .contains("DOWNLOADED");
    }

    @Test
    void followsTheFilter() throws IOException {
        String ragusa = tappe.tables()
                .column("select id from province where sigla = 'RG'")
                .get(0);
        try (XSSFWorkbook file = open("coordinamento", FILE + "&tutorProvince=" + ragusa)) {
            assertThat(file.getSheet("Confronto").getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void wordsThatLookLikeAFormulaStayText() throws IOException {
        var team = tappe.viewer("rieti");
        long work = tappe.bean(ProjectWorks.class).list(team).get(0).id();
        tappe.bean(Canvases.class)
                .answer(
                        team,
                        work,
                        2,
                        "qualita",
                        new AnswerEntry(Set.of(), "=HYPERLINK(\"http://x\")", null, null, null));

        try (XSSFWorkbook file = open("coordinamento", FILE)) {
            Row row = row(file.getSheet("Parole delle Province"), "=HYPERLINK");
            assertThat(row.getCell(3).getCellType()).isEqualTo(CellType.STRING);
            for (Sheet sheet : file) {
                for (Row one : sheet) {
                    for (Cell cell : one) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
        }
    }

    @Test
    void takesOutForATeamOnlyWhatIsShared() throws IOException {
        Api coordinator = tappe.api("coordinamento");
        coordinator
                .put("/comparisons/3/2/sharing", Map.of("words", false, "models", false))
                .expect(200);
        try (XSSFWorkbook file = open("belluno", FILE)) {
            assertThat(file.getSheet("Confronto").getLastRowNum()).isEqualTo(8);
            Sheet words = file.getSheet("Parole delle Province");
            assertThat(words.getLastRowNum()).isPositive();
            for (int index = 1; index <= words.getLastRowNum(); index++) {
                assertThat(words.getRow(index).getCell(0).getStringCellValue()).isEqualTo("Belluno");
            }
        }
        coordinator.delete("/comparisons/3/2/sharing").expect(204);
    }

    private static XSSFWorkbook open(String who, String path) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(tappe.api(who).get(path).expect(200).bytes()));
    }

    private static Row row(Sheet sheet, String beginning) {
        DataFormatter text = new DataFormatter();
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> StreamSupport.stream(row.spliterator(), false)
                        .anyMatch(cell -> text.formatCellValue(cell).startsWith(beginning)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        List.of(sheet.getSheetName(), beginning).toString()));
    }
}
