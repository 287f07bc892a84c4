package it.tappe.report.dossier;

import it.tappe.canvas.Answer;
import it.tappe.canvas.Answers;
import it.tappe.canvas.RiskLevel;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import it.tappe.canvas.outline.Option;
import it.tappe.passage.Place;
import it.tappe.projectwork.ProjectWork;
import it.tappe.report.dossier.chapter.CanvasChapter;
import it.tappe.report.dossier.chapter.CanvasChapter.Move;
import it.tappe.report.dossier.chapter.CanvasChapter.Placed;
import it.tappe.report.dossier.chapter.ClassificationChapter;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Dominance;
import it.tappe.servicemodel.Indicator;
import it.tappe.servicemodel.Level;
import it.tappe.servicemodel.ServiceModel;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.ClassificationSheet;
import it.tappe.servicemodel.classification.Evidence;
import it.tappe.servicemodel.classification.HistoryEntry;
import it.tappe.servicemodel.classification.Maturity;
import it.tappe.servicemodel.classification.PathStep;
import it.tappe.servicemodel.classification.ProposalAnswers;
import it.tappe.servicemodel.classification.QuotedVersion;
import it.tappe.servicemodel.classification.Rating;
import it.tappe.servicemodel.classification.movement.Movement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A canvas with every kind of answer, and a classification that moved from Step 1 to Step 2. */
final class SampleContents {
    private static final Instant AT = Instant.parse("2026-03-18T09:00:00Z");
    private static final Indicator FIRST = new Indicator("A0", "estende ai Comuni i corsi già programmati", 2);
    private static final Indicator SECOND =
            new Indicator("B0", "intercetta e indirizza i fabbisogni del territorio", 2);
    private static final Catalogue CATALOGUE = new Catalogue(
            1,
            null,
            "Formazione",
            50,
            10,
            List.of(
                    new ServiceModel("A", "Erogazione condivisa", "", List.of(FIRST)),
                    new ServiceModel("B", "Regia territoriale", "", List.of(SECOND))));

    private SampleContents() {}

    static CanvasChapter canvas() {
        Item mission = item(1, Kind.GROUP, "Servizio", "Mission", null);
        Item goals =
                item(2, Kind.THEME, "Obiettivi", "Erogazione o governo?", "Organizza corsi o presidia l’intero ciclo?");
        Item tension = item(3, Kind.TENSION, "Le tensioni strutturali", "Erogazione vs Governance", null);
        Item unplaced = item(4, Kind.TENSION, "Le tensioni strutturali", "Quantità vs Qualità", null);
        Item risk = item(5, Kind.RISK, "I rischi", "Frammentazione dell’offerta", null);
        List<Answer> answers = List.of(
                answer(
                        mission,
                        List.of(option("Coordinamento territoriale"), option("Supporto all’accesso")),
                        "",
                        null,
                        null),
                answer(
                        goals,
                        List.of(),
                        "Si presidia l’intero ciclo, a partire dai fabbisogni. ".repeat(12),
                        null,
                        null),
                answer(tension, List.of(), "Dipende dai Comuni.", 1, null),
                Answer.none(unplaced),
                answer(risk, List.of(), "Ogni Unione ha i suoi corsi.", null, RiskLevel.PARTLY));
        return new CanvasChapter(
                "Step 2 – Il modello di servizio a tendere",
                new Answers(1, 2, answers),
                Map.of(tension.id(), List.of(new Placed(1, -1), new Placed(2, 1))),
                List.of(
                        new Move(tension, 2, "un po’ verso Erogazione", "un po’ verso Governance"),
                        new Move(mission, 2, "", "Coordinamento territoriale")));
    }

    private static Item item(long id, Kind kind, String part, String title, @Nullable String question) {
        boolean isTension = kind == Kind.TENSION;
        return new Item(
                id,
                (int) id,
                kind,
                "item-" + id,
                part,
                title,
                question,
                isTension ? "Erogazione" : null,
                isTension ? "Governance" : null,
                List.of());
    }

    private static Option option(String label) {
        return new Option(1, 1, 1, null, label, "", null, null, 0);
    }

    private static Answer answer(
            Item item, List<Option> chosen, String words, @Nullable Integer axis, @Nullable RiskLevel risk) {
        return new Answer(item, chosen, words, axis, risk, AT, "Gruppo di lavoro", 1);
    }

    static ClassificationChapter classification(ProjectWork work) {
        QuotedVersion version = new QuotedVersion(1, 1, "Step 1 – Lo stato dell’arte", 2, AT);
        Evidence found =
                new Evidence("apriamo ai Comuni i corsi già previsti", "Premessa", version, true, new Place(120, 158));
        Evidence lost = new Evidence("una regia di area vasta", null, version, true, null);
        List<Rating> ratings = List.of(
                new Rating(FIRST, Level.HINTED, List.of(found), null),
                new Rating(SECOND, Level.DEFINING, List.of(lost), null));
        Classification latest = saved(2, 2, "B", Maturity.IN_CONSOLIDAMENTO);
        return new ClassificationChapter(
                new ClassificationSheet(
                        work,
                        CATALOGUE,
                        latest,
                        ratings,
                        Rating.assess(CATALOGUE, ratings),
                        List.of(version),
                        List.of(new PathStep(1, 1, "Step 1 – Lo stato dell’arte"))),
                Movement.of(
                        CATALOGUE,
                        List.of(
                                entry(latest, Level.HINTED, Level.DEFINING),
                                entry(saved(1, 1, "A", Maturity.IN_SVILUPPO), Level.PRESENT, Level.HINTED))));
    }

    private static HistoryEntry entry(Classification one, Level first, Level second) {
        return new HistoryEntry(
                one, Map.of("A0", first, "B0", second), List.of(), new ProposalAnswers(List.of(), List.of()));
    }

    private static Classification saved(int number, int step, String model, Maturity maturity) {
        return new Classification(
                number,
                1,
                number,
                step,
                step == 1 ? "Step 1 – Lo stato dell’arte" : "Step 2 – Il modello di servizio a tendere",
                Dominance.CLEAR,
                model,
                null,
                CATALOGUE.nameOf(model),
                maturity,
                "Nel documento la regia è più sviluppata dei corsi.",
                AT,
                "Tutor AFOL");
    }
}
