package it.tappe.web;

import it.tappe.access.Action;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param viewer who is signed in, or null
 * @param path of the present page
 * @param csrf goes into every form as the field {@code csrf}
 * @param notice what has just been done, shown once; or null
 */
public record Frame(
        String title,
        List<Crumb> crumbs,
        @Nullable Viewer viewer,
        String path,
        String csrf,
        @Nullable String notice,
        boolean demo) {

    /** A link of the main navigation. */
    public record Link(String title, String path) {}

    /** The main navigation: what this viewer can go to. */
    public List<Link> navigation() {
        List<Link> links = new ArrayList<>();
        if (viewer == null) {
            return links;
        }
        links.add(new Link("Home", "/"));
        if (viewer.role() == Role.TUTOR || viewer.role() == Role.COORDINATOR) {
            links.add(new Link("Da revisionare", "/revisioni"));
        }
        if (viewer.role() != Role.OBSERVER) {
            links.add(new Link("Project work", "/project-work"));
        }
        if (viewer.role() != Role.OBSERVER) {
            links.add(new Link("Call", "/call"));
        }
        links.add(new Link("Webinar", "/webinar"));
        links.add(new Link("Confronto", "/confronto"));
        if (viewer.may(Action.MANAGE_REGISTRATIONS)) {
            links.add(new Link("Iscrizioni", "/iscrizioni"));
        }
        if (viewer.may(Action.READ_REPORTS)) {
            links.add(new Link("Avanzamento", "/avanzamento"));
        }
        links.add(new Link("Report", "/report"));
        if (viewer.may(Action.EDIT_REGISTER)) {
            links.add(new Link("Programma", "/programma"));
            links.add(new Link("Account", "/account"));
            links.add(new Link("Posta", "/posta"));
            links.add(new Link("Registro", "/registro"));
        }
        return links;
    }

    /** Whether the link leads to the present page or to one above it. */
    public boolean isWithin(Link link) {
        return link.path().equals("/")
                ? path.equals("/")
                : path.equals(link.path()) || path.startsWith(link.path() + "/");
    }
}
