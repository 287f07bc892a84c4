package it.tappe.report.presentation.wording;

import it.tappe.document.deck.Block;
import it.tappe.document.deck.Points;
import it.tappe.document.deck.Slide;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The texts of a slide that can be edited, by the names of their fields: title, subtitle, each list of points, own points
 * below everything, own notes after those with the sources. Charts, axes and tables come from the data alone.
 */
public final class SlideFields {
    public static final String TITLE = "title";
    public static final String SUBTITLE = "subtitle";
    public static final String EXTRA = "extra";
    public static final String NOTES = "notes";
    private static final String POINTS = "points-";

    private SlideFields() {}

    /** What the slide says in each field, in the order of the form. */
    public static Map<String, String> of(Slide slide) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(TITLE, tidy(TITLE, slide.title()));
        if (hasSubtitle(slide)) {
            fields.put(SUBTITLE, tidy(SUBTITLE, slide.subtitle()));
        }
        slide.blocks().forEach(block -> {
            if (block instanceof Points points) {
                fields.put(points(fields), PointLines.of(points));
            }
        });
        if (slide.kind() == Slide.Kind.CONTENT) {
            fields.put(EXTRA, "");
        }
        fields.put(NOTES, "");
        return fields;
    }

    /** Name of the next list of points. */
    private static String points(Map<String, String> before) {
        return points(before.keySet().stream().filter(SlideFields::isPoints).count());
    }

    /** Name of a list of points, the first one being 0. */
    public static String points(long number) {
        return POINTS + number;
    }

    /** Whether the field is a list of points, one a line. */
    public static boolean isPoints(String field) {
        return field.equals(EXTRA) || field.startsWith(POINTS);
    }

    /** The text as it is kept and compared: without needless blanks; a title is one line. */
    public static String tidy(String field, String text) {
        if (isPoints(field)) {
            return PointLines.tidy(text);
        }
        return field.equals(TITLE)
                ? text.replaceAll("\\s+", " ").strip()
                : text.replaceAll("\\R", "\n").strip();
    }

    /** The slide with other texts in some fields; a list of points that it no longer has comes below the others. */
    public static Slide with(Slide slide, Map<String, String> edited) {
        List<String> notes = new ArrayList<>(slide.notes());
        edited.getOrDefault(NOTES, "").lines().filter(line -> !line.isBlank()).forEach(notes::add);
        return new Slide(
                slide.key(),
                slide.kind(),
                edited.getOrDefault(TITLE, slide.title()),
                edited.getOrDefault(SUBTITLE, slide.subtitle()),
                blocks(slide, edited),
                notes);
    }

    private static List<Block> blocks(Slide slide, Map<String, String> edited) {
        List<Block> blocks = new ArrayList<>();
        Map<String, String> rest = new TreeMap<>(edited);
        String extra = rest.remove(EXTRA);
        long number = 0;
        for (Block block : slide.blocks()) {
            String text = block instanceof Points ? rest.remove(points(number++)) : null;
            add(blocks, text == null ? block : PointLines.parse(text));
        }
        rest.forEach((field, text) -> add(blocks, isPoints(field) ? PointLines.parse(text) : new Points(List.of())));
        add(blocks, PointLines.parse(extra == null ? "" : extra));
        return blocks;
    }

    private static void add(List<Block> blocks, Block block) {
        if (block.size() > 0) {
            blocks.add(block);
        }
    }

    private static boolean hasSubtitle(Slide slide) {
        return slide.kind() != Slide.Kind.CONTENT || !slide.subtitle().isBlank();
    }
}
