package it.tappe.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yaml.snakeyaml.Yaml;

@Tag("database")
class ApiPagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void describesEveryRouteOfTheApiAndNothingElse() {
        Map<String, Map<String, Object>> paths = at(document(), "paths");
        List<String> described = paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream().map(method -> method + " " + path.getKey()))
                .toList();
        List<String> routes = tappe.bean(Router.class)
                .uriRoutes()
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .map(route -> route.getHttpMethodName().toLowerCase(Locale.ROOT) + " "
                        + route.getUriMatchTemplate().toPathString())
                .filter(route -> route.contains(" /api/v1/"))
                .distinct()
                .toList();
        assertThat(described).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void saysOfEveryRouteHowItsErrorsLook() {
        assertThat(operations()).isNotEmpty().allSatisfy(operation -> {
            Map<String, Map<String, Object>> responses = at(operation, "responses");
            Map<String, Object> content = at(responses.get("default"), "content");
            assertThat(content).containsOnlyKeys("application/problem+json");
        });
        Map<String, Map<String, Object>> schemas = at(at(document(), "components"), "schemas");
        Map<String, Object> problem = at(schemas.get("Problem"), "properties");
        assertThat(problem.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Problem.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        assertThat(schemas).doesNotContainKeys("Viewer", "StatusApi.Status");
    }

    @Test
    void asksForATokenEverywhereButWhereOneIsMadeOrASecretAddressIsTheKey() {
        List<Object> anonymous = operations().stream()
                .filter(operation -> List.of().equals(operation.get("security")))
                .map(operation -> operation.get("operationId"))
                .toList();
        assertThat(anonymous)
                .containsExactly(
                        "get_calendars_secret_ics",
                        "get_registration_forms_publicCode_",
                        "post_registration_forms_publicCode_registrations",
                        "post_tokens");
        assertThat(document()).containsEntry("security", List.of(Map.of("token", List.of())));
    }

    @Test
    void showsTheDocumentationWithoutForeignOrInlineContent() {
        Shown page = tappe.browser().open("/api");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("script:not([src]), [style], style, [onclick]"))
                .isEmpty();
        List<String> assets = page.html().select("script[src], link[rel=stylesheet]").stream()
                .map(asset -> asset.attr(asset.hasAttr("src") ? "src" : "href"))
                .collect(Collectors.toList());
        assertThat(assets).contains("/swagger-ui/swagger-ui-bundle.js", "/swagger-ui/swagger-ui.css");
        assertThat(assets)
                .allSatisfy(asset -> assertThat(tappe.browser().open(asset).status())
                        .as(asset)
                        .isEqualTo(200));
    }

    private static List<Map<String, Object>> operations() {
        Map<String, Map<String, Map<String, Object>>> paths = at(document(), "paths");
        return paths.values().stream().flatMap(path -> path.values().stream()).toList();
    }

    private static Map<String, Object> document() {
        HttpRequest request =
                HttpRequest.newBuilder(tappe.uri("/api/openapi.yml")).build();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/yaml");
            return new Yaml().load(answer.body());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> at(Object map, String name) {
        return (Map<String, T>) ((Map<String, Object>) map).get(name);
    }
}
