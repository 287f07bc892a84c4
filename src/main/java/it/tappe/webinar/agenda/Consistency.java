package it.tappe.webinar.agenda;

import it.tappe.programme.AreaDates;
import it.tappe.programme.Step;
import it.tappe.shared.RomeTime;
import it.tappe.webinar.PathPlace;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.agenda.Agenda.TimedItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a webinar, its agenda, the steps and the other webinars say the same; what does not is said in sentences and
 * never refused.
 *
 * @param webinars all of the programme
 * @param areaDates of areas whose dates differ from the steps' own
 */
record Consistency(List<Webinar> webinars, List<Step> steps, List<AreaDates> areaDates) {
    private static final Pattern STEP = Pattern.compile("\\bStep\\s*(\\d{1,2})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEBINAR = Pattern.compile("\\bWebinar\\s+(\\d{1,2})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING =
            Pattern.compile("\\b(?:apre|apertura|avvio|avvia|lancio|presentazione)\\b", Pattern.CASE_INSENSITIVE);

    List<String> warnings(Webinar webinar, Agenda agenda) {
        if (webinar.isCancelled()) {
            return List.of();
        }
        Set<String> warnings = new LinkedHashSet<>();
        number(WEBINAR, webinar.title())
                .filter(said -> webinar.opens().isPresent() && said != webinar.position())
                .ifPresent(said -> warnings.add("Il titolo dice «Webinar " + said + "», ma questo webinar apre lo Step "
                        + webinar.position() + "."));
        agenda.items().forEach(item -> step(webinar, item).ifPresent(warnings::add));
        warnings.addAll(dates(webinar));
        warnings.addAll(times(webinar, agenda));
        webinars.stream()
                .filter(other -> other.id() != webinar.id() && !other.isCancelled() && webinar.overlaps(other))
                .forEach(other -> warnings.addAll(overlap(webinar, other)));
        return List.copyOf(warnings);
    }

    private static Optional<String> step(Webinar webinar, TimedItem item) {
        Optional<Integer> said = number(STEP, item.title());
        if (said.isEmpty() || webinar.kind() != Webinar.Kind.STEP) {
            return Optional.empty();
        }
        String point = "Il punto " + item.position() + " «" + item.title() + "» ";
        if (item.kind() == ItemKind.RESTITUTION && !said.equals(webinar.givesBack())) {
            return Optional.of(point + "restituisce lo Step " + said.get() + ", ma questo webinar "
                    + webinar.givesBack()
                            .map(given -> "restituisce lo Step " + given)
                            .orElse("non ne restituisce nessuno")
                    + ".");
        }
        boolean opens = item.kind() == ItemKind.FOCUS
                || item.kind() == ItemKind.ORGANISATION
                || item.kind() != ItemKind.RESTITUTION
                        && OPENING.matcher(item.title()).find();
        return opens && !said.equals(webinar.opens())
                ? Optional.of(point + "apre lo Step " + said.get() + ", ma questo webinar apre lo Step "
                        + webinar.position() + ".")
                : Optional.empty();
    }

    private List<String> dates(Webinar webinar) {
        List<String> sentences = new ArrayList<>();
        for (Step step : steps) {
            due(webinar, step).forEach(day -> sentences.addAll(PathPlace.disorder(webinar, step.position(), day)));
        }
        return sentences;
    }

    /** The days on which the step is due for those whom the webinar is for. */
    private Set<LocalDate> due(Webinar webinar, Step step) {
        List<AreaDates> own =
                areaDates.stream().filter(dates -> dates.stepId() == step.id()).toList();
        Set<LocalDate> due = own.stream()
                .filter(dates -> webinar.isFor(dates.areaId()))
                .map(AreaDates::dueOn)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean others = webinar.isForAll()
                || webinar.areaIds().stream().anyMatch(area -> own.stream().noneMatch(dates -> dates.areaId() == area));
        if (others) {
            due.add(step.dueOn());
        }
        return due;
    }

    private static List<String> times(Webinar webinar, Agenda agenda) {
        List<String> sentences = new ArrayList<>();
        if (agenda.overrunMinutes() > 0) {
            sentences.add("La scaletta è troppo lunga: supera di " + agenda.overrunMinutes()
                    + " minuti la durata del webinar.");
        }
        for (TimedItem item : agenda.items()) {
            String remark = item.remark();
            if (remark != null) {
                sentences.add("Il punto " + item.position() + " «" + item.title() + "» " + remark + ".");
            }
        }
        Instant end = agenda.items().isEmpty()
                ? null
                : agenda.items().get(agenda.items().size() - 1).endsAt();
        if (agenda.overrunMinutes() == 0 && end != null && end.isAfter(webinar.endsAt())) {
            sentences.add("L’ultimo punto finisce alle " + RomeTime.clock(end) + ", dopo la fine prevista delle "
                    + RomeTime.clock(webinar.endsAt()) + ".");
        }
        return sentences;
    }

    private static List<String> overlap(Webinar webinar, Webinar other) {
        List<String> sentences = new ArrayList<>();
        String name = "«" + other.title() + "» (" + other.when() + ")";
        if (webinar.sharesAreasWith(other)) {
            sentences.add("Si sovrappone a " + name + ", che riguarda gli stessi ambiti.");
        }
        Set<String> shared = speakers(webinar);
        shared.retainAll(speakers(other));
        shared.forEach(speaker -> sentences.add("Nello stesso orario parla anche in " + name + ": " + speaker + "."));
        return sentences;
    }

    private static Set<String> speakers(Webinar webinar) {
        String speakers = webinar.details().speakers();
        return Arrays.stream((speakers == null ? "" : speakers).split("[,;\\n]"))
                .map(String::strip)
                .filter(speaker -> !speaker.isEmpty())
                .collect(Collectors.toCollection(() -> new TreeSet<>(
                        (one, two) -> one.toLowerCase(Locale.ITALIAN).compareTo(two.toLowerCase(Locale.ITALIAN)))));
    }

    private static Optional<Integer> number(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }
}
