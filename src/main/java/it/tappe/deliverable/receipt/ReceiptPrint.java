package it.tappe.deliverable.receipt;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.context.annotation.Value;
import it.tappe.document.pdf.PdfEngine;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.Map;

/** Prints a receipt, and knows where it can be checked. */
@Singleton
class ReceiptPrint {
    private final PdfEngine pdf;
    private final String address;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    ReceiptPrint(PdfEngine pdf, @Value("${tappe.address}") String address) {
        this.pdf = pdf;
        this.address = address;
    }

    byte[] of(Receipt receipt) {
        StringOutput page = new StringOutput();
        templates.render(
                "reports/receipt.jte", Map.of("receipt", receipt, "address", address(receipt.groupedCode())), page);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.write(page.toString(), bytes);
        return bytes.toByteArray();
    }

    /** Of the page on which anybody can check the receipt. */
    String address(String groupedCode) {
        return address + "/ricevute/" + groupedCode;
    }
}
