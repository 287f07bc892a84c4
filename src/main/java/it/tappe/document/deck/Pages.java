package it.tappe.document.deck;

import it.tappe.document.deck.measure.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays a deck's slides out on pages: what does not fit flows onto a next page, and no two titles are the same. */
public final class Pages {
    private final List<Page> pages = new ArrayList<>();

    private Pages() {}

    /** A block with its place on the page, in points from the top. */
    public record Placed(Block block, double top, double height) {}

    /** One page. */
    public record Page(Slide slide, String title, List<Placed> blocks) {}

    public static List<Page> of(List<Slide> slides) {
        Pages all = new Pages();
        slides.forEach(all::add);
        return all.withUniqueTitles();
    }

    private void add(Slide slide) {
        List<Placed> page = new ArrayList<>();
        double top = 0;
        for (Block one : slide.blocks()) {
            Block block = one.fitting();
            int from = 0;
            while (from < block.size()) {
                int to = fitting(block, from, Room.CONTENT_HEIGHT - top);
                if (to == from && !page.isEmpty()) {
                    pages.add(new Page(slide, slide.title(), page));
                    page = new ArrayList<>();
                    top = 0;
                    continue;
                }
                Block part = block.part(from, Math.max(to, from + 1));
                double height = part.height();
                page.add(new Placed(part, top, height));
                top += height + Room.GAP;
                from = Math.max(to, from + 1);
            }
        }
        if (!page.isEmpty() || slide.blocks().isEmpty()) {
            pages.add(new Page(slide, slide.title(), page));
        }
    }

    /** Up to where the block's things fit into the height. */
    private static int fitting(Block block, int from, double height) {
        int to = from;
        while (to < block.size() && block.part(from, to + 1).height() <= height) {
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
