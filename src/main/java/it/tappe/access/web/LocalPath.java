package it.tappe.access.web;

import java.net.URI;
import java.net.URISyntaxException;

/** Where to go on to after signing in: only paths of our own, or a link could lead people astray. */
final class LocalPath {
    private static final URI HOME = URI.create("/");

    private LocalPath() {}

    /** The path if it is one of ours, else home. */
    static URI of(String path) {
        try {
            URI uri = new URI(path);
            boolean ours = path.startsWith("/") && !path.startsWith("//") && !uri.isAbsolute();
            return ours && uri.getRawAuthority() == null ? uri : HOME;
        } catch (URISyntaxException wrong) {
            return HOME;
        }
    }
}
