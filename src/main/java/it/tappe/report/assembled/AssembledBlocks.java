package it.tappe.report.assembled;

import it.tappe.document.blocks.Block;
import it.tappe.document.blocks.Block.Contents;
import it.tappe.document.blocks.Block.Heading;
import it.tappe.document.blocks.Block.Line;
import it.tappe.document.blocks.Block.Look;
import it.tappe.document.blocks.Block.NewPage;
import it.tappe.document.blocks.Block.Notes;
import it.tappe.document.blocks.BlockDocument;
import it.tappe.report.Format;
import it.tappe.report.assembled.Assembled.Chapter;
import it.tappe.report.assembled.Assembled.Listed;
import java.util.ArrayList;
import java.util.List;

/** The whole document, the same in every format. */
final class AssembledBlocks {
    static final String REST = "Altri testi dei documenti originali";

    private AssembledBlocks() {}

    static BlockDocument of(Assembled assembled, Format format) {
        List<Listed> losses = Annex.of(assembled, format);
        List<Block> blocks = new ArrayList<>(TitlePage.of(assembled, losses.isEmpty()));
        blocks.add(new NewPage());
        blocks.add(Line.of(Look.SUBTITLE, "Indice"));
        blocks.add(new Contents());
        blocks.add(new NewPage());
        assembled.chapters().forEach(chapter -> add(blocks, chapter, 1));
        if (!assembled.rest().isEmpty()) {
            blocks.add(new NewPage());
            blocks.add(Heading.of(1, REST));
            blocks.add(Line.of(
                    Look.REMARK, "Stanno nei documenti approvati, fuori dalle sezioni che il loro Step richiede."));
            assembled.rest().forEach(chapter -> add(blocks, chapter, 2));
        }
        blocks.add(new Notes());
        if (!losses.isEmpty()) {
            blocks.addAll(Annex.blocks(losses));
        }
        String label = assembled.work().label();
        return new BlockDocument(AssembledReport.TITLE + " – " + label, "Project work · " + label, blocks);
    }

    private static void add(List<Block> blocks, Chapter chapter, int level) {
        blocks.add(Heading.of(level, chapter.title()));
        blocks.add(Line.of(Look.REMARK, chapter.origin()));
        for (Block block : chapter.blocks()) {
            blocks.add(block instanceof Heading heading ? heading.at(Math.min(4, heading.level() + level - 1)) : block);
        }
    }
}
