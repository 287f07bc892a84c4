package it.tappe.report.assembled;

import it.tappe.document.blocks.Block;
import it.tappe.document.blocks.Block.Cell;
import it.tappe.document.blocks.Block.Heading;
import it.tappe.document.blocks.Block.Line;
import it.tappe.document.blocks.Block.Look;
import it.tappe.document.blocks.Block.NewPage;
import it.tappe.document.blocks.Block.Row;
import it.tappe.document.blocks.Block.Table;
import it.tappe.document.blocks.Loss;
import it.tappe.document.blocks.Span;
import it.tappe.report.Format;
import it.tappe.report.assembled.Assembled.Listed;
import it.tappe.report.assembled.Assembled.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The last page: what of the originals was not carried over as it was. */
final class Annex {
    static final String TITLE = "Che cosa non è stato riportato";

    private Annex() {}

    /** What counts for this format: drawings of Windows are lost on pages only. */
    static List<Listed> of(Assembled assembled, Format format) {
        return assembled.losses().stream()
                .filter(listed -> format != Format.DOCX || listed.loss().kind() != Loss.Kind.OFFICE_PICTURE)
                .toList();
    }

    static List<Block> blocks(List<Listed> losses) {
        Map<Listed, Integer> counts = new LinkedHashMap<>();
        losses.forEach(listed -> counts.merge(listed, 1, Integer::sum));
        List<Row> rows = new ArrayList<>();
        rows.add(head("Documento", "Dove", "Che cosa", "Che cosa ne è stato"));
        counts.forEach((listed, count) -> rows.add(new Row(
                false,
                List.of(
                        Cell.of(document(listed.source())),
                        Cell.of(
                                listed.loss().place().isEmpty()
                                        ? "—"
                                        : listed.loss().place()),
                        Cell.of(what(listed.loss(), count)),
                        Cell.of(listed.loss().kind().outcome())))));
        return List.of(
                new NewPage(),
                Heading.of(1, TITLE),
                Line.of(
                        Look.REMARK,
                        "Gli originali restano nel sistema, versione per versione, come sono stati consegnati."),
                new Table(rows, List.of(24, 20, 34, 22)));
    }

    private static String document(Source source) {
        Assembled.Version version = source.version();
        return source.label() + (version == null ? "" : " (" + version.fileName() + ")");
    }

    private static String what(Loss loss, int count) {
        String detail = loss.detail().isEmpty() ? "" : ": «" + loss.detail() + "»";
        return loss.kind().label() + (count > 1 ? " (" + count + " volte)" : "") + detail;
    }

    static Row head(String... titles) {
        return new Row(true, Arrays.stream(titles).map(Cell::of).toList());
    }

    static Cell strong(String text) {
        Span.Letters bold = new Span.Letters(true, false, false, false, false, false);
        return new Cell(1, 1, List.of(new Line(Look.NORMAL, null, List.of(new Span.Words(text, bold, "")))));
    }
}
