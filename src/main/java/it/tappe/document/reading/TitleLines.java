package it.tappe.document.reading;

import it.tappe.document.reading.Manuscript.Part;
import it.tappe.document.reading.SectionTitle.Fit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Titles that stand on a line of their own in the text, without anything that makes them a heading. */
final class TitleLines {
    private TitleLines() {}

    /**
     * Cuts parts at such lines. Titles on lines one after the other are a list of the sections, not sections.
     *
     * @param unseen titles that no heading bears, the only ones looked for
     * @param all every required title
     */
    static List<Part> cut(List<Part> parts, List<SectionTitle> unseen, List<SectionTitle> all) {
        if (unseen.isEmpty()) {
            return parts;
        }
        List<Part> cut = new ArrayList<>();
        for (Part part : parts) {
            cut(part, unseen, all, cut);
        }
        return cut;
    }

    private static void cut(Part part, List<SectionTitle> unseen, List<SectionTitle> all, List<Part> into) {
        List<String> lines = Arrays.asList(part.text().split("\n"));
        String heading = part.heading();
        int level = part.level();
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isTitle(lines, i, unseen) && !isTitle(lines, i - 1, all) && !isTitle(lines, i + 1, all)) {
                into.add(new Part(heading, level, String.join("\n", lines.subList(start, i))));
                heading = lines.get(i);
                level = Part.GUESSED;
                start = i + 1;
            }
        }
        into.add(new Part(heading, level, String.join("\n", lines.subList(start, lines.size()))));
    }

    private static boolean isTitle(List<String> lines, int index, List<SectionTitle> titles) {
        return index >= 0
                && index < lines.size()
                && lines.get(index).length() <= 120
                && titles.stream().anyMatch(title -> title.fit(lines.get(index)) == Fit.EXACT);
    }
}
