package it.tappe.notification;

import it.tappe.support.CallBooked;
import it.tappe.support.CallCancelled;
import it.tappe.support.CallChange;
import it.tappe.support.CallMoved;
import it.tappe.support.SupportCall;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a call, as a mail says it.
 *
 * @param cause what the mail is sent for
 * @param did the act in words, after "hai" or "ha"
 * @param before when it was to be, or null
 * @param change why, or null where nothing was changed
 * @param sequence of the calendar entry
 * @param isOff whether it does not take place any more for those who are told
 */
public record CallNews(
        SupportCall call,
        String cause,
        String subject,
        String did,
        @Nullable String before,
        @Nullable CallChange change,
        long sequence,
        boolean isOff) {

    static CallNews booked(CallBooked event) {
        SupportCall call = event.call();
        return new CallNews(
                call,
                cause(call, "booked"),
                subject("Call prenotata", call),
                "prenotato",
                null,
                null,
                call.version(),
                false);
    }

    static CallNews moved(CallMoved event) {
        SupportCall call = event.call();
        return new CallNews(
                call,
                cause(call, "moved"),
                subject("Call spostata", call),
                "spostato",
                event.before().when(),
                event.change(),
                call.version(),
                false);
    }

    /** For the tutor whom a moved call leaves. */
    static CallNews released(CallMoved event) {
        SupportCall before = event.before();
        return new CallNews(
                before,
                cause(event.call(), "left " + before.tutorId()),
                subject("Call passata a un altro tutor", before),
                "affidato a un altro tutor",
                null,
                event.change(),
                event.call().version(),
                true);
    }

    static CallNews cancelled(CallCancelled event) {
        SupportCall call = event.call();
        return new CallNews(
                call,
                cause(call, "cancelled"),
                subject("Call annullata", call),
                "annullato",
                null,
                event.change(),
                call.version(),
                true);
    }

    /** «Hai prenotato una call di supporto» or «Gruppo di lavoro Belluno ha prenotato una call di supporto». */
    public String headline(boolean own, String who) {
        return (own ? "Hai " : who + " ha ") + did + (before == null && !isOff ? " una" : " la") + " call di supporto.";
    }

    private static String cause(SupportCall call, String what) {
        return "call " + call.id() + " " + what + " " + call.version();
    }

    private static String subject(String what, SupportCall call) {
        return what + ": " + call.provinceName() + ", " + call.stepTitle();
    }
}
