package it.tappe.report.dossier;

import it.tappe.coherence.Kind;
import it.tappe.coherence.Link;
import it.tappe.coherence.Statement;
import it.tappe.coherence.Trace;
import it.tappe.projectwork.ProjectWork;
import it.tappe.report.dossier.chapter.JournalChapter;
import it.tappe.report.dossier.chapter.JournalChapter.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** A demonstration dossier: every chapter, with names and comments long enough to break a careless layout. */
final class SampleDossier {
    static final Instant AT = Instant.parse("2026-03-20T09:00:00Z");
    private static final int ENTRIES = 60;

    private SampleDossier() {}

    static Dossier dossier() {
        ProjectWork work = work();
        return new Dossier(
                work,
                List.of("Gruppo di lavoro", "Gruppo di lavoro, secondo referente"),
                AT,
                "Coordinamento",
                SampleSteps.steps(),
                SampleMeetings.calls(),
                SampleContents.canvas(),
                SampleContents.classification(work),
                trace(work),
                journal());
    }

    static ProjectWork work() {
        String name = "Provincia dimostrativa dal nome lunghissimo " + "e".repeat(90);
        return new ProjectWork(
                1,
                "Un servizio associato per la formazione del personale dei Comuni (dimostrazione)",
                3,
                3,
                "Formazione del personale",
                7,
                name,
                "XX",
                9L,
                "Provincia tutor",
                1,
                List.of(new ProjectWork.Tutor(1, 4, "Tutor AFOL"), new ProjectWork.Tutor(1, 5, "Secondo tutor AFOL")));
    }

    private static Trace trace(ProjectWork work) {
        return new Trace(
                work,
                List.of(
                        statement(1, Kind.NEED, "I piccoli Comuni non hanno personale dedicato alla formazione."),
                        statement(2, Kind.NEED, "Nessuno rileva i fabbisogni in modo regolare."),
                        statement(3, Kind.ELEMENT, "Un catalogo condiviso di corsi, aggiornato due volte l’anno."),
                        statement(4, Kind.ACTION, "Convenzione-tipo entro l’estate con i primi dieci Comuni.")),
                List.of(new Link(1, 3), new Link(3, 4)));
    }

    private static Statement statement(long id, Kind kind, String text) {
        return new Statement(
                id, 1, kind, text, null, null, null, null, null, null, AT.minus(Duration.ofDays(9)), "Gruppo", 0);
    }

    private static JournalChapter journal() {
        return new JournalChapter(
                true,
                true,
                IntStream.range(0, ENTRIES)
                        .mapToObj(index -> new Entry(
                                AT.minus(Duration.ofHours(24L * (ENTRIES - index))),
                                index % 2 == 0 ? "Gruppo di lavoro" : "Tutor AFOL",
                                index % 2 == 0 ? "Risposta nella scheda" : "Modifica",
                                "Formazione del personale – Step 2, voce " + index,
                                index == 0 ? null : "=1+1 com’era prima " + "a".repeat(index * 8),
                                "com’è adesso"))
                        .toList());
    }
}
