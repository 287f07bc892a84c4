package it.tappe.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import it.tappe.shared.FileName;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Names of files: as they come in, and so that browsers save what is sent under that very name. */
public final class Attachment {
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Attachment() {}

    /**
     * Value of the header {@code Content-Disposition}: the name in full as RFC 6266 has it, and before it one in plain
     * letters for programs that know no other.
     */
    public static String disposition(String fileName) {
        String plain = fileName.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=utf-8''" + encoded(fileName);
    }

    /** A file on its way out, streamed; without a name it is looked at and not saved. */
    public static HttpResponse<StreamedFile> send(InputStream content, String mediaType, @Nullable String fileName) {
        // not MediaType.of, whose table takes presentations for texts
        MutableHttpResponse<StreamedFile> response =
                HttpResponse.ok(new StreamedFile(content, new MediaType(mediaType)));
        return fileName == null ? response : response.header("Content-Disposition", disposition(fileName));
    }

    /** The name of a file that a browser sends: %22 stands for a quotation mark, which would end the name. */
    public static String received(@Nullable String sent) {
        return FileName.of(sent == null ? null : sent.replace("%22", "\""));
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (one & 0xff);
            boolean isPlain = letter < 128 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0);
            encoded.append(isPlain ? String.valueOf(letter) : String.format("%%%02X", one & 0xff));
        }
        return encoded.toString();
    }
}
