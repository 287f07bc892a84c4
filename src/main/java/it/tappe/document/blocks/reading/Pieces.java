package it.tappe.document.blocks.reading;

import it.tappe.document.blocks.Block;
import it.tappe.document.blocks.Block.Table;
import it.tappe.document.blocks.PlainText;
import it.tappe.document.blocks.reading.Originals.Read;
import it.tappe.document.reading.SectionFinder;
import it.tappe.document.reading.SectionFinder.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A document cut at its required sections (<em>sezioni richieste</em>).
 *
 * @param pieces all of it, in its own order
 */
public record Pieces(List<Piece> pieces) {

    /**
     * A part of a document.
     *
     * @param titles of the required sections that it holds: one, several under a common heading, or none for what stands
     *     before, between and after them
     * @param heading as the writers put it; empty when there is none
     * @param blocks without that heading
     */
    public record Piece(List<String> titles, String heading, List<Block> blocks) {}

    /** Cuts it; sections that are not found are in no piece. */
    public static Pieces of(Read document, List<String> required) {
        List<Block> blocks = document.original().blocks();
        BlockLines lines = new BlockLines(document.lines(), blocks);
        List<Cut> cuts = new ArrayList<>();
        for (Place place : SectionFinder.places(required, document.manuscript())) {
            int from = lines.blockOf(place.from());
            int to = place.to() < document.lines().size() ? lines.blockOf(place.to()) : blocks.size();
            if (from >= 0) {
                add(cuts, place.title(), from, to > from ? to : blocks.size());
            }
        }
        cuts.sort((one, other) -> Integer.compare(one.from, other.from));
        return new Pieces(pieces(blocks, cuts));
    }

    private static final class Cut {
        private final List<String> titles = new ArrayList<>();
        private final int from;
        private final int to;

        private Cut(int from, int to) {
            this.from = from;
            this.to = to;
        }
    }

    private static void add(List<Cut> cuts, String title, int from, int to) {
        Cut cut = cuts.stream().filter(one -> one.from == from).findFirst().orElse(null);
        if (cut == null) {
            cut = new Cut(from, to);
            cuts.add(cut);
        }
        cut.titles.add(title);
    }

    private static List<Piece> pieces(List<Block> blocks, List<Cut> cuts) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (int index = 0; index < cuts.size(); index++) {
            Cut cut = cuts.get(index);
            rest(pieces, blocks.subList(done, cut.from));
            int next = index + 1 < cuts.size() ? cuts.get(index + 1).from : blocks.size();
            int to = Math.min(cut.to, next);
            Block first = blocks.get(cut.from);
            boolean isOwn = !(first instanceof Table);
            pieces.add(new Piece(
                    List.copyOf(cut.titles),
                    isOwn ? PlainText.of(first) : "",
                    List.copyOf(blocks.subList(isOwn ? cut.from + 1 : cut.from, to))));
            done = to;
        }
        rest(pieces, blocks.subList(done, blocks.size()));
        return pieces;
    }

    private static void rest(List<Piece> pieces, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            pieces.add(new Piece(List.of(), "", List.copyOf(blocks)));
        }
    }

    /** Whether one of these sections was found. */
    public boolean has(List<String> titles) {
        return pieces.stream().anyMatch(piece -> piece.titles().stream().anyMatch(titles::contains));
    }
}
