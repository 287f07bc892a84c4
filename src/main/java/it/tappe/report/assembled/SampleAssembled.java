package it.tappe.report.assembled;

import it.tappe.document.blocks.Block;
import it.tappe.document.blocks.Block.Cell;
import it.tappe.document.blocks.Block.Heading;
import it.tappe.document.blocks.Block.Line;
import it.tappe.document.blocks.Block.Look;
import it.tappe.document.blocks.Block.Row;
import it.tappe.document.blocks.Block.Table;
import it.tappe.document.blocks.Image;
import it.tappe.document.blocks.Item;
import it.tappe.document.blocks.Item.Level;
import it.tappe.document.blocks.Loss;
import it.tappe.document.blocks.Span;
import it.tappe.projectwork.ProjectWork;
import it.tappe.report.assembled.Assembled.Chapter;
import it.tappe.report.assembled.Assembled.Listed;
import it.tappe.report.assembled.Assembled.Source;
import it.tappe.report.assembled.Assembled.Version;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Demonstration data: every kind of block, a step that is not approved, names and words that are very long. */
final class SampleAssembled {
    private static final Instant AT = Instant.parse("2026-04-20T09:00:00Z");
    private static final String TEXT =
            "La Provincia accompagna i Comuni del territorio, che da soli non hanno il personale"
                    + " per programmare la formazione, e mette a disposizione i propri corsi. ";

    private SampleAssembled() {}

    static Assembled assembled() {
        Source first = new Source(
                1,
                "Step 1 – Lo stato dell’arte",
                List.of("Premessa", "Stato dell'arte"),
                new Version(2, AT.minusSeconds(9_000_000), AT.minusSeconds(8_000_000), "relazione-step-1.docx"));
        Source second = new Source(
                2,
                "Step 2 – Il modello di servizio a tendere",
                List.of("Modello di servizio a tendere"),
                new Version(1, AT.minusSeconds(900_000), AT.minusSeconds(800_000), "modello.odt"));
        Source third = new Source(
                3, "Step 3 – Il piano di implementazione", List.of("Piano di implementazione", "Conclusioni"), null);
        String notYet = "Non ancora approvato (" + third.title() + ").";
        return new Assembled(
                "Province & Comuni (dati dimostrativi)",
                new ProjectWork(
                        1,
                        "La formazione condivisa – " + "lunghissima".repeat(12),
                        3,
                        3,
                        "Formazione del personale",
                        1,
                        "Provincia dimostrativa",
                        "XX",
                        2L,
                        "Provincia tutor",
                        0,
                        List.of()),
                AT,
                "Coordinamento",
                List.of(first, second, third),
                List.of(
                        new Chapter("Premessa", Assembly.origin(first), premise()),
                        new Chapter("Stato dell'arte", Assembly.origin(first), tables()),
                        new Chapter("Modello di servizio a tendere", Assembly.origin(second), lists()),
                        new Chapter("Piano di implementazione", notYet, List.of()),
                        new Chapter("Conclusioni", notYet, List.of())),
                List.of(new Chapter("Testo che sta dopo «Stato dell'arte»", Assembly.origin(first), premise())),
                List.of(
                        new Listed(first, new Loss(Loss.Kind.CHART, "1.1 I Comuni", "I corsi per anno")),
                        new Listed(first, new Loss(Loss.Kind.COMMENT, "1.1 I Comuni", "Da verificare.")),
                        new Listed(second, new Loss(Loss.Kind.TRACKED_CHANGE, "", ""))));
    }

    private static List<Block> premise() {
        return List.of(
                Line.of(Look.NORMAL, TEXT.repeat(3)),
                new Line(
                        Look.NORMAL,
                        null,
                        List.of(
                                Span.Words.plain("Si veda il "),
                                new Span.Words(
                                        "sito del programma", Span.Letters.PLAIN, "https://www.provinceditalia.it/"),
                                new Span.Note(List.of(Span.Words.plain("Consultato nel mese di marzo."))),
                                Span.Words.plain(", con le sue "),
                                new Span.Words(
                                        "linee guida", new Span.Letters(true, true, false, false, false, false), ""),
                                Span.Words.plain("."))));
    }

    private static List<Block> tables() {
        List<Row> rows = new ArrayList<>();
        rows.add(Annex.head("Comune", "Corsi", "Ore"));
        rows.add(new Row(
                false,
                List.of(new Cell(1, 2, List.of(Line.of(Look.NORMAL, "Comuni piccoli"))), Cell.of("4"), Cell.of("16"))));
        rows.add(new Row(false, List.of(Cell.of("2"), Cell.of("8"))));
        rows.add(new Row(
                false, List.of(Cell.of("Totale"), new Cell(2, 1, List.of(Line.of(Look.NORMAL, "sei corsi, 24 ore"))))));
        return List.of(
                new Heading(2, "1.1", List.of(Span.Words.plain("I Comuni"))),
                Line.of(Look.NORMAL, TEXT.repeat(2)),
                Line.of(Look.CAPTION, "Tabella 1 – I corsi"),
                new Table(rows, List.of()),
                new Heading(2, "1.2", List.of(Span.Words.plain("I corsi"))),
                new Line(Look.NORMAL, null, List.of(picture())),
                Line.of(Look.CAPTION, "Figura 1 – I corsi per anno"));
    }

    private static List<Block> lists() {
        List<Level> levels = List.of(new Level("decimal", "%1.", 1), new Level("lowerLetter", "%2)", 1));
        return List.of(
                Line.of(Look.NORMAL, TEXT),
                item(levels, 0, "1.", "Rilevare i fabbisogni."),
                item(levels, 1, "a)", "Con un questionario."),
                item(levels, 1, "b)", "Con i tavoli di confronto."),
                item(levels, 0, "2.", TEXT.repeat(2)));
    }

    private static Line item(List<Level> levels, int level, String label, String text) {
        return new Line(Look.NORMAL, new Item(1, level, label, levels), List.of(Span.Words.plain(text)));
    }

    private static Span.Picture picture() {
        BufferedImage picture = new BufferedImage(400, 160, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 400, 160);
        pen.setColor(new Color(0x0066CC));
        for (int bar = 0; bar < 5; bar++) {
            pen.fillRect(30 + 70 * bar, 120 - 20 * bar, 40, 20 + 20 * bar);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Span.Picture(
                new Image(Image.Kind.PNG, out.toByteArray()), "Cinque colonne che crescono di anno in anno", 300, 120);
    }
}
