package it.tappe.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.tappe.access.session.ApiTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A program that speaks to {@code /api/v1}. */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI address;
    private final String token;

    private Api(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Without a token, of a Tappe at this address. */
    public static Api at(URI address) {
        return new Api(address, null);
    }

    /** With a token of this person, made with the password of the demo. */
    public Api signedIn(String username) {
        Answer answer = post(
                "/tokens",
                Map.of("username", username, "password", "tappe-demo", "label", "test", "expiresInDays", 365));
        return new Api(address, answer.expect(201).json().get("token").asText());
    }

    /** Creates the token through its door: no password has to be hashed for it. */
    static Api withTokenOf(TappeServer tappe, String username) {
        ApiTokens.Entry entry = new ApiTokens.Entry("test", 365);
        return new Api(
                tappe.uri("/"),
                tappe.bean(ApiTokens.class)
                        .create(tappe.viewer(username), entry)
                        .secret());
    }

    /** What came back. */
    public record Answer(int status, byte[] bytes, HttpResponse<byte[]> raw) {
        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError(
                        "expected " + wanted + " but was " + status + ": " + new String(bytes, StandardCharsets.UTF_8));
            }
            return this;
        }

        /** The sentence of a problem. */
        public String detail() {
            return json().path("detail").asText();
        }

        public JsonNode json() {
            try {
                return JSON.readTree(bytes);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** The same with one header more. */
    public Answer get(String path, String header, String value) {
        return send(request(path).header(header, value).GET());
    }

    public Answer delete(String path, String... headers) {
        return send(with(request(path), headers).DELETE());
    }

    public Answer post(String path, Object body, String... headers) {
        return send(with(json(request(path)), headers).POST(BodyPublishers.ofByteArray(bytes(body))));
    }

    public Answer put(String path, Object body, String... headers) {
        return send(with(json(request(path)), headers).PUT(BodyPublishers.ofByteArray(bytes(body))));
    }

    /** Header names and values by turns. */
    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    /** For requests that no client would send. */
    public String token() {
        return token;
    }

    /** Sends bytes as they are; {@code method} is PATCH, POST … */
    public Answer send(String method, String path, byte[] content, String... headers) {
        return send(with(request(path).method(method, BodyPublishers.ofByteArray(content)), headers));
    }

    public Answer upload(String path, Map<String, String> fields, String fileName, byte[] content) {
        return multipart(path, Multipart.file(fields, "file", fileName, content));
    }

    public Answer upload(String path, String fileName, byte[] content, String... headers) {
        return multipart(path, Multipart.file("file", fileName, content), headers);
    }

    /** Sends a file with this in the header {@code Content-Disposition} of its part, letter by letter. */
    public Answer uploadAs(String disposition, String path, byte[] content) {
        return multipart(path, Multipart.part(disposition, content));
    }

    private Answer multipart(String path, byte[] body, String... headers) {
        return send(with(request(path), headers)
                .header("Content-Type", "multipart/form-data; boundary=" + Multipart.BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** The same with PUT, for what is put in the place of something. */
    public Answer replace(String path, String fileName, byte[] content) {
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + Multipart.BOUNDARY)
                .PUT(BodyPublishers.ofByteArray(Multipart.file("file", fileName, content))));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve("/api/v1" + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json");
    }

    private static byte[] bytes(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
