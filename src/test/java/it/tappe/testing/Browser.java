package it.tappe.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without JavaScript: follows redirects, keeps cookies, fills in the forms of the page that it shows. */
public final class Browser {
    private final TappeServer tappe;
    private final HttpClient client;

    Browser(TappeServer tappe) {
        this.tappe = tappe;
        this.client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** A page that came back. */
    public record Shown(int status, String path, Document html, byte[] bytes, HttpResponse<byte[]> raw) {
        /** The text of the page's main part. */
        public String text() {
            Element main = html.selectFirst("main");
            return main == null ? html.text() : main.text();
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    public Browser signIn(String username) {
        Shown page = open("/accedi");
        submit(page, "form[action=/accedi]", Map.of("username", username, "password", "tappe-demo"));
        return this;
    }

    public Shown open(String path) {
        return send(HttpRequest.newBuilder(tappe.uri(path))
                .header("Accept", "text/html")
                .GET());
    }

    /** Fills in the fields of the form and sends it with everything else that it holds. */
    public Shown submit(Shown page, String formSelector, Map<String, String> fields) {
        Element form = form(page, formSelector);
        Map<String, String> values = new LinkedHashMap<>();
        for (Element input : form.select("input[name],textarea[name],select[name]")) {
            boolean off =
                    (input.attr("type").equals("checkbox") || input.attr("type").equals("radio"))
                            && !input.hasAttr("checked");
            if (!off) {
                values.put(input.attr("name"), value(input));
            }
        }
        values.putAll(fields);
        return post(form.attr("action"), values);
    }

    /** Sends a form as a browser does, without having looked at a page. */
    public Shown post(String path, Map<String, String> values) {
        return post(path, values, "text/html");
    }

    /** The same as the page's script does, which reads JSON. */
    public Shown postByScript(String path, Map<String, String> values) {
        return post(path, values, "application/json");
    }

    private Shown post(String path, Map<String, String> values, String accept) {
        String body = values.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(tappe.uri(path))
                .header("Accept", accept)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends the form with one file in its field {@code file}. */
    public Shown upload(Shown page, String formSelector, String fileName, byte[] content) {
        return upload(page, formSelector, Map.of(), fileName, content);
    }

    /** The same with plain fields filled in besides the hidden ones; without a name no file has been chosen. */
    public Shown upload(Shown page, String formSelector, Map<String, String> fields, String fileName, byte[] content) {
        Element form = form(page, formSelector);
        Map<String, String> all = new LinkedHashMap<>();
        form.select("input[type=hidden][name]").forEach(input -> all.put(input.attr("name"), input.attr("value")));
        all.putAll(fields);
        return send(HttpRequest.newBuilder(tappe.uri(form.attr("action")))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + Multipart.BOUNDARY)
                .POST(BodyPublishers.ofByteArray(Multipart.file(all, "file", fileName, content))));
    }

    private static Element form(Shown page, String selector) {
        Element form = page.html().selectFirst(selector);
        if (form == null) {
            throw new AssertionError("no form " + selector + " on " + page.path() + ": " + page.text());
        }
        return form;
    }

    private static String value(Element input) {
        if (input.tagName().equals("select")) {
            Element chosen = input.selectFirst("option[selected]");
            return chosen == null ? "" : chosen.attr("value");
        }
        return input.tagName().equals("textarea") ? input.wholeText() : input.attr("value");
    }

    private Shown send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            String text = new String(response.body(), StandardCharsets.UTF_8);
            return new Shown(
                    response.statusCode(), response.uri().getPath(), Jsoup.parse(text), response.body(), response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
