package it.tappe.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.tappe.shared.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken and what is refused, and in which words. */
class DocumentReaderTest {
    @TempDir
    Path dir;

    private final DocumentReader reader = new DocumentReader();

    @Test
    void readsWordOpenDocumentAndPdf() {
        Path docx = SampleDocuments.docx(dir, SampleDocuments.sections());
        Path odt = SampleDocuments.odt(dir, SampleDocuments.sections());
        Path pdf = SampleDocuments.pdf(dir, SampleDocuments.sections());
        assertThat(reader.read(docx, "PW.DOCX").type()).isEqualTo(DocumentType.DOCX);
        assertThat(reader.read(odt, "pw.odt").type()).isEqualTo(DocumentType.ODT);
        assertThat(reader.read(pdf, "pw.pdf").type()).isEqualTo(DocumentType.PDF);
    }

    @Test
    void refusesAFileNamedAsAnotherType() {
        Path pdf = SampleDocuments.pdf(dir, SampleDocuments.sections());
        assertThat(refusal(pdf, "relazione.docx")).contains("«relazione.docx»", "documento PDF", "rinomina", ".pdf");
    }

    @Test
    void refusesAnEmptyFile() throws Exception {
        assertThat(refusal(Files.createFile(dir.resolve("vuoto.docx")), "vuoto.docx"))
                .contains("vuoto");
    }

    @Test
    void saysWhatAFileOfAnotherKindIs() throws Exception {
        assertThat(refusal(UnfitDocuments.textNamedDocx(dir), "appunti.docx"))
                .contains("file di solo testo", "documento Word (.docx)", "PDF");
        Path image = Files.write(dir.resolve("a.pdf"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        assertThat(refusal(image, "a.pdf")).contains("un'immagine");
        Path zip = SampleDocuments.zip(dir.resolve("a.zip"), Map.of("nota.txt", "ciao"));
        assertThat(refusal(zip, "a.docx")).contains("un archivio compresso");
    }

    @Test
    void refusesUnrecognisableBytes() throws Exception {
        Path noise = Files.write(dir.resolve("a.docx"), new byte[] {0, 1, 2, 3, (byte) 200, (byte) 201, 7, 0, 0});
        assertThat(refusal(noise, "a.docx")).contains("Non riconosciamo");
    }

    @Test
    void refusesDocumentsWithAPassword() {
        assertThat(refusal(UnfitDocuments.encryptedDocx(dir), "protetto.docx")).contains("password");
        assertThat(refusal(UnfitDocuments.encryptedOdt(dir), "protetto.odt")).contains("password");
        assertThat(refusal(UnfitDocuments.encryptedPdf(dir), "protetto.pdf")).contains("password");
    }

    @Test
    void readsAPdfThatOnlyRestrictsPrinting() {
        Path pdf = new SamplePdf().text("Testo leggibile").saveProtected(dir.resolve("a.pdf"), "");
        assertThat(reader.read(pdf, "a.pdf").text()).isEqualTo("Testo leggibile");
    }

    @Test
    void refusesDamagedFiles() throws Exception {
        assertThat(refusal(UnfitDocuments.truncatedDocx(dir), "troncato.docx")).contains("danneggiato");
        assertThat(refusal(UnfitDocuments.truncatedPdf(dir), "troncato.pdf")).contains("danneggiato");
        Path noPages = UnfitDocuments.written(dir.resolve("a.pdf"), "%PDF-1.7\nniente\n%%EOF\n");
        assertThat(refusal(noPages, "a.pdf")).contains("danneggiato");
    }

    @Test
    void refusesAPackageOfWhichAByteHasChanged() throws Exception {
        Path file = SampleDocuments.odt(dir, SampleDocuments.sections());
        byte[] bytes = Files.readAllBytes(file);
        bytes[45] ^= 1;
        assertThat(refusal(Files.write(file, bytes), "a.odt")).contains("danneggiato");
    }

    @Test
    void refusesXmlThatIsCutOff() {
        Path file = SampleDocuments.odt(dir.resolve("a.odt"), "", "", Map.of("content.xml", "<a><b>testo"));
        assertThat(refusal(file, "a.odt")).contains("danneggiato");
    }

    @Test
    void refusesMacros() {
        assertThat(refusal(UnfitDocuments.docxWithMacros(dir), "macro.docx")).contains("macro");
        assertThat(refusal(UnfitDocuments.odtWithMacros(dir), "macro.odt")).contains("macro");
    }

    @Test
    void refusesAPackageThatSwellsBeforeItIsOpened() throws Exception {
        Path bomb = UnfitDocuments.docxBomb(dir);
        assertThat(Files.size(bomb)).isLessThan(300_000);
        assertThat(refusal(bomb, "bomba.docx")).contains("troppo spazio");
    }

    @Test
    void refusesAPdfThatSwellsBeforeItIsOpened() throws Exception {
        Path bomb = UnfitDocuments.pdfBomb(dir);
        assertThat(Files.size(bomb)).isLessThan(400_000);
        assertThat(refusal(bomb, "bomba.pdf")).contains("troppo spazio");
    }

    @Test
    void refusesTextWithoutEnd() {
        String endless = "parola ".repeat(ManuscriptDraft.MOST_CHARACTERS / 7 + 1);
        Path file = SampleDocuments.docxWithPlainHeadings(dir, Map.of("Premessa", endless));
        assertThat(refusal(file, "a.docx")).contains("troppo lungo");
    }

    @Test
    void takesAPackageWithOneLargePictureThatPacksWell() {
        Path file = UnfitDocuments.docxWith(dir, "immagine.docx", "word/media/image1.bmp", 8 << 20);
        assertThat(reader.read(file, "immagine.docx").words()).isPositive();
    }

    @Test
    void refusesAPackageWithTooManyEntries() {
        Path crowded = ZipBombs.crowded(dir);
        assertThat(refusal(crowded, "affollato.docx")).contains("troppo spazio");
    }

    @Test
    void readsAScannedPdfAsADocumentWithoutText() {
        Path scan = SampleDocuments.scannedPdf(dir);
        Manuscript manuscript = reader.read(scan, "scansione.pdf");
        assertThat(manuscript.words()).isZero();
        assertThat(manuscript.parts()).isEmpty();
    }

    @Test
    void refusesDocumentTypesInXml() {
        assertThat(refusal(UnfitDocuments.docxWithExternalEntity(dir), "esterno.docx"))
                .contains("contenuti esterni");
        assertThat(refusal(UnfitDocuments.odtWithExternalEntity(dir), "esterno.odt"))
                .contains("contenuti esterni");
    }

    private String refusal(Path file, String name) {
        String[] message = {""};
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> reader.read(file, name))
                .satisfies(refusal -> {
                    assertThat(refusal.fields()).containsOnlyKeys("file");
                    message[0] = refusal.sentence();
                });
        return message[0];
    }
}
