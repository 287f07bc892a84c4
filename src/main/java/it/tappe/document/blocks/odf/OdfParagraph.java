package it.tappe.document.blocks.odf;

import it.tappe.document.blocks.Block;
import it.tappe.document.blocks.Loss;
import it.tappe.document.blocks.Span;
import it.tappe.document.blocks.Span.Letters;
import it.tappe.document.blocks.source.Element;
import it.tappe.document.blocks.source.Links;
import it.tappe.document.blocks.source.Spans;
import java.util.ArrayList;
import java.util.List;

/** Reads the pieces of one paragraph of an OpenDocument text. */
final class OdfParagraph {
    private final OdfText text;
    private final Spans spans = new Spans();
    private final List<Block> after = new ArrayList<>();

    OdfParagraph(OdfText text) {
        this.text = text;
    }

    OdfParagraph read(Element paragraph, Letters letters) {
        visit(paragraph, letters, "");
        return this;
    }

    List<Span> spans() {
        return spans.all();
    }

    boolean isBlank() {
        return spans.isBlank();
    }

    List<Block> after() {
        return after;
    }

    private void visit(Element parent, Letters letters, String link) {
        for (Object one : parent.content()) {
            if (one instanceof Element element) {
                take(element, letters, link);
            } else {
                // The file may break its lines anywhere: all blanks are one.
                spans.add(String.valueOf(one).replaceAll("[ \\t\\r\\n]+", " "), letters, link);
            }
        }
    }

    private void take(Element piece, Letters letters, String link) {
        switch (piece.name()) {
            case "text:span" -> span(piece, letters, link);
            case "text:a" -> visit(piece, letters, Links.followed(piece.attribute("href")));
            case "text:s" ->
                spans.add(" ".repeat((int) Math.max(1, Math.min(200, piece.number("c", 1)))), letters, link);
            case "text:tab" -> spans.add("\t", letters, link);
            case "text:line-break" -> spans.add("\n", letters, link);
            case "text:note" -> note(piece);
            case "office:annotation" -> text.findings().add(Loss.Kind.COMMENT, OdfBlocks.words(piece));
            case "draw:frame",
                    "draw:custom-shape",
                    "draw:line",
                    "draw:rect",
                    "draw:g",
                    "draw:path",
                    "draw:polyline",
                    "draw:ellipse",
                    "draw:connector",
                    "draw:a",
                    "draw:control" -> new OdfFrame(text, spans, after).take(piece);
            case "text:change-start", "text:change-end", "text:change" -> {}
            case "text:ruby" -> visit(piece.first("text:ruby-base"), letters, link);
            default -> visit(piece, letters, link);
        }
    }

    private void span(Element span, Letters letters, String link) {
        String style = span.attribute("style-name");
        if (text.styles().isHidden(style)) {
            text.findings().add(Loss.Kind.HIDDEN_TEXT, span.text());
        } else {
            visit(span, text.styles().letters(style, letters), link);
        }
    }

    private void note(Element note) {
        Spans words = new Spans();
        for (Element paragraph : note.first("text:note-body").below("text:p")) {
            if (!words.all().isEmpty()) {
                words.add("\n", Letters.PLAIN, "");
            }
            for (Span span :
                    new OdfParagraph(text).read(paragraph, Letters.PLAIN).spans()) {
                if (span instanceof Span.Words one) {
                    words.add(one.text(), one.letters(), one.link());
                } else if (span instanceof Span.Picture picture) {
                    text.findings().add(Loss.Kind.UNKNOWN_PICTURE, "in una nota: " + picture.description());
                }
            }
        }
        spans.add(new Span.Note(words.all()));
    }
}
