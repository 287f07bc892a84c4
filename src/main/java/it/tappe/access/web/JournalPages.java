package it.tappe.access.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.AccountRow;
import it.tappe.access.Accounts;
import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalEntry;
import it.tappe.access.Viewer;
import it.tappe.shared.Fields;
import it.tappe.shared.Page;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The journal, for coordinators; what is filtered stands in the address. */
@Controller("/registro")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class JournalPages {
    private static final int PER_PAGE = 50;
    private static final List<String> FILTERS = List.of("act", "account", "projectWork", "since", "until");

    private final Journal journal;
    private final Accounts accounts;
    private final Pages pages;

    JournalPages(Journal journal, Accounts accounts, Pages pages) {
        this.journal = journal;
        this.accounts = accounts;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        Form form = Form.of(request.getParameters().asMap());
        return pages.answer(
                request,
                form,
                () -> pages.show(request, view(viewer, form, find(viewer, form))),
                again -> view(viewer, again, new Page<>(List.of(), null)));
    }

    private Page<JournalEntry> find(Viewer viewer, Form form) {
        Journal.Filter filter = new Journal.Filter(
                form.choice("act", Act.class),
                form.number("account"),
                form.number("projectWork"),
                form.date("since"),
                form.date("until"));
        Long before = form.number("cursor");
        form.readable();
        new Fields()
                .check(filter.act() != null || form.optional("act") == null, "act", "Scegli un’operazione dell’elenco.")
                .refuseIfWrong();
        return journal.find(viewer, filter, before, PER_PAGE);
    }

    private View view(Viewer viewer, Form form, Page<JournalEntry> page) {
        return View.of("access/journal", "Registro")
                .with("form", form)
                .with("entries", page.items())
                .with("older", page.nextCursor() == null ? "" : address(form, page.nextCursor()))
                .with("newest", form.optional("cursor") == null ? "" : address(form, ""))
                .with("workbook", workbook(form))
                .with("acts", acts())
                .with("accounts", names(viewer));
    }

    /** The same days and project work as a report. */
    private static String workbook(Form form) {
        return address("/report/journal", List.of("projectWork", "since", "until"), form)
                .toString();
    }

    private static UriBuilder address(String path, List<String> filters, Form form) {
        UriBuilder address = UriBuilder.of(path);
        for (String filter : filters) {
            if (form.optional(filter) != null) {
                address.queryParam(filter, form.text(filter));
            }
        }
        return address;
    }

    private static String address(Form form, String cursor) {
        UriBuilder address = address("/registro", FILTERS, form);
        return (cursor.isEmpty() ? address : address.queryParam("cursor", cursor)).toString();
    }

    private static Map<String, String> acts() {
        Map<String, String> acts = new LinkedHashMap<>();
        for (Act act : Act.values()) {
            acts.put(act.name(), act.label());
        }
        return acts;
    }

    private Map<String, String> names(Viewer viewer) {
        Map<String, String> names = new LinkedHashMap<>();
        for (AccountRow account : accounts.list(viewer)) {
            names.put(String.valueOf(account.id()), account.displayName() + " (" + account.username() + ")");
        }
        return names;
    }
}
