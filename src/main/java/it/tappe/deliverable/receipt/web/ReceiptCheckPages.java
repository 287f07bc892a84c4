package it.tappe.deliverable.receipt.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.deliverable.receipt.CheckedReceipt;
import it.tappe.deliverable.receipt.Fingerprint;
import it.tappe.deliverable.receipt.ReceiptChecks;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;

/** Where anybody checks a receipt, signed in or not, and whether a file is the delivered one. Nothing is kept of it. */
@Controller("/ricevute")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class ReceiptCheckPages {
    private static final String TYPED = "tappe.receipt.typed";
    private static final String UNKNOWN =
            "Nessuna ricevuta ha questo codice. Controlla di averlo copiato per intero, lettera per lettera.";

    private final ReceiptChecks checks;
    private final HttpClientAddressResolver addresses;
    private final Pages pages;

    ReceiptCheckPages(ReceiptChecks checks, HttpClientAddressResolver addresses, Pages pages) {
        this.checks = checks;
        this.addresses = addresses;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request) {
        return pages.show(request, asking("", ""));
    }

    @Get("/{code}")
    HttpResponse<?> show(HttpRequest<?> request, @PathVariable String code) {
        return pages.show(request, view(find(request, code), Form.empty(), Outcome.NONE));
    }

    /** With a file, or with its fingerprint, says whether it is the delivered one; without either goes on to the receipt. */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> check(
            HttpRequest<?> request,
            @Part("code") @Nullable String code,
            @Part("fingerprint") @Nullable String fingerprint,
            @Part("file") @Nullable CompletedFileUpload file) {
        String typed = code == null ? "" : code.strip();
        if (typed.isEmpty()) {
            return pages.show(request, asking("", "Scrivi il codice della ricevuta."), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        CheckedReceipt receipt = find(request, typed);
        Form form = Form.empty().fill("fingerprint", fingerprint);
        return pages.answer(
                request,
                form,
                () -> compared(request, receipt, form, file),
                again -> view(receipt, again, Outcome.NONE));
    }

    /** The form again. An answer of 404 that is no error's would be exchanged for the common page. */
    @Error
    HttpResponse<?> unknown(HttpRequest<?> request, Refusal.NotFound refusal) {
        String typed = request.getAttribute(TYPED, String.class).orElse("");
        return pages.show(request, asking(typed, refusal.sentence()), HttpStatus.NOT_FOUND);
    }

    private HttpResponse<?> compared(
            HttpRequest<?> request, CheckedReceipt receipt, Form form, @Nullable CompletedFileUpload file) {
        boolean hasFile = file != null
                && file.getFilename() != null
                && !file.getFilename().isBlank();
        if (!hasFile && form.text("fingerprint").isEmpty()) {
            return HttpResponse.seeOther(URI.create("/ricevute/" + receipt.groupedCode()));
        }
        Fingerprint fingerprint = file != null && hasFile ? of(file) : Fingerprint.read(form.text("fingerprint"));
        return pages.show(request, view(receipt, form, receipt.isOf(fingerprint) ? Outcome.SAME : Outcome.ANOTHER));
    }

    private CheckedReceipt find(HttpRequest<?> request, String code) {
        request.setAttribute(TYPED, code);
        String address = Optional.ofNullable(addresses.resolve(request)).orElse("");
        return checks.find(code, address).orElseThrow(() -> new Refusal.NotFound(UNKNOWN));
    }

    private static Fingerprint of(CompletedFileUpload file) {
        try (InputStream content = file.getInputStream()) {
            return Fingerprint.of(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static View asking(String code, String problem) {
        return View.of("deliverable/receiptform", "Controlla una ricevuta")
                .with("code", code)
                .with("problem", problem);
    }

    private static View view(CheckedReceipt receipt, Form form, Outcome outcome) {
        return View.of("deliverable/receiptcheck", "Ricevuta " + receipt.groupedCode())
                .under("Controlla una ricevuta", "/ricevute")
                .with("receipt", receipt)
                .with("form", form)
                .with("outcome", outcome);
    }
}
