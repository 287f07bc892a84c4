package it.tappe.report.dossier.chapter;

import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.review.Review;
import it.tappe.shared.RomeTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The steps as bars over the months, with deliveries and decisions on them. Positions only, in pixels; a template draws
 * them.
 *
 * @param nowX where today is
 */
public record PathPicture(List<Bar> bars, List<Month> months, int nowX) {
    /** Of the whole picture. */
    public static final int WIDTH = 640;

    /** Where the months begin. */
    public static final int LEFT = 96;

    /** Of a step's row. */
    public static final int ROW = 38;

    /** Above the first row. */
    public static final int TOP = 22;

    private static final int RIGHT = WIDTH - 8;
    private static final int LEAST_WIDTH = 3;
    private static final int MOST_MONTHS = 12;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLL yy", Locale.ITALIAN);

    /**
     * A step from its opening to its due date.
     *
     * @param extendedX where the time granted later ends; {@code dueX} when none was
     */
    public record Bar(String label, int y, int openX, int dueX, int extendedX, List<Mark> marks) {}

    /**
     * A delivery or a decision.
     *
     * @param sign «v2» for a delivery, else empty
     */
    public record Mark(int x, boolean isDelivery, String sign) {}

    /** The first day of a month. */
    public record Month(String label, int x) {}

    /** Lays the steps out. */
    public static PathPicture of(List<StepChapter> steps, Instant now) {
        List<Instant> all = Stream.concat(Stream.of(now), steps.stream().flatMap(PathPicture::instants))
                .sorted()
                .toList();
        Scale scale = new Scale(all.get(0), all.get(all.size() - 1));
        List<Bar> bars = new ArrayList<>();
        for (StepChapter step : steps) {
            bars.add(bar(step, TOP + ROW * bars.size(), scale));
        }
        return new PathPicture(bars, months(scale), scale.x(now));
    }

    /** Of the whole picture. */
    public int height() {
        return TOP + ROW * bars.size() + 8;
    }

    private static Stream<Instant> instants(StepChapter step) {
        Deliverable owed = step.deliverable();
        return Stream.concat(
                Stream.of(RomeTime.startOf(owed.opensOn()), owed.deadlines().dueAt()),
                step.versions().stream()
                        .flatMap(one -> Stream.ofNullable(one.version().deliveredAt())));
    }

    private static Bar bar(StepChapter step, int y, Scale scale) {
        Deliverable owed = step.deliverable();
        List<Mark> marks = new ArrayList<>();
        for (VersionChapter one : step.versions()) {
            mark(marks, one.version().deliveredAt(), scale, "v" + one.version().number());
            Review review = one.review();
            mark(marks, review == null ? null : review.reviewedAt(), scale, "");
        }
        int openX = scale.x(RomeTime.startOf(owed.opensOn()));
        int dueX = Math.max(openX + LEAST_WIDTH, scale.x(RomeTime.endOf(owed.dueOn())));
        String label = step.title().split("\\s+[–—]\\s+", 2)[0];
        return new Bar(
                label.length() > 15 ? label.substring(0, 14) + "…" : label,
                y,
                openX,
                dueX,
                Math.max(dueX, scale.x(owed.deadlines().dueAt())),
                marks);
    }

    private static void mark(List<Mark> marks, @Nullable Instant at, Scale scale, String sign) {
        if (at != null) {
            marks.add(new Mark(scale.x(at), !sign.isEmpty(), sign));
        }
    }

    private static List<Month> months(Scale scale) {
        List<Month> months = new ArrayList<>();
        LocalDate last = RomeTime.dayOf(scale.to());
        LocalDate first = RomeTime.dayOf(scale.from()).withDayOfMonth(1).plusMonths(1);
        long between = Math.max(1, first.until(last).toTotalMonths() / MOST_MONTHS + 1);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusMonths(between)) {
            months.add(new Month(MONTH.format(day), scale.x(RomeTime.startOf(day))));
        }
        return months;
    }

    private record Scale(Instant from, Instant to) {
        int x(Instant at) {
            double whole = Math.max(1, Duration.between(from, to).toSeconds());
            double share = Duration.between(from, at).toSeconds() / whole;
            return (int) Math.round(LEFT + (RIGHT - LEFT) * Math.min(1, Math.max(0, share)));
        }
    }
}
