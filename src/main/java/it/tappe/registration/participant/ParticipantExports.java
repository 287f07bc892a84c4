package it.tappe.registration.participant;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.document.xlsx.Column;
import it.tappe.document.xlsx.Sheet;
import it.tappe.document.xlsx.Workbook;
import it.tappe.document.xlsx.XlsxEngine;
import it.tappe.registration.Answer;
import it.tappe.registration.event.Events;
import it.tappe.registration.event.WholeEvent;
import it.tappe.shared.PlainName;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All who have registered for an event as an Excel file, with a column for each question that was asked. */
@Singleton
@Transactional
public class ParticipantExports {
    private static final int MOST = 1_000_000;
    private static final int MOST_QUESTIONS = 150;

    private final Events events;
    private final ParticipantRepository participants;
    private final XlsxEngine xlsx;
    private final Journal journal;

    ParticipantExports(Events events, ParticipantRepository participants, XlsxEngine xlsx, Journal journal) {
        this.events = events;
        this.participants = participants;
        this.xlsx = xlsx;
        this.journal = journal;
    }

    /** A file; its name is plain ASCII. */
    public record Export(String fileName, byte[] bytes) {}

    /** In the order of arrival; who takes it out stands in the journal. */
    public Export xlsx(Viewer viewer, long eventId) {
        WholeEvent event = events.find(viewer, eventId);
        String title = event.event().title();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        xlsx.write(Workbook.of("Iscritti – " + title, sheet(eventId)), bytes);
        journal.note(viewer, Act.DOWNLOADED, JournalSubject.of("event", eventId, title + " – elenco degli iscritti"));
        return new Export("Iscritti_" + PlainName.of(title) + ".xlsx", bytes.toByteArray());
    }

    private Sheet sheet(long eventId) {
        List<Answer> answers = participants.answers(eventId);
        List<String> questions = answers.stream()
                .map(Answer::label)
                .distinct()
                .limit(MOST_QUESTIONS)
                .toList();
        Map<Long, Map<String, String>> given = answers.stream()
                .collect(Collectors.groupingBy(
                        Answer::registrationId,
                        Collectors.toMap(Answer::label, Answer::answer, (one, other) -> one + "\n" + other)));
        List<Column> columns = new ArrayList<>(List.of(
                Column.integer("N."),
                Column.text("Nome e cognome", 30),
                Column.text("Posta elettronica", 32),
                Column.text("Modulo", 24),
                Column.text("Stato", 18),
                Column.dateTime("Iscrizione del"),
                Column.integer("Presenze")));
        questions.forEach(question -> columns.add(Column.text(question, 30)));
        return Sheet.of(
                "Iscritti",
                columns,
                participants.list(eventId, 0, null, null, null, MOST).stream()
                        .map(one -> row(one, questions, given.getOrDefault(one.id(), Map.of())))
                        .toList());
    }

    private static List<@Nullable Object> row(Participant one, List<String> questions, Map<String, String> answers) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(one.number());
        row.add(one.name());
        row.add(one.email());
        row.add(one.audience());
        row.add(one.state().label());
        row.add(one.registeredAt());
        row.add(one.presences());
        questions.forEach(question -> row.add(answers.get(question)));
        return row;
    }
}
