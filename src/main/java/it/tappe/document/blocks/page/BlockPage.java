package it.tappe.document.blocks.page;

import it.tappe.document.blocks.Block;
import it.tappe.document.blocks.Block.Heading;
import it.tappe.document.blocks.Block.Line;
import it.tappe.document.blocks.Block.Look;
import it.tappe.document.blocks.BlockDocument;
import it.tappe.document.blocks.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A document on its way into one page; used for one rendering, for it counts the notes as they come. */
public final class BlockPage {
    /** Deepest level in the contents. */
    private static final int DEEPEST = 3;

    private final BlockDocument document;
    private final Map<Heading, String> anchors = new IdentityHashMap<>();
    private final List<Span.Note> notes = new ArrayList<>();
    private final PagePictures pictures = new PagePictures();

    public BlockPage(BlockDocument document) {
        this.document = document;
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                anchors.put(heading, "s" + (anchors.size() + 1));
            }
        }
    }

    public BlockDocument document() {
        return document;
    }

    /** Blocks in groups: items of lists that follow each other together, everything else alone. */
    public static List<List<Block>> groups(List<Block> blocks) {
        List<List<Block>> groups = new ArrayList<>();
        for (Block block : blocks) {
            List<Block> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (isItem(block) && !last.isEmpty() && isItem(last.get(0))) {
                last.add(block);
            } else {
                groups.add(new ArrayList<>(List.of(block)));
            }
        }
        return groups;
    }

    /** Whether it stands in a list. */
    public static boolean isItem(Block block) {
        return block instanceof Line line && line.item() != null;
    }

    /** Whether a heading begins the document's contents. */
    public List<Heading> contents() {
        return document.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() <= DEEPEST)
                .toList();
    }

    /** Name of the heading within the page; empty for one in a table. */
    public String anchor(Heading heading) {
        return anchors.getOrDefault(heading, "");
    }

    /** Number of the note that comes next in the text. */
    public int number(Span.Note note) {
        notes.add(note);
        return notes.size();
    }

    /** The notes in the order of their numbers, once the text has been written. */
    public List<Span.Note> notes() {
        return notes;
    }

    /** Address that carries the picture; empty when a page cannot show it. */
    public String address(Span.Picture picture) {
        return pictures.address(picture);
    }

    /** The class of a paragraph. */
    public static String styleOf(Look look) {
        return switch (look) {
            case NORMAL, TITLE -> "";
            case SUBTITLE -> "carried-subtitle";
            case CAPTION -> "carried-caption";
            case REMARK -> "cover-line";
        };
    }

    /** A picture's size as the page shows it: no wider than the text, no higher than a sheet. */
    public static Span.Picture shown(Span.Picture picture, boolean inTable) {
        return picture.within(inTable ? 150 : 480, 620);
    }

    /** Points as pixels of the page. */
    public static long pixels(double points) {
        return Math.max(1, Math.round(points / 0.75));
    }
}
