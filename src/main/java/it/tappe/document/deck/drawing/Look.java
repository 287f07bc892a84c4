package it.tappe.document.deck.drawing;

import it.tappe.document.deck.Deck;
import it.tappe.document.deck.Theme;
import it.tappe.document.deck.measure.Room;
import java.awt.Dimension;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBaseStyles;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;

/** Gives a file the deck's size, colours, fonts and properties, where its programs look for them. */
final class Look {
    private Look() {}

    static void apply(Deck deck, XMLSlideShow show) {
        show.setPageSize(new Dimension((int) Room.WIDTH, (int) Room.HEIGHT));
        show.getProperties().getCoreProperties().setTitle(deck.title());
        show.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty("it-IT");
        Theme theme = deck.theme();
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            CTBaseStyles styles = master.getTheme().getXmlObject().getThemeElements();
            colour(styles.getClrScheme(), theme);
            fonts(styles.getFontScheme(), theme);
        }
    }

    private static void colour(CTColorScheme scheme, Theme theme) {
        set(scheme.getAccent1(), theme.primary());
        set(scheme.getAccent2(), theme.accent());
        set(scheme.getDk2(), theme.accent());
    }

    private static void set(CTColor colour, String rgb) {
        if (colour.isSetSysClr()) {
            colour.unsetSysClr();
        }
        (colour.isSetSrgbClr() ? colour.getSrgbClr() : colour.addNewSrgbClr()).setVal(Hex.bytes(rgb));
    }

    private static void fonts(CTFontScheme scheme, Theme theme) {
        scheme.getMajorFont().getLatin().setTypeface(theme.font());
        scheme.getMinorFont().getLatin().setTypeface(theme.font());
    }
}
