package it.tappe.webinar.agenda;

import it.tappe.programme.Step;
import it.tappe.webinar.PathPlace;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.agenda.AgendaEntry.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The <i>scaletta</i> that a webinar usually has in its place of the path. */
final class StandardAgenda {
    private static final Pattern NUMBERED = Pattern.compile("Step \\d+", Pattern.CASE_INSENSITIVE);

    private StandardAgenda() {}

    static List<Item> of(Webinar webinar, List<Step> steps) {
        return switch (webinar.kind()) {
            case KICK_OFF -> kickOff();
            case STEP -> step(webinar, steps);
            case FINAL -> last();
            case OTHER -> List.of(Item.of("Introduzione al webinar", 10), Item.of("Domande e conclusioni", 15));
        };
    }

    private static List<Item> kickOff() {
        return List.of(
                Item.of("Introduzione al webinar", 20),
                Item.of("Il percorso di accompagnamento", 30),
                Item.of("Confronto tra le Province", 30),
                Item.of("Organizzazione operativa Step 1 del Project work", 20),
                Item.of("Domande", 20));
    }

    private static List<Item> step(Webinar webinar, List<Step> steps) {
        List<Item> items = new ArrayList<>();
        items.add(Item.of("Introduzione al webinar", 20));
        webinar.givesBack()
                .ifPresent(given -> items.add(Item.of("Restituzione esiti dello " + named(given, steps), 30)));
        items.add(Item.of("Confronto tra le Province", 60));
        int opened = webinar.position();
        boolean numbered = named(opened, steps).startsWith("Step");
        items.add(Item.of("Focus " + (numbered ? "sullo " : "su: ") + named(opened, steps) + " e domande", 50));
        items.add(Item.of("Organizzazione operativa " + named(opened, steps), 20));
        return items;
    }

    /** «Step 2 del Project work», or the title of a step that has a name instead of a number. */
    private static String named(int position, List<Step> steps) {
        return PathPlace.step(position, steps)
                .map(Step::title)
                .filter(title -> !NUMBERED.matcher(title).lookingAt())
                .orElse("Step " + position + " del Project work");
    }

    private static List<Item> last() {
        return List.of(
                Item.of("Apertura istituzionale", null),
                Item.of("Inquadramento del progetto", 15),
                Item.of("I focus group con le Province tutor", 20),
                Item.of("Il percorso di accompagnamento", 25),
                Item.of("I Project work delle Province", 20),
                Item.of("La Piattaforma Pi.Co.", 20),
                Item.of("Conclusioni e prospettive", 10));
    }
}
