package it.tappe.document.blocks.writing;

import it.tappe.document.blocks.Image;
import it.tappe.document.blocks.Span;
import it.tappe.document.docx.DocxStyle;
import it.tappe.document.docx.XmlText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes the pieces of paragraphs. */
final class SpanWriter {
    /** The highest picture, in points: a page without its margins and a caption. */
    private static final double MOST_HEIGHT = 620;

    private final XWPFDocument document;

    SpanWriter(XWPFDocument document) {
        this.document = document;
    }

    void plain(XWPFParagraph paragraph, String text) {
        write(List.of(Span.Words.plain(text)), paragraph, 0);
    }

    /** @param width of the place, in twentieths of a point */
    void write(List<Span> spans, XWPFParagraph paragraph, int width) {
        for (Span span : spans) {
            if (span instanceof Span.Words words) {
                words(words, paragraph);
            } else if (span instanceof Span.Picture picture) {
                picture(picture.within(width / 20.0, MOST_HEIGHT), paragraph);
            } else if (span instanceof Span.Note note) {
                note(note, paragraph);
            }
        }
    }

    private static void words(Span.Words words, XWPFParagraph paragraph) {
        XWPFRun run = words.link().isEmpty() ? paragraph.createRun() : paragraph.createHyperlinkRun(words.link());
        if (!words.link().isEmpty()) {
            run.setStyle(LetterStyles.LINK);
        }
        letters(words.letters(), run);
        String[] lines = words.text().split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            String[] tabbed = lines[line].split("\t", -1);
            for (int piece = 0; piece < tabbed.length; piece++) {
                if (piece > 0) {
                    run.addTab();
                }
                if (!tabbed[piece].isEmpty()) {
                    run.setText(XmlText.clean(tabbed[piece]), run.getCTR().sizeOfTArray());
                }
            }
        }
    }

    private static void letters(Span.Letters letters, XWPFRun run) {
        if (letters.isBold()) {
            run.setBold(true);
        }
        if (letters.isItalic()) {
            run.setItalic(true);
        }
        if (letters.isUnderlined()) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
        if (letters.isStruck()) {
            run.setStrikeThrough(true);
        }
        if (letters.isRaised() || letters.isLowered()) {
            run.setVerticalAlignment((letters.isRaised() ? VerticalAlign.SUPERSCRIPT : VerticalAlign.SUBSCRIPT)
                    .name()
                    .toLowerCase(Locale.ROOT));
        }
    }

    private void note(Span.Note note, XWPFParagraph paragraph) {
        if (document.getFootnotes().isEmpty()) {
            document.createFootnotes();
        }
        XWPFFootnote footnote = document.createFootnote();
        XWPFParagraph text = footnote.createParagraph();
        text.setStyle(DocxStyle.FOOTNOTE.id());
        plain(text, " ");
        note.spans().stream()
                .filter(Span.Words.class::isInstance)
                .map(Span.Words.class::cast)
                // The part of the footnotes has no addresses of its own.
                .forEach(words -> words(new Span.Words(words.text(), words.letters(), ""), text));
        paragraph.addFootnoteReference(footnote);
    }

    private static void picture(Span.Picture picture, XWPFParagraph paragraph) {
        Image.Kind kind = picture.image().kind();
        String name = "immagine." + kind.name().toLowerCase(Locale.ROOT);
        try {
            XWPFPicture made = paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(picture.image().bytes()),
                            type(kind),
                            name,
                            Units.toEMU(picture.width()),
                            Units.toEMU(picture.height()));
            made.getCTPicture().getNvPicPr().getCNvPr().setDescr(XmlText.clean(picture.description()));
            paragraph
                    .getRuns()
                    .get(paragraph.getRuns().size() - 1)
                    .getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0)
                    .getDocPr()
                    .setDescr(XmlText.clean(picture.description()));
        } catch (InvalidFormatException unknown) {
            throw new IllegalStateException("Every kind of picture is known to Word", unknown);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PictureType type(Image.Kind kind) {
        return switch (kind) {
            case PNG -> PictureType.PNG;
            case JPEG -> PictureType.JPEG;
            case GIF -> PictureType.GIF;
            case EMF -> PictureType.EMF;
            case WMF -> PictureType.WMF;
        };
    }
}
