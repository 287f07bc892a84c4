package it.tappe.document.deck.drawing;

import it.tappe.document.deck.Logo;
import it.tappe.document.deck.measure.Room;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** Draws the logo: large on a white plate on covers, small at the right edge of the footer. */
final class LogoDrawing {
    private static final double COVER_HEIGHT = 64;
    private static final double COVER_WIDTH = 320;
    private static final double FOOTER_HEIGHT = 26;
    private static final double FOOTER_WIDTH = 110;
    private static final double PLATE = 10;

    private final XSLFSlide slide;
    private final Logo logo;

    LogoDrawing(XSLFSlide slide, Logo logo) {
        this.slide = slide;
        this.logo = logo;
    }

    void onCover() {
        Rectangle2D room = fitted(Room.LEFT + PLATE, COVER_HEIGHT, COVER_WIDTH, COVER_HEIGHT);
        XSLFAutoShape plate = slide.createAutoShape();
        plate.setShapeType(ShapeType.RECT);
        plate.setAnchor(new Rectangle2D.Double(
                room.getX() - PLATE, room.getY() - PLATE, room.getWidth() + 2 * PLATE, room.getHeight() + 2 * PLATE));
        plate.setFillColor(Color.WHITE);
        draw(room);
    }

    /** How much of the footer's width it takes, counted from the right. */
    double inFooter() {
        Rectangle2D room = fitted(0, Room.FOOTER_TOP - 2, FOOTER_WIDTH, FOOTER_HEIGHT);
        draw(new Rectangle2D.Double(
                Room.WIDTH - Room.LEFT - room.getWidth(), room.getY(), room.getWidth(), room.getHeight()));
        return room.getWidth() + PLATE;
    }

    private Rectangle2D fitted(double left, double top, double width, double height) {
        Dimension size = picture().getImageDimension();
        double scale = Math.min(width / size.getWidth(), height / size.getHeight());
        return new Rectangle2D.Double(left, top, size.getWidth() * scale, size.getHeight() * scale);
    }

    /** The same file for all slides: it is kept once. */
    private XSLFPictureData picture() {
        return slide.getSlideShow()
                .addPicture(logo.bytes(), logo.contentType().contains("png") ? PictureType.PNG : PictureType.JPEG);
    }

    private void draw(Rectangle2D room) {
        XSLFPictureShape picture = slide.createPicture(picture());
        picture.setAnchor(room);
        ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().setDescr(logo.alternative());
    }
}
