package it.tappe.access.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Account;
import it.tappe.access.AccountEntry;
import it.tappe.access.AccountRow;
import it.tappe.access.Accounts;
import it.tappe.access.OneTimeLinks;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The accounts, for coordinators: list, invite, change, deactivate. */
@Controller("/account")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class AccountPages {
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Pages pages;

    AccountPages(Accounts accounts, OneTimeLinks links, Pages pages) {
        this.accounts = accounts;
        this.links = links;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        return pages.show(request, View.of("access/accounts", "Account").with("accounts", accounts.list(viewer)));
    }

    @Get("/nuovo")
    HttpResponse<?> blank(HttpRequest<?> request, Viewer viewer) {
        return pages.show(request, created(viewer, Form.empty()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, Viewer viewer, @Body Map<String, Object> body) {
        Form form = Form.of(body).fill("active", "true");
        return pages.submit(
                request,
                form,
                "Account creato. Ora crea il collegamento con cui la persona sceglierà la password.",
                () -> "/account/" + accounts.create(viewer, entry(form)).id(),
                again -> created(viewer, again));
    }

    @Get("/{id}")
    HttpResponse<?> edit(HttpRequest<?> request, Viewer viewer, long id) {
        Account account = accounts.find(viewer, id);
        return pages.show(request, changed(viewer, account, form(account)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        String username = accounts.find(viewer, id).username();
        Form form = Form.of(body).fill("username", username);
        return pages.submit(
                request,
                form,
                "Account modificato.",
                () -> "/account/" + accounts.change(viewer, id, entry(form)).id(),
                again -> {
                    Account account = accounts.find(viewer, id);
                    return changed(viewer, account, again.restOn(form(account)));
                });
    }

    @Post("/{id}/collegamento")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> issue(HttpRequest<?> request, Viewer viewer, long id) {
        OneTimeLinks.Issued issued = links.issue(viewer, id);
        return pages.show(
                request,
                View.of("access/issued-link", "Collegamento monouso")
                        .under("Account", "/account")
                        .under(issued.account().displayName(), "/account/" + id)
                        .with("issued", issued));
    }

    private View created(Viewer viewer, Form form) {
        return View.of("access/new-account", "Nuovo account")
                .under("Account", "/account")
                .with("form", form)
                .with("roles", roles())
                .with("provinces", provinces(viewer));
    }

    private View changed(Viewer viewer, Account account, Form form) {
        return View.of("access/account", account.displayName())
                .under("Account", "/account")
                .with("form", form)
                .with("account", account)
                .with("roles", roles())
                .with("provinces", provinces(viewer));
    }

    private static Form form(Account account) {
        return Form.empty()
                .fill("username", account.username())
                .fill("displayName", account.displayName())
                .fill("email", account.email())
                .fill("role", account.role())
                .fill("provinceId", account.provinceId())
                .fill("active", account.active() ? "true" : null)
                .fill("version", account.version());
    }

    private static AccountEntry entry(Form form) {
        AccountEntry entry = new AccountEntry(
                form.text("username").toLowerCase(Locale.ROOT),
                form.text("displayName"),
                form.text("email"),
                form.neededChoice("role", Role.class),
                form.number("provinceId"),
                form.isTicked("active"),
                form.version());
        form.readable();
        return entry;
    }

    private static Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            roles.put(role.name(), role.label());
        }
        return roles;
    }

    private Map<String, String> provinces(Viewer viewer) {
        Map<String, String> provinces = new LinkedHashMap<>();
        for (AccountRow.Province province : accounts.provinces(viewer)) {
            provinces.put(String.valueOf(province.id()), province.name() + " (" + province.sigla() + ")");
        }
        return provinces;
    }
}
