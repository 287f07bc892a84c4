package it.tappe.deliverable.receipt;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Throttle;
import it.tappe.access.Viewer;
import it.tappe.deliverable.ReceiptCode;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks receipts for people without an account: whoever holds a code learns what stands on the receipt, nobody's name
 * excepted. Codes that do not exist are counted for each asker, so that nobody can try them out.
 */
@Singleton
@Transactional
public class ReceiptChecks {
    private static final int TRIES = 30;
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{16,40}");

    private final Throttle throttle = new Throttle(TRIES, "Troppi codici che non esistono.");
    private final ReceiptRepository receipts;

    ReceiptChecks(ReceiptRepository receipts) {
        this.receipts = receipts;
    }

    /**
     * The receipt with this code; refused with 429 after thirty unknown ones within ten minutes.
     *
     * @param typed in groups or not, in either case
     * @param address from which it is asked
     */
    public Optional<CheckedReceipt> find(String typed, String address) {
        return counted(typed, "address " + address);
    }

    /** The same for somebody who is signed in. */
    public Optional<CheckedReceipt> find(Viewer viewer, String typed) {
        return counted(typed, "account " + viewer.accountId());
    }

    private Optional<CheckedReceipt> counted(String typed, String asker) {
        throttle.take(asker);
        String code = ReceiptCode.read(typed);
        Optional<CheckedReceipt> found = CODE.matcher(code).matches() ? receipts.check(code) : Optional.empty();
        if (found.isPresent()) {
            throttle.giveBack(asker);
        }
        return found;
    }
}
