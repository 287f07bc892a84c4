package it.tappe.document.signed;

import static it.tappe.document.signed.SignedDocuments.SIGNED_AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.tappe.document.signed.Signature.Form;
import it.tappe.shared.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SignedFileTest {
    private static final byte[] DOCUMENT = "Il documento firmato.".repeat(5_000).getBytes(StandardCharsets.UTF_8);
    private static final String PRESIDENCY = "Presidenza della Provincia";

    @TempDir
    Path dir;

    @AfterEach
    void leavesOnlyTheSignedFileBehind() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            assertThat(files).allMatch(file -> file.endsWith("a.p7m"));
        }
    }

    static Stream<UnaryOperator<byte[]>> envelopes() {
        return Stream.of(
                one -> SignedDocuments.p7m(one, PRESIDENCY),
                one -> SignedDocuments.streamedP7m(one, "CN=" + PRESIDENCY),
                one -> SignedDocuments.base64(SignedDocuments.p7m(one, PRESIDENCY)),
                one -> SignedDocuments.base64(SignedDocuments.streamedP7m(one, "CN=" + PRESIDENCY)),
                one -> SignedDocuments.pem(SignedDocuments.p7m(one, PRESIDENCY)));
    }

    @ParameterizedTest
    @MethodSource("envelopes")
    void opensEnvelopesHoweverTheyAreEncoded(UnaryOperator<byte[]> envelope) throws IOException {
        try (SignedFile opened = open(envelope.apply(DOCUMENT))) {
            assertThat(opened.isSigned()).isTrue();
            assertThat(opened.content()).hasBinaryContent(DOCUMENT);
            assertThat(opened.signatures()).containsExactly(new Signature(PRESIDENCY, SIGNED_AT, Form.CADES));
        }
    }

    @Test
    void opensEnvelopesWithinEnvelopesFromTheOutermost() throws IOException {
        byte[] twice = SignedDocuments.base64(
                SignedDocuments.p7m(SignedDocuments.streamedP7m(DOCUMENT, "CN=Dirigente"), PRESIDENCY));
        try (SignedFile opened = open(twice)) {
            assertThat(opened.content()).hasBinaryContent(DOCUMENT);
            assertThat(opened.signatures()).extracting(Signature::signer).containsExactly(PRESIDENCY, "Dirigente");
        }
    }

    @Test
    void namesEverySignerOfOneEnvelope() throws IOException {
        try (SignedFile opened = open(SignedDocuments.p7m(DOCUMENT, PRESIDENCY, "Segreteria generale"))) {
            assertThat(opened.signatures())
                    .extracting(Signature::signer)
                    .containsExactlyInAnyOrder(PRESIDENCY, "Segreteria generale");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CN=CODICE/123.abc,SURNAME=Provinciale,GIVENNAME=Segreteria;Segreteria Provinciale",
                "O=Provincia di Belluno,C=IT;Provincia di Belluno",
                "C=IT;firmatario non indicato",
                "CN=La Presidenza \u202Eaiz\u0007;La Presidenza aiz"
            })
    void namesTheSignerByTheCertificate(String subject, String name) throws IOException {
        try (SignedFile opened = open(SignedDocuments.streamedP7m(DOCUMENT, subject))) {
            assertThat(opened.signatures()).extracting(Signature::signer).containsExactly(name);
        }
    }

    @Test
    void cutsAnEndlessName() {
        assertThat(Signers.plain("è".repeat(5_000))).isEqualTo("è".repeat(200));
    }

    @Test
    void takesAFileWithoutEnvelopeForItsOwnContent() throws IOException {
        for (String text : new String[] {"Testo", "MII, diceva", "M", "", "-----BEGIN", "0\u0080"}) {
            try (SignedFile opened = open(text.getBytes(StandardCharsets.ISO_8859_1))) {
                assertThat(opened.isSigned()).isFalse();
                assertThat(opened.content()).isEqualTo(dir.resolve("a.p7m"));
                assertThat(opened.signatures()).isEmpty();
            }
        }
    }

    @Test
    void refusesASignatureWithoutItsDocument() {
        assertThat(refusal(SignedDocuments.detached(DOCUMENT, PRESIDENCY))).contains("solo la firma");
    }

    @Test
    void refusesAnEnvelopeThatNobodySigned() {
        assertThat(refusal(SignedDocuments.p7m(DOCUMENT))).contains("nessuna firma");
    }

    @Test
    void refusesAnEncryptedMessage() {
        byte[] encrypted = SignedDocuments.p7m(DOCUMENT, PRESIDENCY);
        // The last number of the outermost object identifier says what kind of message it is.
        encrypted[15] = 3;
        assertThat(refusal(encrypted)).contains("cifrato");
    }

    @Test
    void refusesEnvelopesWithoutEnd() {
        byte[] bytes = DOCUMENT;
        for (int i = 0; i <= SignedFile.MOST_ENVELOPES; i++) {
            bytes = SignedDocuments.p7m(bytes, PRESIDENCY);
        }
        assertThat(refusal(bytes)).contains("troppe volte");
    }

    @Test
    void failsOnADamagedEnvelopeWhereverItIsCutOff() {
        byte[] whole = SignedDocuments.p7m(DOCUMENT, PRESIDENCY);
        byte[] streamed = SignedDocuments.streamedP7m(DOCUMENT, "CN=" + PRESIDENCY);
        for (byte[] bytes : new byte[][] {whole, streamed, SignedDocuments.base64(whole)}) {
            for (int length : new int[] {60, 1_000, bytes.length / 2, bytes.length - 300, bytes.length - 1}) {
                assertThatThrownBy(() -> open(Arrays.copyOf(bytes, length)).close())
                        .as("%d of %d bytes", length, bytes.length)
                        .isInstanceOfAny(IOException.class, RuntimeException.class);
            }
        }
    }

    @Test
    void knowsTheDocumentsOwnName() {
        assertThat(SignedFile.innerName("relazione.docx.p7m")).isEqualTo("relazione.docx");
        assertThat(SignedFile.innerName("RELAZIONE.PDF.P7M.p7m")).isEqualTo("RELAZIONE.PDF");
        assertThat(SignedFile.innerName("relazione.docx")).isEqualTo("relazione.docx");
    }

    private SignedFile open(byte[] bytes) throws IOException {
        return SignedFile.open(Files.write(dir.resolve("a.p7m"), bytes));
    }

    private String refusal(byte[] bytes) {
        String[] message = {""};
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> open(bytes).close())
                .satisfies(refusal -> message[0] = refusal.fields().get("file"));
        return message[0];
    }
}
