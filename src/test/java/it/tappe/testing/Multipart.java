package it.tappe.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The body of a request that uploads one file. */
final class Multipart {
    static final String BOUNDARY = "tappe-boundary-7f3a";

    private Multipart() {}

    static byte[] file(String field, String fileName, byte[] content) {
        return file(Map.of(), field, fileName, content);
    }

    /** After plain fields, as a form sends both. */
    static byte[] file(Map<String, String> fields, String field, String fileName, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, text) -> body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(part("form-data; name=\"" + field + "\"; filename=\"" + quoted(fileName) + "\"", content));
        return body.toByteArray();
    }

    /** One part with this in its header {@code Content-Disposition}, letter by letter. */
    static byte[] part(String disposition, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition
                        + "\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    /** As browsers write it since 2021: a quotation mark would end the name. */
    private static String quoted(String fileName) {
        return fileName.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }
}
