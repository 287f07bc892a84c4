package it.tappe.canvas.option.web;

import it.tappe.access.Viewer;
import it.tappe.canvas.option.ItemUse;
import it.tappe.canvas.option.Uses;
import it.tappe.canvas.outline.Merges;
import it.tappe.canvas.outline.Option;
import it.tappe.canvas.outline.OptionEntry;
import it.tappe.canvas.outline.Options;
import it.tappe.web.Form;
import it.tappe.web.View;
import jakarta.inject.Singleton;

/** Gathers what the pages of options tell. */
@Singleton
class OptionGathering {
    static final String ROOT = "/scheda/opzioni";

    private final Uses uses;
    private final Options options;
    private final Merges merges;

    OptionGathering(Uses uses, Options options, Merges merges) {
        this.uses = uses;
        this.options = options;
        this.merges = merges;
    }

    OptionPage gather(Viewer viewer, String item, long option) {
        ItemUse use = uses.find(viewer, item);
        Option own = options.find(viewer, item, option);
        return new OptionPage(use, use.of(own), merges.list(viewer, item), uses.journal(viewer, item, option));
    }

    View item(Viewer viewer, String item, Form form) {
        ItemUse use = uses.find(viewer, item);
        return View.of("canvas/item-options", use.item().title())
                .under("Programma", "/programma")
                .under("Opzioni della scheda", ROOT)
                .with("use", use)
                .with("form", form);
    }

    View option(Viewer viewer, String item, long option, Form form) {
        return option(gather(viewer, item, option), "canvas/option", form);
    }

    static View option(OptionPage page, String template, Form form) {
        return View.of(template, page.use().option().label())
                .under("Programma", "/programma")
                .under("Opzioni della scheda", ROOT)
                .under(
                        page.item().item().title(),
                        ROOT + "/" + page.item().item().code())
                .with("page", page)
                .with("form", form);
    }

    static Form filled(Option option) {
        return Form.empty()
                .fill("label", option.label())
                .fill("synonyms", option.synonyms())
                .fill("place", option.position())
                .fill("withdrawn", option.retiredAt() == null ? null : "true")
                .fill("version", option.version());
    }

    static OptionEntry entry(Form form) {
        Long place = form.number("place");
        form.readable();
        return new OptionEntry(
                form.text("label"),
                form.optional("synonyms"),
                place == null ? null : (int) Math.min(place, Integer.MAX_VALUE),
                form.isTicked("withdrawn"),
                form.version());
    }
}
