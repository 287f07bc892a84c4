package it.tappe.document.signed;

import it.tappe.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataParser;
import org.bouncycastle.cms.CMSTypedStream;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * A file without the signed envelopes (<em>buste firmate</em>, {@code .p7m}) that were around it. What is taken out
 * lies in a temporary file beside the signed one, until this is closed.
 */
public final class SignedFile implements AutoCloseable {
    /** Envelopes one within the other. */
    static final int MOST_ENVELOPES = 5;
    /** Bytes of the document within; an envelope packs nothing, so that no document is longer than its file. */
    static final long MOST_BYTES = 64L << 20;

    private static final String EXTENSION = ".p7m";

    private final Path file;
    private final List<Signature> signatures = new ArrayList<>();
    private Path content;

    private SignedFile(Path file) {
        this.file = file;
        this.content = file;
    }

    /**
     * Opens the envelopes, one within the other; a file without any is its own content.
     *
     * @throws Refusal.Invalid at the field {@code file}: encrypted, without document, without signature, in too many
     *     envelopes
     * @throws IOException when an envelope is damaged
     */
    public static SignedFile open(Path file) throws IOException {
        SignedFile opened = new SignedFile(file);
        try {
            opened.unwrap();
            return opened;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            opened.close();
            throw broken;
        }
    }

    /** The document itself. */
    public Path content() {
        return content;
    }

    /** Whether there was an envelope. */
    public boolean isSigned() {
        return !content.equals(file);
    }

    /** Those of the envelopes, from the outermost; not verified. */
    public List<Signature> signatures() {
        return List.copyOf(signatures);
    }

    /** The document's own name: "relazione.docx" of "relazione.docx.p7m". */
    public static String innerName(String fileName) {
        String name = fileName;
        while (name.toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
            name = name.substring(0, name.length() - EXTENSION.length());
        }
        return name;
    }

    @Override
    public void close() {
        try {
            if (isSigned()) {
                Files.deleteIfExists(content);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void unwrap() throws IOException {
        for (int envelopes = 0; ; envelopes++) {
            switch (CmsBytes.kindOf(content)) {
                case NONE -> {
                    return;
                }
                case OTHER ->
                    throw refusal("Il file .p7m è cifrato o non contiene un documento firmato: carica il documento"
                            + " firmato, non cifrato.");
                case SIGNED -> {
                    if (envelopes == MOST_ENVELOPES) {
                        throw refusal("Il documento è firmato troppe volte, una busta dentro l’altra: carica quello con"
                                + " meno firme.");
                    }
                    openEnvelope();
                }
            }
        }
    }

    private void openEnvelope() throws IOException {
        Path inner = Files.createTempFile(file.toAbsolutePath().getParent(), "signed", ".tmp");
        Path outer = content;
        try (InputStream stream = CmsBytes.open(outer)) {
            take(stream, inner);
            close();
            content = inner;
        } finally {
            if (!content.equals(inner)) {
                Files.deleteIfExists(inner);
            }
        }
    }

    private void take(InputStream envelope, Path inner) throws IOException {
        try {
            CMSSignedDataParser parser = new CMSSignedDataParser(
                    digest -> {
                        throw new OperatorCreationException("Digests are not compared");
                    },
                    envelope);
            CMSTypedStream document = parser.getSignedContent();
            if (document == null) {
                throw refusal("Il file .p7m contiene solo la firma e non il documento: carica il file firmato che"
                        + " contiene anche il documento.");
            }
            copy(document.getContentStream(), inner);
            List<Signature> found = Signers.of(parser);
            if (found.isEmpty()) {
                throw refusal("Il file .p7m non contiene nessuna firma: firmalo, oppure carica il documento com’è.");
            }
            signatures.addAll(found);
        } catch (CMSException damaged) {
            throw new IOException(damaged);
        }
    }

    private static void copy(InputStream document, Path inner) throws IOException {
        try (OutputStream out = Files.newOutputStream(inner)) {
            byte[] buffer = new byte[8192];
            long bytes = 0;
            for (int read = document.read(buffer); read >= 0; read = document.read(buffer)) {
                bytes += read;
                if (bytes > MOST_BYTES) {
                    throw refusal("Il documento firmato è troppo grande: riducilo, firmalo di nuovo e ricaricalo.");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static Refusal refusal(String sentence) {
        return Refusal.Invalid.field("file", sentence);
    }
}
