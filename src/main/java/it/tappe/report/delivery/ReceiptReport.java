package it.tappe.report.delivery;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.deliverable.receipt.Receipt;
import it.tappe.deliverable.receipt.Receipts;
import it.tappe.report.Filter;
import it.tappe.report.Format;
import it.tappe.report.Layout;
import it.tappe.report.Report;
import it.tappe.report.ReportParameters;
import it.tappe.report.delivery.ReceiptReport.Sheet;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The receipt of a delivery, for who sees the delivered version. */
@Singleton
class ReceiptReport implements Report<Sheet> {
    private final Receipts receipts;

    ReceiptReport(Receipts receipts) {
        this.receipts = receipts;
    }

    /** A receipt, and where anybody can check it. */
    record Sheet(Receipt receipt, String address) {}

    @Override
    public String name() {
        return "receipt";
    }

    @Override
    public String title() {
        return "Ricevuta di consegna";
    }

    @Override
    public String purpose() {
        return "Che una versione è stata consegnata, da chi e quando, con il codice per controllarla.";
    }

    @Override
    public Action action() {
        return Action.PRINT_WORKS;
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.PDF, Format.HTML);
    }

    @Override
    public List<Filter> needed() {
        return List.of(Filter.PROJECT_WORK, Filter.STEP, Filter.VERSION);
    }

    @Override
    public Sheet gather(Viewer viewer, ReportParameters parameters) {
        Receipt receipt = receipts.find(
                viewer,
                parameters.required(Filter.PROJECT_WORK),
                parameters.requiredPosition(Filter.STEP),
                parameters.requiredPosition(Filter.VERSION));
        return new Sheet(receipt, receipts.checkAddress(receipt));
    }

    @Override
    public Sheet sample() {
        Receipt receipt = new Receipt(
                "7K3M9QXT2WAB0F4G",
                1,
                "Provincia dimostrativa " + "e".repeat(120),
                "Formazione del personale",
                1,
                "Step 1 – Lo stato dell’arte",
                2,
                "project work " + "molto lungo ".repeat(12) + ".docx",
                1_234_567,
                "0123456789abcdef".repeat(4),
                Instant.parse("2026-03-02T09:00:00Z"),
                "Gruppo di lavoro",
                Instant.parse("2026-03-02T11:00:00Z"));
        return new Sheet(receipt, "https://example.org/ricevute/" + receipt.groupedCode());
    }

    @Override
    public Layout layout(Sheet sheet, Format format) {
        return new Layout.Print("reports/receipt", Map.of("receipt", sheet.receipt(), "address", sheet.address()));
    }

    @Override
    public String fileName(Sheet sheet) {
        return sheet.receipt().printName();
    }
}
