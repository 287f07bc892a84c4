package it.tappe.document;

import it.tappe.document.deck.Axes;
import it.tappe.document.deck.Axes.Axis;
import it.tappe.document.deck.Axes.Mark;
import it.tappe.document.deck.Bars;
import it.tappe.document.deck.Bars.Bar;
import it.tappe.document.deck.Deck;
import it.tappe.document.deck.Grid;
import it.tappe.document.deck.Points;
import it.tappe.document.deck.Slide;
import it.tappe.document.deck.Theme;
import it.tappe.document.docx.DocxDocument;
import it.tappe.document.xlsx.Column;
import it.tappe.document.xlsx.Sheet;
import it.tappe.document.xlsx.Workbook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the engines are to make files of, as large as wanted: every feature, hostile texts, very long ones. */
public final class EngineSamples {
    private static final String SENTENCE = "La Provincia accompagna i Comuni nel ciclo formativo & ne cura ogni fase. ";
    private static final Instant AT = Instant.parse("2026-03-30T10:00:00Z");

    /** Beginnings that a spreadsheet could run, and what XML cannot hold. */
    public static final List<String> HOSTILE = List.of(
            "=1+1",
            "+39",
            "-2",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "=HYPERLINK(\"http://example.org\")",
            "<b>&amp;</b>",
            "a\u0001b\uFFFF");

    private EngineSamples() {}

    /** A text with headings, tables and paragraphs. */
    public static DocxDocument text(int chapters) {
        DocxDocument document = DocxDocument.titled("Relazione <di prova> & altro", "Relazione di prova")
                .subtitle("Province & Comuni");
        for (int i = 1; i <= chapters; i++) {
            document.heading(1, "Capitolo " + i)
                    .facts(Map.of("Provincia", SENTENCE, "Che cosa", HOSTILE.get(i % HOSTILE.size())))
                    .heading(2, "Parte")
                    .guidance("Che cosa scrivere.")
                    .text(SENTENCE.repeat(12))
                    .text("");
        }
        return document;
    }

    /** A cover and, for each chapter, a slide of every kind of block. */
    public static Deck deck(int chapters) {
        List<Slide> slides = new ArrayList<>();
        slides.add(
                new Slide("cover", Slide.Kind.COVER, "Restituzione <di prova>", "Sottotitolo", List.of(), List.of()));
        for (int i = 1; i <= chapters; i++) {
            slides.add(
                    new Slide("q" + i, Slide.Kind.QUESTION, "Quale mission? " + i, "Servizio", List.of(), List.of()));
            slides.add(Slide.content(
                    "b" + i, "Prestazioni " + i, List.of(bars(), points(2)), List.of("Fonte & versione")));
            slides.add(Slide.content("p" + i, "Spunti " + i, List.of(points(30)), List.of("Fonte")));
            slides.add(Slide.content("a" + i, "Tensioni " + i, List.of(axes()), List.of()));
            slides.add(Slide.content("g" + i, "Province " + i, List.of(grid()), List.of()));
        }
        return new Deck("Restituzione di prova", Theme.ITALIA, slides);
    }

    private static Bars bars() {
        return new Bars("Prestazioni principali", 8, List.of(new Bar("Corsi", 8), new Bar("Cataloghi & albi", 5)));
    }

    private static Points points(int count) {
        return Points.of(IntStream.range(0, count)
                .mapToObj(i -> i + " «" + SENTENCE + "»")
                .toList());
    }

    private static Axes axes() {
        List<Mark> marks = List.of(new Mark("BL", -1), new Mark("CO", 1), new Mark("FR", -2), new Mark("BI", -1));
        return new Axes(List.of(new Axis("Erogazione", "Governance", marks), new Axis("Quantità", "Qualità", marks)));
    }

    private static Grid grid() {
        return new Grid(
                List.of("Provincia", "Tutor"),
                List.of(2, 3),
                IntStream.range(0, 25)
                        .mapToObj(i -> List.of("Provincia " + i, SENTENCE))
                        .toList());
    }

    /** Every kind of column; texts are hostile, and the first row's is of 40,000 characters. */
    public static Workbook tables(int rows) {
        List<Column> columns = List.of(
                Column.text("Testo", 40),
                Column.integer("Intero"),
                Column.decimal("Decimale"),
                Column.date("Giorno"),
                Column.dateTime("Istante"),
                Column.percent("Quota"));
        Sheet sheet = new Sheet(
                "Prova & prova", columns, () -> IntStream.range(0, rows).mapToObj(EngineSamples::row));
        return Workbook.of("Tabelle di prova", sheet, new Sheet("Vuoto", columns, Stream::empty));
    }

    private static List<@Nullable Object> row(int index) {
        String text = index == 0 ? "x".repeat(40_000) : HOSTILE.get(index % HOSTILE.size());
        return List.of(text, index, index / 3.0, LocalDate.of(2026, 3, 30), AT.plusSeconds(index), 0.25);
    }

    /** A page with a table that is longer than a page, a chart and long texts. */
    public static String page(int rows) {
        StringBuilder body = new StringBuilder("<h1>Stampa di prova</h1><h2>Elenco</h2>")
                .append("<table><thead><tr><th>Provincia</th><th>Che cosa</th></tr></thead><tbody>");
        for (int i = 0; i < rows; i++) {
            body.append("<tr><td>Provincia ").append(i).append("</td><td>");
            body.append(SENTENCE.replace("&", "&amp;")).append("</td></tr>");
        }
        return "<!doctype html><html lang='it'><head><title>Stampa di prova</title></head><body>"
                + "<div class='print-footer'>Prova</div>" + body + "</tbody></table></body></html>";
    }
}
