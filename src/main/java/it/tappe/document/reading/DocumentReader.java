package it.tappe.document.reading;

import it.tappe.document.signed.SignedFile;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads an uploaded document, or says in Italian what its owner has to do first. */
@Singleton
public final class DocumentReader {

    /**
     * Reads the whole text; of a signed file ({@code .p7m}) that of the document within. Nothing is kept and the file is
     * left as it is.
     *
     * <p>Refused as {@link Refusal.Invalid} at the field {@code file}, and never with another exception: a file that is
     * empty, none of the {@link DocumentType}s, named as another type than its content, protected by a password,
     * damaged, carrying macros, far larger once opened, or with document types (external entities) in its XML. The
     * size of the file itself is the caller's to check.
     *
     * @param file readable for as long as the call lasts
     * @param fileName as the person named it, extension included
     */
    public Manuscript read(Path file, String fileName) {
        try {
            try (SignedFile opened = SignedFile.open(file)) {
                return read(opened, fileName);
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            // Parsers of foreign files fail in every way there is; to the person it is one and the same thing.
            throw Refusals.damaged();
        }
    }

    private static Manuscript read(SignedFile opened, String fileName) throws IOException {
        Path file = opened.content();
        if (Files.size(file) == 0) {
            throw Refusals.empty();
        }
        DocumentType type = DocumentDetection.typeOf(file);
        String innerName = SignedFile.innerName(fileName);
        if (opened.isSigned() == innerName.equals(fileName) || !type.fitsName(innerName)) {
            throw Refusals.misnamed(fileName, type, opened.isSigned());
        }
        ManuscriptDraft draft = new ManuscriptDraft();
        draft.sign(opened.signatures());
        switch (type) {
            case DOCX -> DocxText.read(file, draft);
            case DOC -> DocText.read(file, draft);
            case RTF -> RtfText.read(file, draft);
            case ODT -> OdtText.read(file, draft);
            case PDF -> PdfText.read(file, draft);
        }
        return draft.finish(type);
    }
}
