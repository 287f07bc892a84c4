package it.tappe.report.presentation.miniature;

import it.tappe.document.deck.Axes;
import it.tappe.document.deck.Axes.Axis;
import it.tappe.document.deck.Bars;
import it.tappe.document.deck.Bars.Bar;
import it.tappe.document.deck.Block;
import it.tappe.document.deck.Grid;
import it.tappe.document.deck.Points;
import it.tappe.document.deck.Points.Point;
import it.tappe.document.deck.measure.Room;
import it.tappe.document.deck.measure.TextMeasure;
import it.tappe.report.presentation.miniature.Drawing.Pen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws the parts of a slide's content where the file has them. */
final class BlockPictures {
    private static final double LABELS = 0.5;
    private static final double POLE = 180;
    private static final double BELOW_LINE = 18;
    private static final double LABEL_SIZE = 16;
    private static final double MARK_WIDTH = 31;
    private static final double MARK_HEIGHT = 22;
    private static final int IN_A_ROW = 4;
    private static final int FARTHEST = 2;

    private final Drawing drawing;
    private final String primary;
    private final String accent;

    BlockPictures(Drawing drawing, String primary, String accent) {
        this.drawing = drawing;
        this.primary = primary;
        this.accent = accent;
    }

    void draw(Block block, double top, double height) {
        if (block instanceof Points points) {
            points(points, top);
        } else if (block instanceof Bars bars) {
            bars(bars, top, height);
        } else if (block instanceof Axes axes) {
            double y = top;
            for (int i = 0; i < axes.size(); i++) {
                double axis = axes.part(i, i + 1).height();
                axis(axes.axes().get(i), y + axis - BELOW_LINE);
                y += axis;
            }
        } else if (block instanceof Grid grid) {
            grid(grid, top);
        }
    }

    private void points(Points points, double from) {
        double top = from;
        double left = Room.LEFT + Points.INDENT;
        double width = Room.CONTENT_WIDTH - Points.INDENT;
        for (Point point : points.points()) {
            drawing.line(Room.LEFT, top, "•", Pen.of(Room.POINT_SIZE, primary).strong());
            top = drawing.lines(left, top, width, point.text(), Pen.of(Room.POINT_SIZE, Drawing.INK));
            if (!point.detail().isEmpty()) {
                top = drawing.lines(left, top, width, point.detail(), Pen.of(Room.DETAIL_SIZE, Drawing.GREY));
            }
            top += Room.GAP;
        }
    }

    private void bars(Bars bars, double top, double height) {
        double step = height / Math.max(1, bars.size());
        double from = Room.LEFT + Room.CONTENT_WIDTH * LABELS;
        double longest = Room.CONTENT_WIDTH * (1 - LABELS);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.bars().get(i);
            double y = top + i * step;
            double length = bars.of() == 0 ? 0 : longest * Math.min(bar.count(), bars.of()) / bars.of();
            String label = bar.label() + " – " + bar.count() + " su " + bars.of();
            List<String> lines = Drawing.lines(label, Room.CELL_SIZE, Room.CONTENT_WIDTH * LABELS - Room.GAP);
            double text = y + (step - lines.size() * Room.CELL_SIZE * TextMeasure.LEADING) / 2;
            for (String line : lines) {
                drawing.line(
                        from - Room.GAP,
                        text,
                        line,
                        Pen.of(Room.CELL_SIZE, Drawing.INK).anchored("end"));
                text += Room.CELL_SIZE * TextMeasure.LEADING;
            }
            drawing.rectangle(from, y + step * 0.2, length, step * 0.6, primary);
            drawing.rectangle(from - 1, y, 1, step, Drawing.GREY);
        }
    }

    private void axis(Axis axis, double y) {
        double from = Room.LEFT + POLE;
        double length = Room.CONTENT_WIDTH - 2 * POLE;
        drawing.rectangle(from, y - 1, length, 2, Drawing.GREY);
        Pen pole = Pen.of(LABEL_SIZE, accent).strong();
        pole(axis.leftPole(), from - 12, y, pole.anchored("end"));
        pole(axis.rightPole(), from + length + 12, y, pole);
        Map<Integer, Integer> drawn = new HashMap<>();
        for (int place = -FARTHEST; place <= FARTHEST; place++) {
            double x = from + length * (place + FARTHEST) / (2.0 * FARTHEST);
            drawing.rectangle(x - 1, y - 6, 2, 12, Drawing.GREY);
        }
        axis.marks().forEach(mark -> {
            int before = drawn.merge(mark.place(), 1, Integer::sum) - 1;
            int all = (int) axis.marks().stream()
                    .filter(other -> other.place() == mark.place())
                    .count();
            int inRow = Math.min(IN_A_ROW, all - before / IN_A_ROW * IN_A_ROW);
            double centre = from + length * (mark.place() + FARTHEST) / (2.0 * FARTHEST);
            double x = centre - inRow * MARK_WIDTH / 2 + before % IN_A_ROW * MARK_WIDTH;
            mark(mark.label(), x, y - 8 - (before / IN_A_ROW + 1) * MARK_HEIGHT);
        });
    }

    private void mark(String label, double x, double y) {
        drawing.rectangle(x + 1, y + 1, MARK_WIDTH - 2, MARK_HEIGHT - 2, primary);
        Pen pen = Pen.of(LABEL_SIZE, "#FFFFFF").strong().anchored("middle");
        drawing.line(x + MARK_WIDTH / 2, y + (MARK_HEIGHT - LABEL_SIZE * TextMeasure.LEADING) / 2, label, pen);
    }

    private void pole(String text, double x, double y, Pen pen) {
        List<String> lines = Drawing.lines(text, pen.size(), POLE - 12);
        double top = y - lines.size() * pen.size() * TextMeasure.LEADING / 2;
        for (String line : lines) {
            drawing.line(x, top, line, pen);
            top += pen.size() * TextMeasure.LEADING;
        }
    }

    private void grid(Grid grid, double from) {
        double height = grid.height(grid.header());
        drawing.rectangle(Room.LEFT, from, Room.CONTENT_WIDTH, height, primary);
        row(grid, grid.header(), from, Pen.of(Room.CELL_SIZE, "#FFFFFF").strong());
        double top = from + height;
        for (List<String> cells : grid.rows()) {
            row(grid, cells, top, Pen.of(Room.CELL_SIZE, Drawing.INK));
            top += grid.height(cells);
            drawing.rectangle(Room.LEFT, top - 1, Room.CONTENT_WIDTH, 1, "#C5CDD6");
        }
    }

    private void row(Grid grid, List<String> cells, double top, Pen pen) {
        double left = Room.LEFT;
        for (int column = 0; column < cells.size(); column++) {
            double width = Room.CONTENT_WIDTH * grid.share(column);
            drawing.lines(left + Grid.PADDING, top + Grid.PADDING, width - 2 * Grid.PADDING, cells.get(column), pen);
            left += width;
        }
    }
}
