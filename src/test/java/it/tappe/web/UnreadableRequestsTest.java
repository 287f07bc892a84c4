package it.tappe.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import it.tappe.access.session.ApiTokens;
import it.tappe.testing.TappeServer;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("database")
class UnreadableRequestsTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("cut off", "{\"username\":", 400),
                Arguments.of("empty", "", 422),
                Arguments.of("null", "null", 422),
                Arguments.of("a list", "[1,2]", 422),
                Arguments.of("a text", "\"x\"", 422),
                Arguments.of("another kind", "{\"username\":{\"a\":1},\"password\":\"x\"}", 422),
                Arguments.of("too large a number", body("x", "9".repeat(30)), 422),
                Arguments.of("deep", "[".repeat(5000), 422),
                Arguments.of("unknown fields", "{\"username\":\"a\",\"password\":\"b\",\"zz\":1}", 401),
                Arguments.of("a very long name", body("x".repeat(5000), "1"), 401));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void anUnreadableBodyIsTheSendersFault(String kind, String body, int status) throws Exception {
        HttpResponse<String> answer = post("/api/v1/tokens", "application/json", body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(kind).isEqualTo(status);
        assertProblem(answer);
    }

    @Test
    void textThatNoDatabaseCanHoldIsTheSendersFault() throws Exception {
        byte[] invalidUtf8 = "{\"username\":\"?\",\"password\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        invalidUtf8[13] = (byte) 0xff;
        assertThat(post("/api/v1/tokens", "application/json", invalidUtf8).statusCode())
                .isEqualTo(422);
        HttpResponse<String> nul = post(
                "/api/v1/tokens", "application/json", body("a\\u0000b", "1").getBytes(StandardCharsets.UTF_8));
        assertThat(nul.statusCode()).isIn(401, 422);
    }

    @ParameterizedTest
    @CsvSource({"text/plain, 415", "application/x-www-form-urlencoded, 415", "multipart/form-data; boundary=x, 415"})
    void theApiTakesJsonOnly(String type, int status) throws Exception {
        HttpResponse<String> answer =
                post("/api/v1/tokens", type, body("forli", "1").getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertProblem(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nothing, 404",
        "DELETE, /api/v1/tokens/abc, 404",
        "DELETE, /api/v1/tokens/99999999999999999999, 404",
        "PUT, /api/v1/me, 405",
        "OPTIONS, /api/v1/me, 405",
        "GET, /api/v1/journal?act=NIENTE, 422"
    })
    void whatIsNotThereOrNotMeantIsAProblemAndNoError(String method, String path, int status) throws Exception {
        String token = tappe.bean(ApiTokens.class)
                .create(tappe.viewer("coordinamento"), new ApiTokens.Entry("test", 1))
                .secret();
        HttpResponse<String> answer = send(HttpRequest.newBuilder(tappe.uri(path))
                .header("Authorization", "Bearer " + token)
                .method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertProblem(answer);
    }

    @ParameterizedTest
    @CsvSource({"/%zz, 400", "/accedi?poi=%zz, 400", "/api/v1/journal?act=%, 400", "/assets/../application.yml, 404"})
    void aMalformedAddressIsRefused(String path, int status) throws Exception {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: x\r\n")).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void headersAndAddressesWithoutEndAreRefused() throws Exception {
        assertThat(raw("GET /accedi HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20_000) + "\r\n"))
                .contains(" 413 ")
                .contains("application/problem+json");
        assertThat(raw("GET /accedi?poi=" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n"))
                .contains(" 413 ")
                .contains("application/problem+json");
    }

    @Test
    void foreignCookiesDoNoHarm() throws Exception {
        String answer = raw("GET /accedi HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\n"
                + "Cookie: tappe-session=%%%;;=; tappe-notice=%zz; tappe-visit=\"\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200").contains("<h1>Accedi a Tappe</h1>");
    }

    private static String body(String username, String days) {
        return "{\"username\":\"" + username + "\",\"password\":\"x\",\"expiresInDays\":" + days + "}";
    }

    private static void assertProblem(HttpResponse<String> answer) throws IOException {
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new ObjectMapper().readTree(answer.body()).get("status").asInt())
                .isEqualTo(answer.statusCode());
    }

    private static HttpResponse<String> post(String path, String type, byte[] body) throws Exception {
        return send(HttpRequest.newBuilder(tappe.uri(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    /** Says what no client library would let through. */
    private static String raw(String head) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", tappe.uri("/").getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
