package it.tappe.coherence.web;

import it.tappe.coherence.Kind;
import it.tappe.coherence.Link;
import it.tappe.coherence.Statement;
import it.tappe.coherence.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A trace as a picture: three columns with lines between them.
 *
 * @param height of the picture; its width is {@link #WIDTH}
 */
public record TracePicture(int height, List<Box> boxes, List<Line> lines) {
    /** Units from side to side. */
    public static final int WIDTH = 960;

    /** Of a box. */
    public static final int BOX_WIDTH = 250;

    /** Of a box. */
    public static final int BOX_HEIGHT = 58;

    private static final int HEAD = 40;
    private static final int PITCH = 74;
    private static final int LINE = 29;

    /** A statement: its code, its first words in two lines, and whether it lacks something. */
    public record Box(int x, int y, String code, List<String> words, boolean isLacking, String title) {}

    /** From the right side of a box to the left side of another. */
    public record Line(int fromX, int fromY, int toX, int toY) {}

    static TracePicture of(Trace trace) {
        Map<Long, Box> byStatement = new HashMap<>();
        List<Box> boxes = new ArrayList<>();
        int most = 1;
        for (Kind kind : Kind.values()) {
            int y = HEAD;
            for (Statement statement : trace.of(kind)) {
                List<String> gaps = trace.gaps(statement);
                String title = statement.text() + (gaps.isEmpty() ? "" : " – " + String.join("; ", gaps));
                Box box =
                        new Box(left(kind), y, code(trace, statement), words(statement.text()), !gaps.isEmpty(), title);
                byStatement.put(statement.id(), box);
                boxes.add(box);
                y += PITCH;
            }
            most = Math.max(most, trace.of(kind).size());
        }
        List<Line> lines = new ArrayList<>();
        for (Link link : trace.links()) {
            Box from = byStatement.get(link.originId());
            Box to = byStatement.get(link.followerId());
            if (from != null && to != null) {
                lines.add(new Line(from.x() + BOX_WIDTH, from.y() + BOX_HEIGHT / 2, to.x(), to.y() + BOX_HEIGHT / 2));
            }
        }
        return new TracePicture(HEAD + most * PITCH, boxes, lines);
    }

    /** Where the column of a kind begins. */
    public static int left(Kind kind) {
        return kind.ordinal() * (WIDTH - BOX_WIDTH) / 2;
    }

    /** «B1», «E2», «A3»: as picture and list name a statement. */
    public static String code(Trace trace, Statement statement) {
        return statement.kind().label().charAt(0)
                + String.valueOf(1 + trace.of(statement.kind()).indexOf(statement));
    }

    private static List<String> words(String text) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty() && lines.size() < 2) {
            boolean fits = rest.length() <= LINE;
            int blank = fits ? rest.length() : rest.lastIndexOf(' ', LINE);
            int end = blank < 1 ? Math.min(LINE, rest.length()) : blank;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.set(1, lines.get(1) + "…");
        }
        return lines;
    }
}
