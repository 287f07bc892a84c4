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

    /** Sizes of letters in twentieths of the usual one. */
    private static final int USUAL = 20;

    private static final int LARGEST = 27;

    /** Nothing more comes onto the page. */
    private static final double FULL = Room.HEIGHT;

    private final List<Page> pages = new ArrayList<>();

    private Pages() {}

    /**
     * A block with its place on the page, in points from the top.
     *
     * @param scale how many times as large as usual its letters are
     */
    public record Placed(Block block, double top, double height, double scale) {}

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
                        Stream.concat(Stream.of((Block) Points.of(List.of(slide.subtitle()))), slide.blocks().stream())
                                .toList(),
                        slide.notes());
    }

    private void add(Slide slide) {
        if (slide.blocks().isEmpty()) {
            pages.add(new Page(slide, slide.title(), List.of()));
            return;
        }
        List<List<Block>> flowed = fits(slide.blocks(), USUAL) ? List.of(slide.blocks()) : flow(slide.blocks());
        int texts = flowed.stream()
                .filter(page -> page.stream().noneMatch(Block::isPicture))
                .mapToInt(Pages::largest)
                .min()
                .orElse(USUAL);
        for (List<Block> page : flowed) {
            boolean isText = page.stream().noneMatch(Block::isPicture);
            pages.add(new Page(slide, slide.title(), placed(page, isText ? texts : largest(page))));
        }
    }

    /** As large as letters can be on a page, in twentieths of the usual size. */
    private static int largest(List<Block> blocks) {
        int twentieths = LARGEST;
        while (twentieths > USUAL && !fits(blocks, twentieths)) {
            twentieths--;
        }
        return twentieths;
    }

    private static boolean fits(List<Block> blocks, int twentieths) {
        Placed last = placed(blocks, twentieths).get(blocks.size() - 1);
        return last.top() + last.height() <= Room.CONTENT_HEIGHT;
    }

    private static List<Placed> placed(List<Block> blocks, int twentieths) {
        double scale = (double) twentieths / USUAL;
        List<Placed> page = new ArrayList<>();
        double top = 0;
        for (Block block : blocks) {
            double height = block.height(scale);
            page.add(new Placed(block, top, height, scale));
            top += height + Room.GAP;
        }
        return page;
    }

    /** The blocks page by page with letters of the usual size. */
    private static List<List<Block>> flow(List<Block> blocks) {
        List<List<Block>> flowed = new ArrayList<>();
        List<Block> page = new ArrayList<>();
        double top = 0;
        for (Block one : blocks) {
            Block rest = one.fitting();
            while (rest.size() > 0) {
                int taken = top > Room.CONTENT_HEIGHT ? 0 : taken(rest, Room.CONTENT_HEIGHT - top, page.isEmpty());
                if (taken == 0) {
                    flowed.add(page);
                    page = new ArrayList<>();
                    top = 0;
                } else {
                    Block part = rest.part(0, taken);
                    page.add(part);
                    rest = rest.part(taken, rest.size());
                    top = rest.size() > 0 ? FULL : top + part.height() + Room.GAP;
                }
            }
        }
        if (!page.isEmpty()) {
            flowed.add(page);
        }
        return flowed;
    }

    /** How many of the block's things come onto a page on which so much room is left; 0 for the next page. */
    private static int taken(Block rest, double room, boolean isFresh) {
        int fits = fitting(rest, room);
        if (fits == rest.size()) {
            return fits;
        }
        boolean fitsAlone = fitting(rest, Room.CONTENT_HEIGHT) == rest.size();
        if (!isFresh && (fits < TOGETHER || rest.isPicture() || fitsAlone && !(rest instanceof Points))) {
            return 0;
        }
        return isFresh ? Math.min(Math.max(1, fits), even(rest)) : fits;
    }

    /** A page's share when the pages are as full as each other, as far as that can be. */
    private static int even(Block rest) {
        int parts = 0;
        for (int from = 0; from < rest.size(); parts++) {
            from += Math.max(1, fitting(rest.part(from, rest.size()), Room.CONTENT_HEIGHT));
        }
        return (rest.size() + parts - 1) / parts;
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
