package it.tappe.document.blocks.word;

import it.tappe.document.blocks.Loss;
import it.tappe.document.blocks.Span;
import it.tappe.document.blocks.source.Element;
import it.tappe.document.blocks.source.Findings;
import it.tappe.document.blocks.source.Pictures;
import it.tappe.document.blocks.source.Spans;
import it.tappe.document.blocks.word.WordFile.Relation;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the paragraphs of one part of a Word document need to know of the rest of the file. */
final class WordText {
    private static final List<String> NOTES = List.of("footnotes", "endnotes");

    private final WordStyles styles;
    private final WordLists lists;
    private final Pictures pictures;
    private final Findings findings;
    private final Map<String, Relation> relations;
    /** By kind and id. */
    private final Map<String, Element> notes = new HashMap<>();

    private final Map<String, String> comments = new HashMap<>();

    WordText(WordFile file, String body, Findings findings) throws IOException {
        this.findings = findings;
        this.styles = new WordStyles(file.part(file.target(body, "styles", "word/styles.xml")));
        this.lists = new WordLists(file.part(file.target(body, "numbering", "word/numbering.xml")));
        this.pictures = new Pictures(file.zip(), findings);
        this.relations = file.relations(body);
        for (String kind : NOTES) {
            Element part = file.part(file.target(body, kind, "word/" + kind + ".xml"));
            part.children().forEach(note -> notes.put(kind + note.attribute("id"), note));
        }
        file.part(file.target(body, "comments", "word/comments.xml"))
                .children("w:comment")
                .forEach(one -> comments.put(one.attribute("id"), words(one)));
    }

    WordStyles styles() {
        return styles;
    }

    WordLists lists() {
        return lists;
    }

    Pictures pictures() {
        return pictures;
    }

    Findings findings() {
        return findings;
    }

    /** Where a relation points; an empty target when there is none. */
    Relation relation(String id) {
        return relations.getOrDefault(id, new Relation("", "", true));
    }

    /** Says that the comment is not carried over. */
    void comment(String id) {
        findings.add(Loss.Kind.COMMENT, comments.getOrDefault(id, ""));
    }

    /** Says that the words below an element of which nothing is known are not carried over; most have none. */
    void unknown(Element element) {
        String words = element.below("w:t").stream().map(Element::text).collect(Collectors.joining(" "));
        if (!words.isBlank()) {
            findings.add(Loss.Kind.OTHER, words);
        }
    }

    /** The note's paragraphs, one a line. */
    Span note(String kind, String id) {
        Spans spans = new Spans();
        boolean first = true;
        for (Element paragraph : notes.getOrDefault(kind + id, Element.NONE).below("w:p")) {
            WordParagraph read = new WordParagraph(this, "").read(paragraph);
            if (!first) {
                spans.add("\n", Span.Letters.PLAIN, "");
            }
            read.spans().forEach(span -> add(spans, span));
            first = false;
        }
        return new Span.Note(spans.all());
    }

    private void add(Spans spans, Span span) {
        if (span instanceof Span.Words words) {
            spans.add(words.text(), words.letters(), words.link());
        } else if (span instanceof Span.Picture picture) {
            findings.add(Loss.Kind.UNKNOWN_PICTURE, "in una nota: " + picture.description());
        }
    }

    /** All words below an element, paragraphs apart. */
    static String words(Element element) {
        StringBuilder words = new StringBuilder();
        for (Element paragraph : element.below("w:p")) {
            paragraph.below("w:t").forEach(text -> words.append(text.text()));
            words.append(' ');
        }
        return words.toString().strip();
    }
}
