package it.tappe.report.schedule;

import it.tappe.access.Account;
import it.tappe.report.setting.Setting;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as it is looked at.
 *
 * @param by name of the coordinator as whom it is printed
 * @param recipients who is named, by name; also those who may no longer get it
 * @param nextAt when it is sent next; null while it is suspended
 * @param lately what became of the last times, the newest first
 */
public record ScheduledPrint(
        Schedule schedule,
        Setting setting,
        String by,
        List<Account> recipients,
        @Nullable Instant nextAt,
        List<Dispatch> lately) {

    /** «Anna, Bruno». */
    public String recipientNames() {
        return recipients.stream().map(Account::displayName).collect(Collectors.joining(", "));
    }

    /** «Ogni lunedì alle 07:00, a Anna, Bruno». */
    String summary() {
        return setting.name() + ": " + schedule.when() + ", a " + recipientNames()
                + (schedule.active() ? "" : " (sospeso)");
    }
}
