package it.tappe.document.reading;

import it.tappe.document.reading.Manuscript.Part;
import it.tappe.document.reading.SectionTitle.Fit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds the required sections (<em>sezioni richieste</em>) of a document by their headings. Pure: the same manuscript
 * always gives the same sections.
 *
 * <p>A section goes on to the next heading of the same or a higher level, or to the heading of another required
 * section. A heading that has only its looks ends a section when it is required itself or opens what comes after the
 * text ("Allegati"): otherwise it is taken for a sub-heading.
 *
 * <p>A heading may name two sections ("Premessa e stato dell'arte"): when the second has no heading of its own, both
 * have that text.
 */
public final class SectionFinder {
    private static final List<SectionTitle> CLOSING = titles(
            List.of("Allegati", "Appendice", "Bibliografia", "Sitografia", "Glossario", "Indice", "Ringraziamenti"));

    private final List<SectionTitle> titles;
    private final List<Part> parts;
    /** Index of the title that each part's heading fits best; -1 for none. */
    private final int[] titleOf;

    private SectionFinder(List<SectionTitle> titles, List<Part> parts) {
        this.titles = titles;
        this.parts = parts;
        titleOf = parts.stream().mapToInt(part -> bestTitle(part.heading())).toArray();
    }

    /**
     * Looks for each section.
     *
     * @param required titles as the programme gives them, without numbers
     * @return one for each title, in the same order
     */
    public static List<FoundSection> find(List<String> required, Manuscript manuscript) {
        return of(required, manuscript).sections(required);
    }

    /**
     * Where a section stands.
     *
     * @param title as it was required
     * @param from the line of its heading among {@link Manuscript#lines}
     * @param to the first line that no longer belongs to it
     */
    public record Place(String title, int from, int to) {}

    /** Where each section stands that is there, in the order of the titles. */
    public static List<Place> places(List<String> required, Manuscript manuscript) {
        return of(required, manuscript).places(required);
    }

    private static SectionFinder of(List<String> required, Manuscript manuscript) {
        List<SectionTitle> titles = titles(required);
        SectionFinder byHeading = new SectionFinder(titles, manuscript.parts());
        List<SectionTitle> unseen = IntStream.range(0, titles.size())
                .filter(title -> Arrays.stream(byHeading.titleOf).noneMatch(found -> found == title))
                .mapToObj(titles::get)
                .toList();
        List<Part> parts = TitleLines.cut(manuscript.parts(), unseen, titles);
        return new SectionFinder(titles, parts);
    }

    private List<Place> places(List<String> required) {
        List<Integer> headings = headings();
        Set<Integer> starts = new TreeSet<>(headings);
        return IntStream.range(0, titles.size())
                .filter(title -> headings.get(title) >= 0)
                .mapToObj(title -> {
                    int heading = headings.get(title);
                    return new Place(required.get(title), line(heading), line(endOf(heading, starts)));
                })
                .toList();
    }

    private int line(int part) {
        return parts.subList(0, part).stream()
                .mapToInt(before -> Manuscript.linesOf(before).size())
                .sum();
    }

    private List<Integer> headings() {
        return IntStream.range(0, titles.size()).mapToObj(this::headingOrShared).toList();
    }

    private List<FoundSection> sections(List<String> required) {
        List<Integer> headings = headings();
        Set<Integer> starts = new TreeSet<>(headings);
        List<FoundSection> found = new ArrayList<>();
        for (int title = 0; title < titles.size(); title++) {
            int heading = headings.get(title);
            found.add(
                    heading < 0
                            ? FoundSection.missing(required.get(title))
                            : section(required.get(title), heading, endOf(heading, starts)));
        }
        return found;
    }

    private FoundSection section(String title, int heading, int end) {
        StringBuilder text = new StringBuilder(parts.get(heading).text());
        for (Part below : parts.subList(heading + 1, end)) {
            text.append('\n').append(below.heading()).append('\n').append(below.text());
        }
        return FoundSection.of(
                title,
                words(heading, end),
                text.toString().replaceAll("\n{2,}", "\n").strip());
    }

    /** The part of the section, or that of another one whose heading names this one too. */
    private int headingOrShared(int title) {
        int own = headingOf(title);
        return own >= 0
                ? own
                : IntStream.range(0, titles.size())
                        .map(this::headingOf)
                        .filter(part -> part >= 0
                                && titles.get(title).isJoinedIn(parts.get(part).heading()))
                        .findFirst()
                        .orElse(-1);
    }

    /** The part whose heading is the section's: one with text below it rather than a line of an index. */
    private int headingOf(int title) {
        Set<Integer> all = new TreeSet<>(IntStream.range(0, parts.size())
                .filter(part -> titleOf[part] >= 0)
                .boxed()
                .toList());
        Comparator<Integer> better = Comparator.comparing(
                        (Integer part) -> words(part, endOf(part, all)) >= FoundSection.FEWEST_WORDS)
                .thenComparing(part -> titles.get(title).fit(parts.get(part).heading()))
                .thenComparing(part -> -parts.get(part).level())
                .thenComparing(part -> words(part, endOf(part, all)))
                .thenComparing(part -> -part);
        return all.stream().filter(part -> titleOf[part] == title).max(better).orElse(-1);
    }

    /** Index of the first part that no longer belongs to the section. */
    private int endOf(int heading, Set<Integer> starts) {
        return IntStream.range(heading + 1, parts.size())
                .filter(part -> starts.contains(part) || ends(parts.get(heading), parts.get(part)))
                .findFirst()
                .orElse(parts.size());
    }

    private static boolean ends(Part section, Part next) {
        if (next.isGuessed()) {
            String name = next.heading().replaceFirst("\\s*\\d+$", "");
            return CLOSING.stream().anyMatch(closing -> closing.fit(name) != Fit.NONE);
        }
        int level = section.isGuessed() ? 1 : section.level();
        return next.level() <= level && !isNumberedBelow(section.heading(), next.heading());
    }

    /** "2.1" stands below "2", whatever style it has. */
    private static boolean isNumberedBelow(String section, String next) {
        String number = numberOf(section);
        return !number.isEmpty() && numberOf(next).startsWith(number + ".");
    }

    private static String numberOf(String heading) {
        return heading.split("[^\\d.]", 2)[0].replaceAll("\\.+$", "");
    }

    private int words(int heading, int end) {
        return parts.subList(heading, end).stream()
                .mapToInt(part -> Manuscript.wordsOf(part.text()))
                .sum();
    }

    private int bestTitle(String heading) {
        return IntStream.range(0, titles.size())
                .filter(title -> titles.get(title).fit(heading) != Fit.NONE)
                .boxed()
                .max(Comparator.comparing((Integer title) -> titles.get(title).fit(heading))
                        .thenComparing(title -> -title))
                .orElse(-1);
    }

    private static List<SectionTitle> titles(List<String> titles) {
        return titles.stream().map(SectionTitle::new).toList();
    }
}
