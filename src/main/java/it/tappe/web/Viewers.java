package it.tappe.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import it.tappe.access.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the signed-in person stands in a request. */
public final class Viewers {
    private static final String VIEWER = "viewer";

    private Viewers() {}

    /** What the framework keeps of the viewer while a request is served. */
    public static Authentication authentication(Viewer viewer) {
        return Authentication.build(viewer.username(), List.of(viewer.role().name()), Map.of(VIEWER, viewer));
    }

    /** Who has sent the request, if anybody is signed in. */
    public static Optional<Viewer> of(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class)
                .map(who -> who.getAttributes().get(VIEWER))
                .map(Viewer.class::cast);
    }
}
