package it.tappe.document.deck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** A PPTX read back: what its readers see and hear. */
public final class ReadDeck {
    private final List<Read> slides = new ArrayList<>();

    /**
     * A slide.
     *
     * @param texts of all shapes, tables and groups, in reading order
     * @param categories of its charts
     * @param pictures alternative texts of its charts, tables, groups and pictures
     */
    public record Read(
            String title,
            List<String> texts,
            List<String> categories,
            List<String> pictures,
            String notes,
            XSLFSlide slide) {
        /** Everything that can be read on it; blanks that do not break are blanks. */
        public String all() {
            return Stream.concat(texts.stream(), categories.stream())
                    .collect(Collectors.joining("\n"))
                    .replace('\u00A0', ' ');
        }
    }

    public ReadDeck(byte[] pptx) {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
            show.getSlides().forEach(slide -> slides.add(read(slide)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public List<Read> slides() {
        return slides;
    }

    /** The slides whose titles begin so. */
    public List<Read> titled(String beginning) {
        return slides.stream()
                .filter(slide -> slide.title().startsWith(beginning))
                .toList();
    }

    /** What can be read on the slides whose titles begin so. */
    public String textOf(String beginning) {
        return titled(beginning).stream().map(Read::all).collect(Collectors.joining("\n"));
    }

    /** What can be read on all slides. */
    public String text() {
        return textOf("");
    }

    private static Read read(XSLFSlide slide) {
        List<String> texts = new ArrayList<>();
        List<String> categories = new ArrayList<>();
        List<String> pictures = new ArrayList<>();
        slide.getShapes().forEach(shape -> {
            text(shape, texts);
            if (shape instanceof XSLFGraphicFrame frame && frame.hasChart()) {
                categories.addAll(categories(frame.getChart()));
            }
            CTNonVisualDrawingProps properties = properties(shape);
            if (properties != null) {
                pictures.add(properties.getDescr());
            }
        });
        return new Read(slide.getTitle(), texts, categories, pictures, notes(slide.getNotes()), slide);
    }

    private static void text(XSLFShape shape, List<String> texts) {
        if (shape instanceof XSLFTextShape box) {
            texts.add(box.getText());
        } else if (shape instanceof XSLFTable table) {
            table.getRows().forEach(row -> row.getCells().forEach(cell -> texts.add(cell.getText())));
        } else if (shape instanceof XSLFGroupShape group) {
            group.getShapes().forEach(part -> text(part, texts));
        }
    }

    private static List<String> categories(XSLFChart chart) {
        return chart.getChartSeries().stream()
                .map(data -> data.getSeries(0).getCategoryData())
                .flatMap(labels -> IntStream.range(0, labels.getPointCount()).mapToObj(labels::getPointAt))
                .map(String::valueOf)
                .map(label -> label.replace('\u00A0', ' '))
                .toList();
    }

    private static CTNonVisualDrawingProps properties(XSLFShape shape) {
        if (shape.getXmlObject() instanceof CTGraphicalObjectFrame frame) {
            return frame.getNvGraphicFramePr().getCNvPr();
        }
        if (shape instanceof XSLFPictureShape && shape.getXmlObject() instanceof CTPicture picture) {
            return picture.getNvPicPr().getCNvPr();
        }
        return shape.getXmlObject() instanceof CTGroupShape group
                ? group.getNvGrpSpPr().getCNvPr()
                : null;
    }

    private static String notes(XSLFNotes notes) {
        return notes == null
                ? ""
                : notes.getTextParagraphs().stream()
                        .flatMap(List::stream)
                        .map(paragraph -> paragraph.getText())
                        .collect(Collectors.joining("\n"));
    }
}
