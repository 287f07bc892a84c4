package it.tappe.document.blocks.reading;

import it.tappe.document.blocks.Block;
import it.tappe.document.blocks.Block.Heading;
import it.tappe.document.blocks.Block.Line;
import it.tappe.document.blocks.Block.Look;
import it.tappe.document.blocks.Loss;
import it.tappe.document.blocks.Original;
import it.tappe.document.reading.Manuscript;
import it.tappe.document.reading.Manuscript.Part;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a document of which only the text is read. */
final class ManuscriptBlocks {
    private ManuscriptBlocks() {}

    static Original of(Manuscript manuscript) {
        List<Block> blocks = new ArrayList<>();
        for (Part part : manuscript.parts()) {
            if (!part.heading().isEmpty()) {
                blocks.add(Heading.of(part.level(), part.heading()));
            }
            part.text().lines().filter(line -> !line.isEmpty()).forEach(line -> blocks.add(Line.of(Look.NORMAL, line)));
        }
        Loss.Kind kind = blocks.isEmpty() ? Loss.Kind.NO_TEXT : Loss.Kind.PLAIN_ONLY;
        return new Original(blocks, List.of(new Loss(kind, "", manuscript.type().label())));
    }
}
