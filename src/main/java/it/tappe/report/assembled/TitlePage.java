package it.tappe.report.assembled;

import it.tappe.document.blocks.Block;
import it.tappe.document.blocks.Block.Cell;
import it.tappe.document.blocks.Block.Line;
import it.tappe.document.blocks.Block.Look;
import it.tappe.document.blocks.Block.Row;
import it.tappe.document.blocks.Block.Table;
import it.tappe.document.blocks.PlainText;
import it.tappe.report.assembled.Assembled.Source;
import it.tappe.report.assembled.Assembled.Version;
import it.tappe.shared.RomeTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The first page: whose project work it is, and which versions stand in it. */
final class TitlePage {
    /** What the first table of a step's template says; the same stands on this page. */
    private static final Set<String> TEMPLATE =
            Set.of("Provincia", "Provincia tutor", "Tutor AFOL", "Ambito", "Step", "Versione", "Data");

    private TitlePage() {}

    static List<Block> of(Assembled assembled, boolean isComplete) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Line.of(Look.TITLE, AssembledReport.TITLE));
        blocks.add(Line.of(Look.SUBTITLE, assembled.work().label()));
        blocks.add(facts(assembled));
        blocks.add(Line.of(Look.SUBTITLE, "Le versioni riportate"));
        blocks.add(versions(assembled.sources()));
        blocks.add(Line.of(
                Look.REMARK,
                isComplete
                        ? "Tutto ciò che sta nei documenti originali è stato riportato."
                        : "Qualcosa dei documenti originali non è stato riportato, o ha cambiato forma: l’elenco è in"
                                + " fondo, in «" + Annex.TITLE + "»."));
        return blocks;
    }

    private static Table facts(Assembled assembled) {
        List<Row> rows = new ArrayList<>();
        rows.add(fact("Titolo", assembled.work().title()));
        rows.add(fact(
                "Provincia",
                assembled.work().provinceName() + " (" + assembled.work().sigla() + ")"));
        rows.add(fact("Ambito", assembled.work().areaName()));
        rows.add(fact("Programma", assembled.programme()));
        rows.add(fact(
                "Provincia tutor", Objects.requireNonNullElse(assembled.work().tutorProvinceName(), "—")));
        rows.add(fact("Tutor AFOL", assembled.work().tutorNames()));
        rows.add(fact("Data", RomeTime.minute(assembled.at()) + ", ora italiana"));
        return new Table(rows, List.of(28, 72));
    }

    private static Row fact(String what, String value) {
        return new Row(false, List.of(Annex.strong(what), Cell.of(value)));
    }

    private static Table versions(List<Source> sources) {
        List<Row> rows = new ArrayList<>();
        rows.add(Annex.head("Step", "Versione", "Consegnata il", "Approvata il", "File"));
        for (Source source : sources) {
            Version version = source.version();
            rows.add(
                    version == null
                            ? new Row(false, List.of(Cell.of(source.title()), span("Non ancora approvato")))
                            : new Row(
                                    false,
                                    List.of(
                                            Cell.of(source.title()),
                                            Cell.of(String.valueOf(version.number())),
                                            Cell.of(RomeTime.date(version.deliveredAt())),
                                            Cell.of(RomeTime.date(version.approvedAt())),
                                            Cell.of(version.fileName()))));
        }
        return new Table(rows, List.of(34, 11, 15, 15, 25));
    }

    private static Cell span(String text) {
        return new Cell(4, 1, List.of(Line.of(Look.NORMAL, text)));
    }

    /** Without the head of a step's template, of which this page says the same. */
    static List<Block> withoutTemplate(List<Block> blocks) {
        int table = 0;
        while (table < blocks.size() && table < 2 && isTitle(PlainText.of(blocks.get(table)))) {
            table++;
        }
        boolean isTemplate = table > 0
                && table < blocks.size()
                && blocks.get(table) instanceof Table facts
                && facts.rows().stream().allMatch(TitlePage::isFact);
        return isTemplate ? blocks.subList(table + 1, blocks.size()) : blocks;
    }

    private static boolean isTitle(String line) {
        return line.matches("(?:Project work|Step|Consegna)\\b.{0,150}");
    }

    private static boolean isFact(Row row) {
        return row.cells().size() == 2
                && TEMPLATE.contains(
                        String.join(" ", PlainText.lines(row.cells().get(0).blocks())));
    }
}
