package it.tappe.document.blocks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing after the other, from the top of a text to its end. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 the highest
     * @param label number that the program put before it, empty when there is none or when it was typed
     */
    record Heading(int level, String label, List<Span> spans) implements Block {
        /** With these plain words. */
        public static Heading of(int level, String text) {
            return new Heading(level, "", List.of(Span.Words.plain(text)));
        }

        /** The same on another level. */
        public Heading at(int other) {
            return new Heading(other, label, spans);
        }

        /** Label and words on one line. */
        public String title() {
            return (label + " " + PlainText.of(this)).strip();
        }
    }

    /**
     * A paragraph.
     *
     * @param item when it begins an item of a list, else null
     */
    record Line(Look look, @Nullable Item item, List<Span> spans) implements Block {
        /** With these plain words. */
        public static Line of(Look look, String text) {
            return new Line(look, null, List.of(Span.Words.plain(text)));
        }

        /** Whether it holds a picture and not a word. */
        public boolean isPicture() {
            return spans.stream().anyMatch(Span.Picture.class::isInstance)
                    && PlainText.of(this).isEmpty();
        }
    }

    /** What a paragraph is for. */
    enum Look {
        /** Running text. */
        NORMAL,
        /** Title of the whole. */
        TITLE,
        /** The line below it. */
        SUBTITLE,
        /** What stands above or below a picture or table. */
        CAPTION,
        /** Where a text comes from: not the writer's words. */
        REMARK
    }

    /**
     * A table; cells that others span are not there.
     *
     * @param widths of its columns, in any unit; empty when all are alike
     */
    record Table(List<Row> rows, List<Integer> widths) implements Block {
        /** How many columns its widest row has. */
        public int columns() {
            int most = 1;
            int[] covered = new int[rows.size()];
            for (int index = 0; index < rows.size(); index++) {
                int width = covered[index];
                for (Cell cell : rows.get(index).cells()) {
                    width += cell.columns();
                    for (int below = 1; below < cell.rows() && index + below < rows.size(); below++) {
                        covered[index + below] += cell.columns();
                    }
                }
                most = Math.max(most, width);
            }
            return most;
        }

        /** A column's part of the whole width, in hundredths; all alike when nothing is known. */
        public long share(int column) {
            long sum = widths.stream().mapToLong(Integer::longValue).sum();
            return column >= widths.size() || sum == 0 ? 100 / columns() : Math.round(100.0 * widths.get(column) / sum);
        }
    }

    /**
     * A row of a table.
     *
     * @param isHead whether it is repeated at the top of each page
     */
    record Row(boolean isHead, List<Cell> cells) {}

    /**
     * A cell of a table.
     *
     * @param columns how many it takes, 1 or more
     * @param rows the same
     */
    record Cell(int columns, int rows, List<Block> blocks) {
        /** A cell of its own with these plain words. */
        public static Cell of(String text) {
            return new Cell(1, 1, List.of(Line.of(Look.NORMAL, text)));
        }
    }

    /** The table of contents of everything that follows it. */
    record Contents() implements Block {}

    /** The notes so far, where they do not stand at the foot of their page. */
    record Notes() implements Block {}

    /** What follows begins on a new page. */
    record NewPage() implements Block {}
}
