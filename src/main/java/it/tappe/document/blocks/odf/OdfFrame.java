package it.tappe.document.blocks.odf;

import it.tappe.document.blocks.Block;
import it.tappe.document.blocks.Loss;
import it.tappe.document.blocks.source.Element;
import it.tappe.document.blocks.source.Lengths;
import it.tappe.document.blocks.source.Spans;
import java.util.List;
import java.util.stream.Stream;

/** Takes what stands in a frame of an OpenDocument text: a picture or a box with text; the rest is noted. */
final class OdfFrame {
    private final OdfText text;
    private final Spans spans;
    private final List<Block> after;

    OdfFrame(OdfText text, Spans spans, List<Block> after) {
        this.text = text;
        this.spans = spans;
        this.after = after;
    }

    void take(Element frame) {
        if (frame.is("draw:a") || frame.is("draw:g")) {
            frame.children().stream()
                    .filter(one -> one.name().startsWith("draw:"))
                    .forEach(this::take);
            return;
        }
        String description = Stream.of("svg:desc", "svg:title")
                .map(name -> frame.first(name).text().strip())
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        Element object = frame.first("draw:object");
        if (object.exists() || frame.first("draw:object-ole").exists()) {
            text.findings().add(Loss.Kind.EMBEDDED, description);
            image(frame, description);
        } else if (frame.first("draw:text-box").exists()) {
            box(frame.first("draw:text-box"));
        } else if (!image(frame, description) && !box(frame)) {
            text.findings().add(Loss.Kind.SHAPE, description);
        }
    }

    private boolean box(Element box) {
        if (OdfBlocks.words(box).isEmpty()) {
            return false;
        }
        text.findings().add(Loss.Kind.TEXT_BOX, OdfBlocks.words(box));
        after.addAll(new OdfBlocks(text).read(box));
        return true;
    }

    private boolean image(Element frame, String description) {
        Element image = frame.first("draw:image");
        if (!image.exists()) {
            return false;
        }
        String address = image.attribute("href").replaceFirst("^\\./", "");
        if (address.contains("://")) {
            text.findings().add(Loss.Kind.LINKED_PICTURE, (description + " " + address).strip());
        } else {
            text.pictures()
                    .of(
                            address,
                            description,
                            Lengths.points(frame.attribute("width")),
                            Lengths.points(frame.attribute("height")))
                    .ifPresent(spans::add);
        }
        return true;
    }
}
