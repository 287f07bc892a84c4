package it.tappe.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import it.tappe.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReaderTest {
    @TempDir
    private Path folder;

    private final XlsxReader reader = new XlsxReader();

    @Test
    void readsBackWhatTheEngineWrote() {
        List<Column> columns = List.of(
                Column.text("Provincia", 20),
                Column.integer("Comuni"),
                Column.decimal("Maturità"),
                Column.date("Scadenza"),
                Column.dateTime("Consegnata"),
                Column.percent("Quota"));
        List<Object> full =
                List.of("Belluno", 61, 2.5, LocalDate.of(2026, 4, 30), Instant.parse("2026-04-30T21:59:00Z"), 0.25);
        List<Object> blank = Collections.nCopies(6, null);
        List<Object> half = Arrays.asList("Treviso", null, null, null, null, null);
        ReadSheet sheet = read(Sheet.of("Province", columns, List.of(full, blank, half)));

        assertThat(sheet.name()).isEqualTo("Province");
        assertThat(sheet.titles())
                .containsExactly("Provincia", "Comuni", "Maturità", "Scadenza", "Consegnata", "Quota");
        assertThat(sheet.rows()).extracting(ReadRow::number).containsExactly(2, 4);
        ReadRow first = sheet.rows().get(0);
        assertThat(sheet.titles().stream().map(first::text))
                .containsExactly("Belluno", "61", "2.5", "2026-04-30", "2026-04-30T23:59", "0.25");
        assertThat(sheet.rows().get(1).cells()).containsOnlyKeys("Provincia");
        assertThat(sheet.rows().get(1).text("Comuni")).isEmpty();
    }

    @Test
    void saysWhereACellIs() {
        ReadSheet sheet = read(Sheet.of(
                "Province",
                List.of(Column.text("Nome", 9), Column.text("Sigla", 9), Column.text("Regione", 9)),
                List.of(List.of("Belluno", "BL", "Veneto"))));
        assertThat(sheet.column("Regione")).isEqualTo("C");
        assertThat(sheet.column("regione")).isEqualTo("C");
        assertThat(sheet.where(sheet.rows().get(0), "Sigla")).isEqualTo("foglio Province, riga 2, colonna B");
        assertThat(sheet.has("Popolazione")).isFalse();
        assertThatThrownBy(() -> sheet.column("Popolazione")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesTheFirstRowThatIsNotBlankAsHeaderAndIgnoresColumnsWithoutTitle() {
        byte[] file = made(workbook -> {
            var sheet = workbook.createSheet("Dati");
            Row header = sheet.createRow(2);
            header.createCell(1).setCellValue("  Nome \n provincia ");
            header.createCell(3).setCellValue("Codice");
            Row row = sheet.createRow(4);
            row.createCell(0).setCellValue("appunto");
            row.createCell(1).setCellValue(" Belluno ");
            row.createCell(3).setCellValue(12);
            sheet.createRow(5).createCell(0).setCellValue("solo un appunto");
        });
        ReadSheet sheet = reader.read(new ByteArrayInputStream(file)).get(0);
        assertThat(sheet.titles()).containsExactly("", "Nome provincia", "", "Codice");
        assertThat(sheet.column("Codice")).isEqualTo("D");
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().get(0).number()).isEqualTo(5);
        assertThat(sheet.rows().get(0).cells())
                .containsEntry("Nome provincia", "Belluno")
                .containsEntry("Codice", "12");
    }

    @Test
    void readsDatesThatCountFrom1904AndResultsOfFormulas() {
        byte[] file = made(workbook -> {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            var sheet = workbook.createSheet("Dati");
            sheet.createRow(0).createCell(0).setCellValue("Giorno");
            sheet.getRow(0).createCell(1).setCellValue("Somma");
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            var day = sheet.createRow(1).createCell(0);
            day.setCellValue(LocalDate.of(2026, 4, 30));
            day.setCellStyle(style);
            sheet.getRow(1).createCell(1).setCellFormula("0.1+0.2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        ReadRow row = reader.read(new ByteArrayInputStream(file)).get(0).rows().get(0);
        assertThat(row.text("Giorno")).isEqualTo("2026-04-30");
        assertThat(row.text("Somma")).isEqualTo("0.3");
    }

    @Test
    void readsAFilledTemplateOfTheLargestSize() {
        List<Column> columns = Stream.iterate(1, i -> i + 1)
                .limit(60)
                .map(i -> Column.text("Colonna " + i, 10))
                .toList();
        List<List<Object>> rows = Collections.nCopies(5_000, Collections.nCopies(60, "Sì"));
        assertThat(read(Sheet.of("Pieno", columns, rows)).rows()).hasSize(5_000);
    }

    @Test
    void refusesMoreRowsColumnsAndSheetsThanAllowed() {
        List<Column> one = List.of(Column.text("A", 10));
        refuses(written(Sheet.of("Lungo", one, Collections.nCopies(5_001, List.of("x")))), "5.000 righe");
        refuses(
                made(workbook -> workbook.createSheet("Largo")
                        .createRow(0)
                        .createCell(60)
                        .setCellValue("x")),
                "60 colonne");
        refuses(
                made(workbook -> {
                    for (int i = 0; i < 21; i++) {
                        workbook.createSheet("Foglio " + i);
                    }
                }),
                "20 fogli");
    }

    @Test
    void refusesTwoColumnsOfTheSameTitle() {
        refuses(
                written(Sheet.blank("Province", List.of(Column.text("Nome", 9), Column.text("nome", 9)))),
                "stesso titolo («nome»)");
    }

    @Test
    void refusesAFileThatIsNoWorkbook() throws IOException {
        refuses(new byte[0], "non è una cartella di lavoro");
        refuses("provincia;comuni\nBelluno;61".getBytes(StandardCharsets.UTF_8), "non è una cartella di lavoro");
        try (XWPFDocument text = new XWPFDocument()) {
            text.createParagraph().createRun().setText("Non sono un foglio");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            text.write(out);
            refuses(out.toByteArray(), "non è una cartella di lavoro");
        }
    }

    @Test
    void refusesTheOldFormatAndPasswords() throws Exception {
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            old.write(out);
            refuses(out.toByteArray(), "vecchio formato");
        }
        refuses(locked(simple()), "protetto da password");
    }

    @Test
    void refusesADamagedFileWhereverItIsCut() throws IOException {
        byte[] file = simple();
        for (int kept = 4; kept < file.length; kept += file.length / 40) {
            refuses(Arrays.copyOf(file, kept), "danneggiato");
        }
        refuses(repacked(file, "xl/workbook.xml", "<workbook".getBytes(StandardCharsets.UTF_8)), "danneggiato");
    }

    @Test
    void refusesAnArchiveThatUnpacksWithoutEnd() throws IOException {
        refuses(repacked(simple(), "xl/media/image1.png", new byte[65 * 1024 * 1024]), "troppo grande");
    }

    @Test
    void refusesAShortFileThatRepeatsALongTextWithoutEnd() {
        byte[] file = made(workbook -> {
            var sheet = workbook.createSheet("Eco");
            for (int i = 0; i < 800; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i == 0 ? "Titolo" : "x".repeat(32_000));
            }
        });
        refuses(file, "troppo testo");
    }

    @Test
    void refusesWhatWeighsMoreThan20Megabytes() throws IOException {
        byte[] heavy = new byte[20 * 1024 * 1024 + 1];
        refuses(heavy, "20 MB");
        Path file = Files.write(folder.resolve("heavy.xlsx"), heavy);
        assertThatThrownBy(() -> reader.read(file)).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void leavesTheFileAsItIs() throws IOException {
        byte[] before = simple();
        Path file = Files.write(folder.resolve("province.xlsx"), before);
        assertThat(reader.read(file)).hasSize(1);
        assertThat(file).hasBinaryContent(before);
    }

    private void refuses(byte[] file, String sentence) {
        assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(file)))
                .asInstanceOf(type(Refusal.Invalid.class))
                .satisfies(refusal -> assertThat(refusal.fields().get("file")).contains(sentence));
    }

    private ReadSheet read(Sheet sheet) {
        return reader.read(new ByteArrayInputStream(written(sheet))).get(0);
    }

    private static byte[] simple() {
        return written(Sheet.of("Province", List.of(Column.text("Nome", 20)), List.of(List.of("Belluno"))));
    }

    private static byte[] written(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxEngine().write(Workbook.of("Prova", sheet), out);
        return out.toByteArray();
    }

    private static byte[] made(java.util.function.Consumer<XSSFWorkbook> maker) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            maker.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] locked(byte[] file) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("segreto");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(file);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** The same archive with one part replaced or added. */
    private byte[] repacked(byte[] file, String part, byte[] content) throws IOException {
        Path archive = Files.write(folder.resolve("repacked.zip"), file);
        try (FileSystem parts = FileSystems.newFileSystem(archive)) {
            Path place = parts.getPath(part);
            Files.createDirectories(place.getParent());
            Files.write(place, content);
        }
        return Files.readAllBytes(archive);
    }
}
