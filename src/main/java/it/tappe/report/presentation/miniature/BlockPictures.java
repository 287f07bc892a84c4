package it.tappe.report.presentation.miniature;

import it.tappe.document.deck.Axes;
import it.tappe.document.deck.Axes.Axis;
import it.tappe.document.deck.Bars;
import it.tappe.document.deck.Bars.Bar;
import it.tappe.document.deck.Block;
import it.tappe.document.deck.Grid;
import it.tappe.document.deck.Pages.Placed;
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
    private static final double POLE = 180;
    private static final double BEYOND = 48;
    private static final double BELOW_LINE = 18;
    private static final double MARK_WIDTH = 31;
    private static final int FARTHEST = 2;

    private final Drawing drawing;
    private final String primary;
    private final String accent;

    BlockPictures(Drawing drawing, String primary, String accent) {
        this.drawing = drawing;
        this.primary = primary;
        this.accent = accent;
    }

    void draw(Placed placed) {
        Block block = placed.block();
        double top = Room.CONTENT_TOP + placed.top();
        if (block instanceof Points points) {
            points(points, top, placed.scale());
        } else if (block instanceof Bars bars) {
            bars(bars, top, placed.height(), placed.scale());
        } else if (block instanceof Axes axes) {
            double bottom = top;
            for (Axis axis : axes.axes()) {
                bottom += axis.height();
                axis(axis, bottom - BELOW_LINE);
            }
        } else if (block instanceof Grid grid) {
            grid(grid, top, placed.scale());
        }
    }

    private void points(Points points, double from, double scale) {
        double top = from;
        double left = Room.LEFT + Points.INDENT;
        double width = Room.CONTENT_WIDTH - Points.INDENT;
        for (Point point : points.points()) {
            drawing.line(
                    Room.LEFT,
                    top,
                    "•",
                    Pen.of(Room.POINT_SIZE * scale, primary).strong());
            top = drawing.lines(left, top, width, point.text(), Pen.of(Room.POINT_SIZE * scale, Drawing.INK));
            if (!point.detail().isEmpty()) {
                top = drawing.lines(left, top, width, point.detail(), Pen.of(Room.DETAIL_SIZE * scale, Drawing.GREY));
            }
            top += Room.GAP * scale;
        }
    }

    private void bars(Bars bars, double top, double height, double scale) {
        double size = Room.LABEL_SIZE * scale;
        double step = height / Math.max(1, bars.size());
        double from = Room.LEFT + Room.CONTENT_WIDTH * Bars.LABELS;
        double longest = Room.CONTENT_WIDTH * (1 - Bars.LABELS);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.bars().get(i);
            double y = top + i * step;
            double length = bars.of() == 0 ? 0 : longest * Math.min(bar.count(), bars.of()) / bars.of();
            List<String> lines = Drawing.lines(bars.label(bar), size, Room.CONTENT_WIDTH * Bars.LABELS - Room.GAP);
            double text = y + (step - lines.size() * size * TextMeasure.LEADING) / 2;
            for (String line : lines) {
                drawing.line(
                        from - Room.GAP, text, line, Pen.of(size, Drawing.INK).anchored("end"));
                text += size * TextMeasure.LEADING;
            }
            drawing.rectangle(from, y + step * 0.2, length, step * 0.6, primary);
            drawing.rectangle(from - 1, y, 1, step, Drawing.GREY);
        }
    }

    private void axis(Axis axis, double y) {
        double from = Room.LEFT + POLE + BEYOND;
        double length = Room.CONTENT_WIDTH - 2 * (POLE + BEYOND);
        drawing.rectangle(from, y - 1, length, 2, Drawing.GREY);
        Pen pole = Pen.of(Room.LABEL_SIZE, accent).strong();
        pole(axis.leftPole(), from - BEYOND - 12, y, pole.anchored("end"));
        pole(axis.rightPole(), from + length + BEYOND + 12, y, pole);
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
            int inRow = Math.min(Axes.IN_A_ROW, all - before / Axes.IN_A_ROW * Axes.IN_A_ROW);
            double centre = from + length * (mark.place() + FARTHEST) / (2.0 * FARTHEST);
            double x = centre - inRow * MARK_WIDTH / 2 + before % Axes.IN_A_ROW * MARK_WIDTH;
            mark(mark.label(), x, y - 8 - (before / Axes.IN_A_ROW + 1) * Axes.MARK_HEIGHT);
        });
    }

    private void mark(String label, double x, double y) {
        drawing.rectangle(x + 1, y + 1, MARK_WIDTH - 2, Axes.MARK_HEIGHT - 2, primary);
        Pen pen = Pen.of(Room.LABEL_SIZE, "#FFFFFF").strong().anchored("middle");
        drawing.line(
                x + MARK_WIDTH / 2, y + (Axes.MARK_HEIGHT - Room.LABEL_SIZE * TextMeasure.LEADING) / 2, label, pen);
    }

    private void pole(String text, double x, double y, Pen pen) {
        List<String> lines = Drawing.lines(text, pen.size(), POLE - 12);
        double top = y - lines.size() * pen.size() * TextMeasure.LEADING / 2;
        for (String line : lines) {
            drawing.line(x, top, line, pen);
            top += pen.size() * TextMeasure.LEADING;
        }
    }

    private void grid(Grid grid, double from, double scale) {
        double size = Room.CELL_SIZE * scale;
        double height = grid.height(grid.header(), scale);
        drawing.rectangle(Room.LEFT, from, Room.CONTENT_WIDTH, height, primary);
        row(grid, grid.header(), from, Pen.of(size, "#FFFFFF").strong());
        double top = from + height;
        for (List<String> cells : grid.rows()) {
            row(grid, cells, top, Pen.of(size, Drawing.INK));
            top += grid.height(cells, scale);
            drawing.rectangle(Room.LEFT, top - 1, Room.CONTENT_WIDTH, 1, "#C5CDD6");
        }
    }

    private void row(Grid grid, List<String> cells, double top, Pen pen) {
        double padding = Grid.PADDING * pen.size() / Room.CELL_SIZE;
        double left = Room.LEFT;
        for (int column = 0; column < cells.size(); column++) {
            double width = Room.CONTENT_WIDTH * grid.share(column);
            drawing.lines(left + padding, top + padding, width - 2 * padding, cells.get(column), pen);
            left += width;
        }
    }
}
