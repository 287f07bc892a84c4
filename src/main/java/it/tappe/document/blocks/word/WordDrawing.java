package it.tappe.document.blocks.word;

import it.tappe.document.blocks.Block;
import it.tappe.document.blocks.Loss;
import it.tappe.document.blocks.source.Element;
import it.tappe.document.blocks.source.Lengths;
import it.tappe.document.blocks.source.Spans;
import it.tappe.document.blocks.word.WordFile.Relation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes what is drawn in a Word document: pictures and the text in boxes; the rest is noted. */
final class WordDrawing {
    /** Word counts a point as so many. */
    private static final double EMU = 12_700;

    private static final Pattern SIZE = Pattern.compile("(width|height):\\s*([\\d.]+)(pt|in|cm|mm|px)?");

    private final WordText text;
    private final Spans spans;
    private final List<Block> after;

    WordDrawing(WordText text, Spans spans, List<Block> after) {
        this.text = text;
        this.spans = spans;
        this.after = after;
    }

    /** Of two ways to say the same, that for newer programs. */
    static Element choice(Element alternate) {
        Element choice = alternate.first("mc:Choice");
        return choice.exists() ? choice : alternate.first("mc:Fallback");
    }

    void take(Element drawing) {
        boolean isTaken = boxes(drawing);
        isTaken |= pictures(drawing);
        isTaken |= oldPictures(drawing);
        String kind = drawing.firstBelow("a:graphicData").attribute("uri");
        String title = title(drawing);
        if (drawing.is("w:object") || drawing.firstBelow("o:OLEObject").exists()) {
            text.findings()
                    .add(Loss.Kind.EMBEDDED, drawing.firstBelow("o:OLEObject").attribute("ProgID"));
        } else if (kind.endsWith("/chart") || kind.endsWith("/chartex")) {
            text.findings().add(Loss.Kind.CHART, title);
        } else if (kind.endsWith("/diagram")) {
            text.findings().add(Loss.Kind.DIAGRAM, title);
        } else if (!isTaken && !isRule(drawing)) {
            text.findings().add(Loss.Kind.SHAPE, title);
        }
    }

    private boolean boxes(Element drawing) {
        List<Element> boxes = drawing.below("w:txbxContent");
        for (Element box : boxes) {
            List<Block> blocks = new WordBlocks(text).read(box);
            if (!blocks.isEmpty()) {
                text.findings().add(Loss.Kind.TEXT_BOX, WordText.words(box));
                after.addAll(blocks);
            }
        }
        return !boxes.isEmpty();
    }

    private boolean pictures(Element drawing) {
        List<Element> pictures = drawing.below("pic:pic");
        Element size = Stream.of("wp:inline", "wp:anchor")
                .map(place -> drawing.first(place, "wp:extent"))
                .filter(Element::exists)
                .findFirst()
                .orElse(Element.NONE);
        for (Element picture : pictures) {
            Element blip = picture.firstBelow("a:blip");
            Element own = pictures.size() == 1 ? size : picture.firstBelow("a:ext");
            String description = pictures.size() == 1 ? title(drawing) : description(picture.firstBelow("pic:cNvPr"));
            isCropped(picture, description);
            picture(
                    blip.attribute(blip.orNull("embed") == null ? "link" : "embed"),
                    description,
                    own.number("cx", 0) / EMU,
                    own.number("cy", 0) / EMU);
        }
        return !pictures.isEmpty();
    }

    private void isCropped(Element picture, String description) {
        Element crop = picture.firstBelow("a:srcRect");
        if (Stream.of("l", "t", "r", "b").anyMatch(side -> crop.number(side, 0) > 0)) {
            text.findings().add(Loss.Kind.CROPPED_PICTURE, description);
        }
    }

    /** As Word wrote them before 2007, and still writes the pictures of embedded objects. */
    private boolean oldPictures(Element drawing) {
        List<Element> shapes = drawing.below("v:shape");
        boolean isTaken = false;
        for (Element shape : shapes) {
            Element image = shape.first("v:imagedata");
            if (image.exists()) {
                picture(image.attribute("id"), shape.attribute("alt"), size(shape, "width"), size(shape, "height"));
                isTaken = true;
            }
        }
        return isTaken;
    }

    private void picture(String id, String description, double width, double height) {
        Relation relation = text.relation(id);
        if (relation.isOutside()) {
            text.findings().add(Loss.Kind.LINKED_PICTURE, (description + " " + relation.target()).strip());
        } else {
            text.pictures().of(relation.target(), description, width, height).ifPresent(spans::add);
        }
    }

    /** A line across the page. */
    private static boolean isRule(Element drawing) {
        return Stream.of("v:rect", "v:shape", "v:line")
                .flatMap(shape -> drawing.below(shape).stream())
                .anyMatch(shape -> shape.attribute("hr").startsWith("t"));
    }

    private static double size(Element shape, String side) {
        Matcher matcher = SIZE.matcher(shape.attribute("style"));
        while (matcher.find()) {
            if (matcher.group(1).equals(side)) {
                return Lengths.points(matcher.group(2), matcher.group(3));
            }
        }
        return 0;
    }

    private static String title(Element drawing) {
        return description(drawing.firstBelow("wp:docPr"));
    }

    private static String description(Element properties) {
        return Stream.of("descr", "title")
                .map(properties::attribute)
                .filter(one -> !one.isBlank())
                .findFirst()
                .orElse("");
    }
}
