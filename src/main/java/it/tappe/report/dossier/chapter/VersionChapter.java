package it.tappe.report.dossier.chapter;

import it.tappe.deliverable.Version;
import it.tappe.deliverable.review.Point;
import it.tappe.deliverable.review.Review;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A version with what was said of it.
 *
 * @param review released, or null
 * @param points comments of that review and advice, with their answers
 */
public record VersionChapter(Version version, @Nullable Review review, List<Point> points) {

    /** The points section by section, in the order in which they were written. */
    public Map<String, List<Point>> sections() {
        return points.stream().collect(Collectors.groupingBy(Point::about, LinkedHashMap::new, Collectors.toList()));
    }

    /** How many points nobody has taken up. */
    public long open() {
        return points.stream().filter(Point::isOpen).count();
    }
}
