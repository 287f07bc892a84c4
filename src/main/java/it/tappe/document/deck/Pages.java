package it.tappe.document.deck;

import it.tappe.document.deck.measure.Room;
import it.tappe.document.deck.measure.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lays a deck's slides out on pages: what does not fit flows onto a next page, and no two titles are the same. */
public final class Pages {
    /** So many things at least stand together, as far as there are more than one. */
    private static final int TOGETHER = 2;

    private final List<Page> pages = new ArrayList<>();

    private Pages() {}

    /** A block with its place on the page, in points from the top. */
    public record Placed(Block block, double top, double height) {}

    /** One page. */
    public record Page(Slide slide, String title, List<Placed> blocks) {}

    /** The pages of the slides, in order. */
    public static List<Page> of(List<Slide> slides) {
        Pages all = new Pages();
        slides.stream().map(Pages::withShortSubtitle).forEach(all::add);
        return all.withUniqueTitles();
    }

    /** A subtitle too long for its place above the content becomes the first point of the content. */
    private static Slide withShortSubtitle(Slide slide) {
        boolean fits = slide.kind() != Slide.Kind.CONTENT
                || TextMeasure.height(slide.subtitle(), Room.DETAIL_SIZE, Room.CONTENT_WIDTH) <= Room.SUBTITLE_MOST;
        return fits
                ? slide
                : new Slide(
                        slide.key(),
                        slide.kind(),
                        slide.title(),
                        "",
                        Stream.concat(
                                        Stream.of((Block) Points.of(List.of(slide.subtitle()))),
                                        slide.blocks().stream())
                                .toList(),
                        slide.notes());
    }

    private void add(Slide slide) {
        List<Placed> page = new ArrayList<>();
        double top = 0;
        for (Block one : slide.blocks()) {
            Block rest = one.fitting();
            while (rest.size() > 0) {
                int taken = taken(rest, Room.CONTENT_HEIGHT - top, page.isEmpty());
                if (taken == 0) {
                    pages.add(new Page(slide, slide.title(), page));
                    page = new ArrayList<>();
                    top = 0;
                } else {
                    Block part = rest.part(0, taken);
                    page.add(new Placed(part, top, part.height()));
                    top += part.height() + Room.GAP;
                    rest = rest.part(taken, rest.size());
                }
            }
        }
        if (!page.isEmpty() || slide.blocks().isEmpty()) {
            pages.add(new Page(slide, slide.title(), page));
        }
    }

    /** How many of the block's things come onto a page on which so much room is left; 0 for the next page. */
    private static int taken(Block rest, double room, boolean isFresh) {
        int fits = fitting(rest, room);
        if (fits == rest.size()) {
            return fits;
        }
        boolean fitsAlone = fitting(rest, Room.CONTENT_HEIGHT) == rest.size();
        if (!isFresh && (fits < TOGETHER || fitsAlone && !(rest instanceof Points) || rest.isPicture())) {
            return 0;
        }
        if (rest.isPicture()) {
            int parts = (rest.size() + Math.max(1, fits) - 1) / Math.max(1, fits);
            return (rest.size() + parts - 1) / parts;
        }
        boolean leavesOne = rest.size() - fits == 1 && fits > TOGETHER;
        return Math.max(1, leavesOne ? fits - 1 : fits);
    }

    /** How many of the block's things fit into the height. */
    private static int fitting(Block block, double height) {
        int to = 0;
        while (to < block.size() && block.part(0, to + 1).height() <= height) {
            to++;
        }
        return to;
    }

    private List<Page> withUniqueTitles() {
        Map<String, Integer> times = new TreeMap<>();
        pages.forEach(page -> times.merge(page.title(), 1, Integer::sum));
        Map<String, Integer> seen = new TreeMap<>();
        return pages.stream()
                .map(page -> {
                    int all = times.getOrDefault(page.title(), 1);
                    int number = seen.merge(page.title(), 1, Integer::sum);
                    return all == 1
                            ? page
                            : new Page(page.slide(), page.title() + " (" + number + " di " + all + ")", page.blocks());
                })
                .toList();
    }
}
