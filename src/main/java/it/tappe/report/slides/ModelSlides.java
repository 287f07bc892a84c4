package it.tappe.report.slides;

import it.tappe.document.deck.Bars;
import it.tappe.document.deck.Bars.Bar;
import it.tappe.document.deck.Block;
import it.tappe.document.deck.Points;
import it.tappe.document.deck.Points.Point;
import it.tappe.document.deck.Slide;
import it.tappe.restitution.ComparedWork;
import it.tappe.restitution.panorama.Panorama;
import it.tappe.servicemodel.Indicator;
import it.tappe.servicemodel.ServiceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The <i>modelli emergenti</i>: how many project works lean to which, the sentence on dominance, and a slide for each. */
public final class ModelSlides {
    private final Panorama panorama;
    private final Map<Long, List<String>> sources;
    private final List<ServiceModel> models;
    private final List<ComparedWork> works;

    /**
     * @param sources of the classifications, by project work
     */
    public ModelSlides(Panorama panorama, Map<Long, List<String>> sources) {
        this.panorama = panorama;
        this.sources = sources;
        this.models = panorama.catalogue().models();
        this.works = panorama.comparison().works();
    }

    /** A slide on all models, one for each, and one on those without; none when the area has no models. */
    public Stream<Slide> slides() {
        return models.isEmpty()
                ? Stream.empty()
                : Stream.of(Stream.of(all()), models.stream().map(this::one), others())
                        .flatMap(part -> part);
    }

    /** Who leans to no model yet; nobody has to be named when nothing is classified. */
    private Stream<Slide> others() {
        List<Point> points = new ArrayList<>();
        add(points, "Non ancora chiaro: ", panorama.notClear());
        add(points, "Da classificare: ", panorama.unclassified());
        return points.isEmpty() || !isClassified()
                ? Stream.empty()
                : Stream.of(Slide.content(
                        "models.open",
                        "I modelli: chi è ancora in cammino",
                        List.of(new Points(points)),
                        notesOf(panorama.notClear())));
    }

    private Slide all() {
        List<Block> blocks =
                new ArrayList<>(List.of(Points.of(List.of(panorama.sentence().text()))));
        if (isClassified()) {
            blocks.add(new Bars("Project work per modello di servizio", works.size(), bars()));
        } else {
            blocks.add(new Points(models.stream()
                    .map(model -> new Point(model.label(), model.description()))
                    .toList()));
        }
        List<String> notes = new ArrayList<>(panorama.sentence().why());
        works.forEach(one -> notes.addAll(sources.getOrDefault(one.work().id(), List.of()).stream()
                .limit(1)
                .toList()));
        return Slide.content(
                "models",
                models.size() == 1 ? "Il modello emergente" : "I " + models.size() + " modelli emergenti",
                blocks,
                notes);
    }

    private List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        models.forEach(model ->
                bars.add(new Bar(model.label(), panorama.clear(model.code()).size())));
        for (int first = 0; first < models.size(); first++) {
            for (ServiceModel other : models.subList(first + 1, models.size())) {
                String one = models.get(first).code();
                bar(bars, "Ibrido " + one + " + " + other.code(), panorama.hybrid(one, other.code()));
            }
        }
        bar(bars, "Non ancora chiaro", panorama.notClear());
        bar(bars, "Da classificare", panorama.unclassified());
        return bars;
    }

    private static void bar(List<Bar> bars, String label, List<ComparedWork> those) {
        if (!those.isEmpty()) {
            bars.add(new Bar(label, those.size()));
        }
    }

    private void add(List<Point> points, String lead, List<ComparedWork> those) {
        if (!those.isEmpty()) {
            points.add(new Point(lead + Names.counted(those, works.size()), ""));
        }
    }

    private Slide one(ServiceModel model) {
        List<Point> points = new ArrayList<>();
        List<Indicator> indicators = model.indicators();
        indicators.stream().limit(1).forEach(one -> points.add(point("Approccio: ", one)));
        indicators.stream().skip(1).forEach(one -> points.add(point("", one)));
        List<ComparedWork> leaning = new ArrayList<>(panorama.clear(model.code()));
        if (isClassified()) {
            points.add(new Point("Vi si orientano: " + Names.counted(leaning, works.size()), ""));
            for (ServiceModel other : models) {
                List<ComparedWork> both = other.equals(model) ? List.of() : panorama.hybrid(model.code(), other.code());
                if (!both.isEmpty()) {
                    points.add(new Point(
                            "In forma ibrida con " + other.label() + ": " + Names.counted(both, works.size()), ""));
                    leaning.addAll(both);
                }
            }
        }
        List<String> notes = new ArrayList<>(
                List.of("Modello del catalogo «" + panorama.catalogue().name() + "»."));
        notes.addAll(notesOf(leaning));
        return new Slide(
                "model." + model.code(),
                Slide.Kind.CONTENT,
                "Modello " + model.label(),
                model.description(),
                List.of(new Points(points)),
                notes);
    }

    private static Point point(String lead, Indicator indicator) {
        return new Point(lead + indicator.text() + " (" + indicator.code() + ")", "");
    }

    private List<String> notesOf(List<ComparedWork> those) {
        return those.stream()
                .flatMap(one -> sources.getOrDefault(one.work().id(), List.of()).stream())
                .toList();
    }

    private boolean isClassified() {
        return panorama.unclassified().size() < works.size();
    }
}
