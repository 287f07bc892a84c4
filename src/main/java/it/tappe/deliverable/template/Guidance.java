package it.tappe.deliverable.template;

import io.micronaut.serde.annotation.Serdeable;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The <i>guida alla compilazione</i> as its readable file holds it: {@code deliverable/guidance.json}.
 *
 * @param opening said once, above all sections
 * @param generic for a section of which the file does not speak
 */
@Serdeable
record Guidance(String opening, Section generic, List<Section> sections) {

    /** What to write in a section, and in each of its parts. */
    @Serdeable
    record Section(String title, List<String> advice, List<Group> groups) {}

    /** A part of a section with a heading of its own. */
    @Serdeable
    record Group(String title, List<String> advice) {}

    /** The guidance for the section of this title, however its apostrophes, accents and capitals are written. */
    Section of(String sectionTitle) {
        String wanted = plain(sectionTitle);
        return sections.stream()
                .filter(section -> plain(section.title()).equals(wanted))
                .findFirst()
                .orElse(generic);
    }

    /** Whether it is one of these sentences, word by word. */
    boolean says(String sentence) {
        return Stream.concat(sections.stream(), Stream.of(generic))
                        .flatMap(section -> Stream.concat(
                                section.advice().stream(),
                                section.groups().stream().flatMap(group -> group.advice().stream())))
                        .anyMatch(advice -> plain(advice).equals(plain(sentence)))
                || plain(opening).equals(plain(sentence));
    }

    private static String plain(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ITALIAN)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
