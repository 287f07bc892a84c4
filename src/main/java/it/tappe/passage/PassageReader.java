package it.tappe.passage;

import it.tappe.document.reading.Manuscript;
import it.tappe.document.reading.Manuscript.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Cuts a manuscript into passages and says of each how it stands to the intended service: first by the section in which
 * it stands, then by its own words. Before the first section on the future, everything tells the present; a document with
 * Step 1 alone therefore has no intended passage.
 */
public final class PassageReader {
    private static final Pattern SUBNUMBER = Pattern.compile("^\\s*\\d{1,2}\\.\\d");

    /** Share of sentences on the future that makes a section one on the intended service. */
    private static final double RATHER = 0.2;

    private static final double SURELY = 0.35;

    private final Manuscript manuscript;
    private final String text;
    private final int topLevel;
    private final List<Passage> passages = new ArrayList<>();
    private int cursor;

    private PassageReader(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.text = manuscript.text();
        this.topLevel = topLevel(manuscript.parts());
    }

    /** The passages of a document, in its order. */
    public static List<Passage> read(Manuscript manuscript) {
        PassageReader reader = new PassageReader(manuscript);
        if (manuscript.parts().stream()
                .map(part -> Headings.ofSection(part.heading()))
                .allMatch(Headings::isSilent)) {
            reader.readParagraphs();
        } else {
            reader.readParts();
        }
        return reader.passages;
    }

    private void readParts() {
        boolean isNamed = manuscript.parts().stream()
                .filter(part -> part.level() == topLevel)
                .map(part -> Headings.ofSection(part.heading()))
                .anyMatch(found -> found == Headings.INTENDED);
        Headings section = Headings.PRESENT;
        String title = "";
        for (Part part : manuscript.parts()) {
            if (part.level() == 0 || part.level() < topLevel) {
                read(part, title, section);
                continue;
            }
            boolean isSection = part.level() == topLevel
                    && !SUBNUMBER.matcher(part.heading()).find();
            Headings found = isSection ? Headings.ofSection(part.heading()) : Headings.ofSubsection(part.heading());
            if (isSection && found != Headings.REJECTED) {
                boolean opens = found == Headings.UNKNOWN && looksAhead(part, isNamed ? SURELY : RATHER);
                section = opens ? Headings.INTENDED : found == Headings.UNKNOWN ? section : found;
                title = part.heading();
            }
            boolean differs = found == Headings.REJECTED || (!isSection && found == Headings.PRESENT);
            read(part, title, differs && section != Headings.PRESENT ? found : section);
        }
    }

    /**
     * Of a document whose headings say nothing, if it has any: it tells the present until a paragraph looks ahead. A
     * paragraph's first words may announce it as a heading would: «Cosa faremo. …».
     */
    private void readParagraphs() {
        Headings state = Headings.PRESENT;
        for (Part part : manuscript.parts()) {
            Headings found = Headings.ofSubsection(part.heading());
            find(part.heading());
            for (String line : part.text().split("\n")) {
                String lead = Sentences.lead(line);
                Headings announced = Headings.ofSection(lead);
                if (!lead.isEmpty()) {
                    found = announced.isOfTheService() ? Headings.UNKNOWN : announced;
                }
                if (announced.isOfTheService() || (found != Headings.PRESENT && Stance.looksAhead(line))) {
                    state = Headings.INTENDED;
                }
                read(part, part.heading(), line, found == Headings.UNKNOWN ? state : found);
            }
        }
    }

    private void read(Part part, String section, Headings heading) {
        find(part.heading());
        for (String line : part.text().split("\n")) {
            read(part, section, line, heading);
        }
    }

    private void read(Part part, String section, String line, Headings heading) {
        Function<String, Stance> stance = Stance.under(heading);
        int start = find(line);
        for (Sentences.Span span : Sentences.of(line)) {
            String sentence = line.substring(span.start(), span.end());
            passages.add(new Passage(
                    section,
                    part.heading(),
                    sentence,
                    start + span.start(),
                    start + span.end(),
                    stance.apply(sentence)));
        }
    }

    /** Lines stand in the text in their order, verbatim. */
    private int find(String line) {
        int found = line.isEmpty() ? -1 : text.indexOf(line, cursor);
        if (found < 0) {
            return cursor;
        }
        cursor = found + line.length();
        return found;
    }

    /** Where no heading names the future, what a section says of it does. */
    private static boolean looksAhead(Part part, double share) {
        List<String> sentences = part.text()
                .lines()
                .flatMap(line -> Sentences.of(line).stream().map(span -> line.substring(span.start(), span.end())))
                .toList();
        long ahead = sentences.stream().filter(Stance::looksAhead).count();
        return !sentences.isEmpty() && ahead >= share * sentences.size();
    }

    /**
     * The level of the main headings: where most kinds of them are found. The document's own titles stand above, and
     * what divides a section below.
     */
    private static int topLevel(List<Part> parts) {
        int best = Part.GUESSED;
        long most = 10;
        for (int level = 1; level <= Part.GUESSED; level++) {
            int wanted = level;
            List<Headings> kinds = parts.stream()
                    .filter(part -> part.level() == wanted)
                    .map(part -> Headings.ofSection(part.heading()))
                    .filter(found -> found != Headings.UNKNOWN && found != Headings.REJECTED)
                    .toList();
            long found = 10 * kinds.stream().distinct().count() + kinds.size();
            if (found > most) {
                most = found;
                best = level;
            }
        }
        return best;
    }
}
