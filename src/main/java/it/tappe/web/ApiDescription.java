package it.tappe.web;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.http.HttpStatus;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.Router;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The API's OpenAPI document. The compiler writes one of all routes from the controllers; this keeps the API's, and says
 * of each what is the same for all: how errors look, what the route is called.
 */
@Singleton
class ApiDescription {
    private static final String FILE = "classpath:META-INF/swagger/tappe.yml";
    private static final String API = "/api/v1";
    private static final String SCHEMA = "#/components/schemas/";
    private static final Map<String, Object> PROBLEM = Map.of(
            "description",
            "A problem (RFC 9457)",
            "content",
            Map.of(Problem.MEDIA_TYPE, Map.of("schema", Map.of("$ref", SCHEMA + "Problem"))));

    private final String yaml;

    ApiDescription(ResourceLoader resources, Router router) {
        Map<String, Object> document = read(resources);
        Map<String, Object> paths = map(document, "paths");
        paths.keySet().removeIf(path -> !path.startsWith(API + "/"));
        paths.forEach((path, operations) -> cast(operations)
                .forEach((method, operation) ->
                        complete(path, method, cast(operation), isAnonymous(router, path, method))));
        Map<String, Object> schemas = map(map(document, "components"), "schemas");
        schemas.keySet().retainAll(reachable(paths, schemas));
        this.yaml = write(document);
    }

    /** The document as YAML. */
    String yaml() {
        return yaml;
    }

    private static boolean isAnonymous(Router router, String path, String method) {
        return router.uriRoutes()
                .filter(route -> route.getHttpMethodName().equalsIgnoreCase(method)
                        && route.getUriMatchTemplate().toPathString().equals(path))
                .flatMap(route -> Arrays.stream(route.getAnnotationMetadata().stringValues(Secured.class)))
                .anyMatch(SecurityRule.IS_ANONYMOUS::equals);
    }

    private static void complete(String path, String method, Map<String, Object> operation, boolean anonymous) {
        operation.put("operationId", method + path.substring(API.length()).replaceAll("[^A-Za-z0-9]+", "_"));
        Map<String, Object> responses = map(operation, "responses");
        responses.forEach((status, response) -> cast(response)
                .put("description", HttpStatus.valueOf(Integer.parseInt(status)).getReason()));
        responses.put("default", PROBLEM);
        if (anonymous) {
            operation.put("security", List.of());
        }
    }

    /** Names of the schemas that the paths need, directly or through other schemas. */
    private static Set<String> reachable(Map<String, Object> paths, Map<String, Object> schemas) {
        Set<String> found = new LinkedHashSet<>();
        Deque<Object> open = new ArrayDeque<>(List.of(paths));
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (next instanceof Map<?, ?> map) {
                map.values().forEach(open::push);
            } else if (next instanceof Collection<?> all) {
                all.forEach(open::push);
            } else if (next instanceof String text && text.startsWith(SCHEMA)) {
                String name = text.substring(SCHEMA.length());
                Object schema = schemas.get(name);
                if (found.add(name) && schema != null) {
                    open.push(schema);
                }
            }
        }
        return found;
    }

    private static Map<String, Object> read(ResourceLoader resources) {
        try (InputStream file = resources.getResourceAsStream(FILE).orElseThrow()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String write(Map<String, Object> document) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setDereferenceAliases(true); // many readers of YAML take no or few aliases
        return new Yaml(options).dump(document);
    }

    private static Map<String, Object> map(Map<String, Object> parent, String name) {
        return cast(parent.computeIfAbsent(name, none -> new LinkedHashMap<>()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object map) {
        return (Map<String, Object>) map;
    }
}
