package it.tappe.support.web;

import it.tappe.access.Account;
import it.tappe.access.Viewer;
import it.tappe.actionpoint.ActionPoints;
import it.tappe.support.SupportCall;
import it.tappe.support.SupportCalls;
import it.tappe.support.minutes.Attendee;
import it.tappe.support.minutes.CallRecord;
import it.tappe.support.minutes.CallRecords;
import it.tappe.support.notice.Notices;
import it.tappe.support.slot.Slot;
import it.tappe.support.slot.Slots;
import it.tappe.web.Form;
import it.tappe.web.View;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of one call, with the forms that stand on it: minutes, attendance, a new action, move, cancellation. */
@Singleton
class CallViews {
    static final String MINUTES = "minutesForm";
    static final String ATTENDANCE = "attendanceForm";
    static final String ACTION = "actionForm";
    static final String MOVE = "moveForm";
    static final String CANCELLATION = "cancelForm";

    private final SupportCalls calls;
    private final CallRecords records;
    private final Slots slots;
    private final Notices notices;
    private final ActionPoints actionPoints;

    CallViews(SupportCalls calls, CallRecords records, Slots slots, Notices notices, ActionPoints actionPoints) {
        this.calls = calls;
        this.records = records;
        this.slots = slots;
        this.notices = notices;
        this.actionPoints = actionPoints;
    }

    View of(Viewer viewer, long id) {
        return of(viewer, id, "", Form.empty());
    }

    /** The page with one of its forms as it was typed. */
    View of(Viewer viewer, long id, String which, Form typed) {
        CallRecord known = records.find(viewer, id);
        SupportCall call = known.call();
        boolean movable = known.mayBook() && call.isMovableAt(known.now());
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put(MINUTES, minutes(known));
        forms.put(ATTENDANCE, attendance(known));
        forms.put(ACTION, Form.empty());
        forms.put(MOVE, version(call));
        forms.put(CANCELLATION, version(call));
        if (forms.containsKey(which)) {
            forms.put(which, typed.restOn(forms.get(which)));
        }
        List<Slot> free = movable ? slots.free(viewer, call.projectWorkId()) : List.of();
        View view = View.of("support/show", "Call di " + call.provinceName() + ", " + call.stepTitle())
                .under("Call di supporto", "/call")
                .with("known", known)
                .with("viewer", viewer)
                .with("history", calls.history(viewer, id))
                .with("slots", free)
                .with("movable", movable)
                .with("notice", notices.current(viewer))
                .with(
                        "owners",
                        known.mayFollowUp() ? names(actionPoints.owners(viewer, call.projectWorkId())) : Map.of())
                .with("invited", names(known.invited()));
        forms.forEach(view::with);
        return view;
    }

    private static Form version(SupportCall call) {
        return Form.empty().fill("version", call.version());
    }

    private static Form minutes(CallRecord known) {
        return Form.empty()
                .fill("notes", known.minutes().notes())
                .fill("decisions", known.minutes().decisions())
                .fill("version", known.minutes().number());
    }

    private static Form attendance(CallRecord known) {
        List<Attendee> there = known.attendees();
        return Form.empty()
                .fill(
                        "outcome",
                        known.call().outcome() == null
                                ? null
                                : known.call().outcome().name())
                .fillAll(
                        "attendees",
                        there.stream()
                                .filter(one -> one.accountId() != null)
                                .map(Attendee::accountId)
                                .toList())
                .fill(
                        "others",
                        there.stream()
                                .filter(one -> one.accountId() == null)
                                .map(Attendee::name)
                                .collect(Collectors.joining("\n")));
    }

    private static Map<String, String> names(List<Account> accounts) {
        Map<String, String> names = new LinkedHashMap<>();
        accounts.forEach(account -> names.put(String.valueOf(account.id()), account.displayName()));
        return names;
    }
}
