package it.tappe.document.pdf;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.render.BlockBox;

/** What stands on the page as a picture: inline {@code <svg>} and {@code <img>}; form fields are not printed. */
final class PrintedImages extends ITextReplacedElementFactory {
    PrintedImages(ITextOutputDevice device) {
        super(device);
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int width, int height) {
        Element element = box.getElement();
        if (element == null) {
            return null;
        }
        return switch (element.getNodeName()) {
            case "svg" -> SvgPicture.of(element, width, height, context.getDotsPerPixel());
            case "img" -> super.createReplacedElement(context, box, agent, width, height);
            default -> null;
        };
    }
}
