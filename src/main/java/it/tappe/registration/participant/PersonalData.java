package it.tappe.registration.participant;

import it.tappe.registration.Answer;
import it.tappe.registration.Registration;
import java.util.List;

/** Everything that is held about one person who has registered for an event; {@code sessions} attended, by title. */
public record PersonalData(
        String event,
        Participant participant,
        Registration registration,
        List<Answer> answers,
        List<String> sessions) {}
