package it.tappe.document.blocks.word;

import it.tappe.document.blocks.Block;
import it.tappe.document.blocks.Loss;
import it.tappe.document.blocks.Span;
import it.tappe.document.blocks.source.Element;
import it.tappe.document.blocks.source.Links;
import it.tappe.document.blocks.source.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads the pieces of one paragraph of a Word document. */
final class WordParagraph {
    private static final String EMPTY_BOX = "□";

    private final WordText text;
    private final String style;
    private final Spans spans = new Spans();
    private final WordFields fields = new WordFields();
    /** What stands in text boxes that are fixed to this paragraph. */
    private final List<Block> after = new ArrayList<>();

    /** @param style whose letters are the usual ones here; empty when its look is not carried */
    WordParagraph(WordText text, String style) {
        this.text = text;
        this.style = style;
    }

    WordParagraph read(Element paragraph) {
        Element mark = paragraph.first("w:pPr", "w:rPr");
        if (mark.first("w:ins").exists()
                || mark.first("w:del").exists()
                || mark.first("w:moveTo").exists()) {
            text.findings().once(Loss.Kind.TRACKED_CHANGE);
        }
        visit(paragraph, "");
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

    private void visit(Element parent, String link) {
        for (Element child : parent.children()) {
            switch (child.name()) {
                case "w:r" -> run(child, link);
                case "w:hyperlink" -> visit(child, address(child));
                case "w:fldSimple" -> visit(child, WordFields.linkOf(child.attribute("instr")));
                case "w:ins", "w:moveTo" -> {
                    text.findings().once(Loss.Kind.TRACKED_CHANGE);
                    visit(child, link);
                }
                case "w:del", "w:moveFrom" -> text.findings().once(Loss.Kind.TRACKED_CHANGE);
                case "w:sdt" -> visit(child.first("w:sdtContent"), link);
                case "w:smartTag", "w:customXml", "w:bdo", "w:dir", "m:oMathPara" -> visit(child, link);
                case "mc:AlternateContent" -> visit(WordDrawing.choice(child), link);
                case "m:oMath" -> equation(child);
                case "w:subDoc" -> text.findings().add(Loss.Kind.OTHER_DOCUMENT, "");
                case "w:pPr" -> {}
                default -> text.unknown(child);
            }
        }
    }

    private void equation(Element equation) {
        String line = equation.below("m:t").stream().map(Element::text).collect(Collectors.joining(" "));
        text.findings().add(Loss.Kind.EQUATION, line);
        spans.add(line, Span.Letters.PLAIN, "");
    }

    private String address(Element hyperlink) {
        return Links.followed(text.relation(hyperlink.attribute("id")).target());
    }

    private void run(Element run, String link) {
        Element look = run.first("w:rPr");
        if (WordStyles.isOn(look.first("w:vanish"))) {
            String hidden = run.below("w:t").stream().map(Element::text).collect(Collectors.joining());
            if (!hidden.isBlank()) {
                text.findings().add(Loss.Kind.HIDDEN_TEXT, hidden);
            }
            return;
        }
        if (look.first("w:rPrChange").exists()) {
            text.findings().once(Loss.Kind.TRACKED_CHANGE);
        }
        content(run, letters(look), link);
    }

    private void content(Element run, Span.Letters letters, String link) {
        for (Element piece : run.children()) {
            switch (piece.name()) {
                case "w:t" -> write(piece.text(), letters, link);
                case "w:tab", "w:ptab" -> write("\t", letters, link);
                case "w:br" -> write(piece.attribute("type").matches("page|column") ? " " : "\n", letters, link);
                case "w:cr" -> write("\n", letters, link);
                case "w:noBreakHyphen" -> write("-", letters, link);
                case "w:sym" -> symbol(piece, letters, link);
                case "w:fldChar" -> fields.mark(piece.attribute("fldCharType"));
                case "w:instrText" -> fields.instruction(piece.text());
                case "w:footnoteReference" -> spans.add(text.note("footnotes", piece.attribute("id")));
                case "w:endnoteReference" -> spans.add(text.note("endnotes", piece.attribute("id")));
                case "w:commentReference" -> text.comment(piece.attribute("id"));
                case "w:drawing", "w:pict", "w:object" -> new WordDrawing(text, spans, after).take(piece);
                case "w:ruby" -> piece.first("w:rubyBase").children("w:r").forEach(base -> run(base, link));
                case "mc:AlternateContent" -> content(WordDrawing.choice(piece), letters, link);
                default -> {}
            }
        }
    }

    private void write(String piece, Span.Letters letters, String link) {
        if (fields.isShown()) {
            spans.add(piece, letters, link.isEmpty() ? fields.link() : link);
        }
    }

    private void symbol(Element symbol, Span.Letters letters, String link) {
        String code = symbol.attribute("char");
        int character = code.matches("[0-9A-Fa-f]{1,4}") ? Integer.parseInt(code, 16) : 0;
        boolean isPrivate = character < 0x20 || (character >= 0xE000 && character <= 0xF8FF);
        if (isPrivate) {
            text.findings().add(Loss.Kind.SYMBOL, symbol.attribute("font"));
        }
        write(isPrivate ? EMPTY_BOX : String.valueOf((char) character), letters, link);
    }

    private Span.Letters letters(Element look) {
        String raised = look.first("w:vertAlign").attribute("val");
        return new Span.Letters(
                isOn(look, "w:b"),
                isOn(look, "w:i"),
                isOn(look, "w:u"),
                isOn(look, "w:strike") || isOn(look, "w:dstrike"),
                raised.equals("superscript"),
                raised.equals("subscript"));
    }

    private boolean isOn(Element look, String property) {
        Element own = look.first(property);
        if (own.exists()) {
            return WordStyles.isOn(own);
        }
        String runStyle = look.first("w:rStyle").attribute("val");
        boolean isLink = runStyle.toLowerCase(Locale.ROOT).matches("hyperlink|collegamentoipertestuale");
        return (!runStyle.isEmpty() && !isLink && text.styles().isOn(runStyle, property))
                || (!style.isEmpty() && text.styles().isOn(style, property));
    }
}
