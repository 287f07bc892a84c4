package it.tappe.deliverable.receipt.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.deliverable.receipt.Receipts;

/** «Ricevuta (PDF)» below a delivered version. */
@Controller("/project-work/{id}/step/{step}/versioni/{number}/ricevuta")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ReceiptPages {
    private final Receipts receipts;

    ReceiptPages(Receipts receipts) {
        this.receipts = receipts;
    }

    @Get(produces = MediaType.ALL)
    HttpResponse<?> print(Viewer viewer, @PathVariable long id, @PathVariable int step, @PathVariable int number) {
        return ReceiptFiles.send(receipts.print(viewer, id, step, number));
    }
}
