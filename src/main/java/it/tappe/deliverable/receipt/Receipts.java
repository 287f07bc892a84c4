package it.tappe.deliverable.receipt;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Submissions;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;

/** The receipts of deliveries, for whoever sees the delivered version. */
@Singleton
@Transactional
public class Receipts {
    private final Submissions submissions;
    private final ReceiptRepository receipts;
    private final ReceiptPrint print;
    private final Journal journal;

    Receipts(Submissions submissions, ReceiptRepository receipts, ReceiptPrint print, Journal journal) {
        this.submissions = submissions;
        this.receipts = receipts;
        this.print = print;
        this.journal = journal;
    }

    /** A receipt as PDF; the name is plain ASCII. */
    public record Printed(String fileName, byte[] bytes) {}

    /**
     * The receipt of a version's latest delivery, also of one that has been taken back; refused with 404 when the viewer
     * does not see the version, or it was never delivered.
     */
    public Receipt find(Viewer viewer, long projectWorkId, int stepPosition, int number) {
        long submissionId = submissions
                .version(viewer, projectWorkId, stepPosition, number)
                .version()
                .id();
        return receipts.latest(submissionId)
                .orElseThrow(() -> new Refusal.NotFound(
                        "Questa versione non è ancora stata consegnata: la ricevuta arriva con la consegna."));
    }

    /** The same as PDF; who prints it stands in the journal. */
    public Printed print(Viewer viewer, long projectWorkId, int stepPosition, int number) {
        Receipt receipt = find(viewer, projectWorkId, stepPosition, number);
        String label = receipt.provinceName() + " – " + receipt.areaName() + " – " + receipt.stepTitle()
                + ", ricevuta della versione " + number;
        journal.note(
                viewer,
                Act.DOWNLOADED,
                JournalSubject.of("receipt", null, label).in(projectWorkId));
        return new Printed(receipt.printName() + ".pdf", print.of(receipt));
    }

    /** Address of the page on which anybody who has the receipt can check it. */
    public String checkAddress(Receipt receipt) {
        return print.address(receipt.groupedCode());
    }
}
