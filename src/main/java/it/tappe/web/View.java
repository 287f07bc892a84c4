package it.tappe.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page to be shown: its template, its title, the way to it and what it tells. */
public final class View {
    private final String template;
    private final String title;
    private final List<Crumb> crumbs = new ArrayList<>();
    private final Map<String, Object> model = new HashMap<>();

    private View(String template, String title) {
        this.template = template;
        this.title = title;
    }

    /** A page made from {@code templates/<template>.jte}. */
    public static View of(String template, String title) {
        return new View(template, title);
    }

    /** The same page, one level further from home. */
    public View under(String parent, String path) {
        crumbs.add(new Crumb(parent, path));
        return this;
    }

    /** The same page with one more parameter of its template. */
    public View with(String name, Object value) {
        model.put(name, value);
        return this;
    }

    String template() {
        return template;
    }

    String title() {
        return title;
    }

    List<Crumb> crumbs() {
        return crumbs;
    }

    Map<String, Object> model() {
        return model;
    }
}
