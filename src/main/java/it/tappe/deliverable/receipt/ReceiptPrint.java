package it.tappe.deliverable.receipt;

import io.micronaut.context.annotation.Value;
import it.tappe.document.pdf.PageTemplates;
import jakarta.inject.Singleton;
import java.util.Map;

/** Prints a receipt, and knows where it can be checked. */
@Singleton
class ReceiptPrint {
    private final PageTemplates pages;
    private final String address;

    ReceiptPrint(PageTemplates pages, @Value("${tappe.address}") String address) {
        this.pages = pages;
        this.address = address;
    }

    byte[] of(Receipt receipt) {
        return pages.pdf("reports/receipt", Map.of("receipt", receipt, "address", address(receipt.groupedCode())));
    }

    /** Of the page on which anybody can check the receipt. */
    String address(String groupedCode) {
        return address + "/ricevute/" + groupedCode;
    }
}
