package it.tappe.document.reading;

import static it.tappe.document.signed.SignedDocuments.SIGNED_AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.tappe.document.signed.Signature;
import it.tappe.document.signed.Signature.Form;
import it.tappe.document.signed.SignedDocuments;
import it.tappe.shared.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents with digital signatures, around them or within. */
class SignedReadingTest {
    private static final String SIGNER = "Presidenza della Provincia";

    @TempDir
    Path dir;

    private final DocumentReader reader = new DocumentReader();

    @Test
    void readsTheDocumentWithinASignedFile() throws IOException {
        for (Path plain : new Path[] {
            SampleDocuments.docx(dir, SampleDocuments.sections()),
            SampleDocuments.odt(dir, SampleDocuments.sections()),
            SampleDocuments.pdf(dir, SampleDocuments.sections()),
            OldDocuments.doc(dir),
            OldDocuments.rtf(dir, SampleDocuments.sections())
        }) {
            String name = plain.getFileName() + ".p7m";
            Manuscript manuscript = reader.read(signed(Files.readAllBytes(plain)), name);
            assertThat(SectionFinder.find(SampleDocuments.REQUIRED, manuscript))
                    .as(name)
                    .extracting(FoundSection::words)
                    .containsExactly(9, 11, 12, 11, 8);
            assertThat(manuscript.signatures()).containsExactly(new Signature(SIGNER, SIGNED_AT, Form.CADES));
            assertThat(manuscript.mediaType()).isEqualTo("application/pkcs7-mime");
        }
    }

    @Test
    void namesTheSignaturesWithinAPdf() {
        Path plain = SampleDocuments.pdf(dir, SampleDocuments.sections());
        Path signed = SignedDocuments.pdf(plain, dir.resolve("firmato.pdf"), SIGNER, "Un altro nome");
        Manuscript manuscript = reader.read(signed, "firmato.pdf");
        assertThat(manuscript.signatures()).containsExactly(new Signature(SIGNER, SIGNED_AT, Form.PADES));
        assertThat(manuscript.mediaType()).isEqualTo("application/pdf");
        assertThat(manuscript.parts()).hasSize(5);
    }

    @Test
    void namesASignatureThatCannotBeReadAsThePdfItselfNamesIt() {
        Path plain = SampleDocuments.pdf(dir, SampleDocuments.sections());
        Path named = SignedDocuments.pdf(plain, dir.resolve("firmato.pdf"), "", "Ufficio protocollo");
        assertThat(reader.read(named, "firmato.pdf").signatures())
                .containsExactly(new Signature("Ufficio protocollo", SIGNED_AT, Form.PADES));
        Path nameless = SignedDocuments.pdf(plain, dir.resolve("senza.pdf"), "", null);
        assertThat(reader.read(nameless, "senza.pdf").signatures())
                .extracting(Signature::signer)
                .containsExactly("firmatario non indicato");
    }

    @Test
    void namesTheSignaturesAroundAndWithin() throws IOException {
        Path plain = SampleDocuments.pdf(dir, SampleDocuments.sections());
        Path inner = SignedDocuments.pdf(plain, dir.resolve("firmato.pdf"), "Dirigente", null);
        assertThat(reader.read(signed(Files.readAllBytes(inner)), "a.pdf.p7m").signatures())
                .extracting(Signature::signer)
                .containsExactly(SIGNER, "Dirigente");
    }

    @Test
    void refusesANameThatDoesNotFitTheDocumentWithin() throws IOException {
        byte[] docx = Files.readAllBytes(SampleDocuments.docx(dir, SampleDocuments.sections()));
        for (String name : new String[] {"relazione.p7m", "relazione.pdf.p7m", "relazione.docx", "p7m"}) {
            assertThat(refusal(signed(docx), name)).contains("documento Word firmato", ".docx.p7m");
        }
        Path plain = Files.write(dir.resolve("a.docx"), docx);
        assertThat(refusal(plain, "relazione.docx.p7m")).contains("un documento Word:", "estensione .docx oppure");
    }

    @Test
    void checksTheDocumentWithinLikeAnyOther() throws IOException {
        assertThat(refusal(signed(Files.readAllBytes(UnfitDocuments.docxBomb(dir))), "a.docx.p7m"))
                .contains("troppo spazio");
        assertThat(refusal(signed(Files.readAllBytes(UnfitDocuments.docxWithMacros(dir))), "a.docx.p7m"))
                .contains("macro");
        assertThat(refusal(signed(Files.readAllBytes(UnfitDocuments.encryptedPdf(dir))), "a.pdf.p7m"))
                .contains("password");
        assertThat(refusal(signed(new byte[0]), "a.docx.p7m")).contains("vuoto");
        assertThat(refusal(signed("solo testo".getBytes(StandardCharsets.UTF_8)), "a.docx.p7m"))
                .contains("Il file è un file di solo testo");
    }

    @Test
    void refusesADamagedEnvelope() throws IOException {
        byte[] docx = Files.readAllBytes(SampleDocuments.docx(dir, SampleDocuments.sections()));
        byte[] whole = SignedDocuments.p7m(docx, SIGNER);
        for (int length : new int[] {100, whole.length / 2, whole.length - 1}) {
            Path cut = Files.write(dir.resolve("a.p7m"), Arrays.copyOf(whole, length));
            assertThat(refusal(cut, "a.docx.p7m")).contains("danneggiato");
        }
    }

    private Path signed(byte[] document) throws IOException {
        return Files.write(dir.resolve("a.p7m"), SignedDocuments.p7m(document, SIGNER));
    }

    private String refusal(Path file, String name) {
        String[] message = {""};
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> reader.read(file, name))
                .satisfies(refusal -> message[0] = refusal.fields().get("file"));
        return message[0];
    }
}
