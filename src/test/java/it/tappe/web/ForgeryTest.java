package it.tappe.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Secret;
import it.tappe.access.session.Sessions;
import it.tappe.testing.TappeServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another site can make a signed-in person's browser send, and what it must not achieve. */
@Tag("database")
class ForgeryTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @ParameterizedTest
    @CsvSource({
        "POST,   application/x-www-form-urlencoded, csrf=invented",
        "POST,   application/x-www-form-urlencoded, csrf=%zz",
        "POST,   application/x-www-form-urlencoded, a=b",
        "POST,   text/plain,                        csrf=invented",
        "POST,   application/json,                  {}",
        "POST,   multipart/form-data; boundary=x,   --x--",
        "PUT,    text/plain,                        x",
        "DELETE, text/plain,                        x",
        "PATCH,  text/plain,                        x",
        "PROPFIND, text/plain,                      x"
    })
    void refusesEveryChangeWithoutTheToken(String method, String type, String body) throws Exception {
        String session = session();
        HttpResponse<String> answer = send(request("/profilo/uscita", session)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(send(request("/profilo", session)).statusCode()).isEqualTo(200);
    }

    @Test
    void acceptsTheTokenOfTheSessionAndNoOther() throws Exception {
        String session = session();
        assertThat(signOut(session, session()).statusCode()).isEqualTo(403);
        assertThat(signOut(session, session).statusCode()).isEqualTo(303);
        assertThat(send(request("/profilo", session)).statusCode()).isEqualTo(303);
    }

    @Test
    void signingInTakesANewSessionAndEndsTheOneThatTheBrowserCameWith() throws Exception {
        String planted = session();
        HttpResponse<String> in = send(request("/accedi", planted)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "username=como&password=tappe-demo&csrf=" + Secret.hash("csrf " + planted))));
        String cookie = in.headers().firstValue("Set-Cookie").orElse("");
        assertThat(cookie).startsWith("tappe-session=").contains("HTTPOnly", "SameSite=Lax");
        assertThat(cookie).doesNotContain(planted);
        assertThat(send(request("/profilo", planted)).statusCode()).isEqualTo(303);
    }

    @Test
    void cookiesAreSecureBehindAProxyThatSpeaksTls() throws Exception {
        HttpRequest.Builder behind =
                HttpRequest.newBuilder(tappe.uri("/accedi")).header("X-Forwarded-Proto", "https");
        HttpResponse<String> answer = send(behind);
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).contains("Secure");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"/accedi, 200", "/nothing, 404", "/account, 303", "/api/v1/me, 401", "/status, 200", "/api, 200"})
    void everyAnswerCarriesTheSecurityHeaders(String path, int status) throws Exception {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(tappe.uri(path)).header("Accept", "text/html,*/*"));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    private static HttpResponse<String> signOut(String session, String tokenOf) throws Exception {
        return send(request("/esci", session)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("csrf=" + Secret.hash("csrf " + tokenOf))));
    }

    private static String session() {
        Account account = tappe.bean(Accounts.class).withUsername("belluno").orElseThrow();
        return tappe.bean(Sessions.class).start(account);
    }

    private static HttpRequest.Builder request(String path, String session) {
        return HttpRequest.newBuilder(tappe.uri(path))
                .header("Accept", "text/html,*/*")
                .header("Cookie", "tappe-session=" + session);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
