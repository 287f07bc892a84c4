package it.tappe.document.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Point;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** An inline SVG on paper: lines, areas and the outlines of its letters, sharp at every size. */
final class SvgPicture implements ITextReplacedElement {
    private final @Nullable SVGDocument svg;
    private final int width;
    private final int height;
    private Point location = new Point(0, 0);

    private SvgPicture(@Nullable SVGDocument svg, int width, int height) {
        this.svg = svg;
        this.width = width;
        this.height = height;
    }

    /**
     * Reads the element; what is no SVG that can be drawn is an empty place, so that none of its text shows.
     *
     * @param cssWidth in dots, -1 when the style leaves it open; the height follows in proportion
     */
    static SvgPicture of(Element element, int cssWidth, int cssHeight, int dotsPerPixel) {
        ByteArrayInputStream in = new ByteArrayInputStream(xml(element).getBytes(StandardCharsets.UTF_8));
        LoaderContext sealed = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        SVGDocument svg = new SVGLoader().load(in, null, sealed);
        if (svg == null) {
            return new SvgPicture(null, 1, 1);
        }
        double ownWidth = Math.max(1, svg.size().width * dotsPerPixel);
        double ownHeight = Math.max(1, svg.size().height * dotsPerPixel);
        double scale = cssWidth >= 0 ? cssWidth / ownWidth : cssHeight >= 0 ? cssHeight / ownHeight : 1;
        int height = cssWidth >= 0 && cssHeight >= 0 ? cssHeight : (int) Math.round(ownHeight * scale);
        return new SvgPicture(svg, (int) Math.round(ownWidth * scale), height);
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        if (svg == null) {
            return;
        }
        Rectangle area = device.createLocalTargetArea(context, box);
        PdfContentByte page = device.getCurrentPage();
        PdfTemplate template = page.createTemplate(area.getWidth(), area.getHeight());
        Graphics2D pen = template.createGraphicsShapes(area.getWidth(), area.getHeight());
        svg.render((Component) null, pen, new ViewBox(area.getWidth(), area.getHeight()));
        pen.dispose();
        page.addTemplate(template, area.getLeft(), area.getBottom());
    }

    private static String xml(Element element) {
        try {
            Transformer copy = TransformerFactory.newInstance().newTransformer();
            copy.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            copy.transform(new DOMSource(element), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("A parsed element cannot be written as XML", e);
        }
    }

    @Override
    public int getIntrinsicWidth() {
        return width;
    }

    @Override
    public int getIntrinsicHeight() {
        return height;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {
        // Nothing is held outside.
    }

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}
