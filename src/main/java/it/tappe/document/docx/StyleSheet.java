package it.tappe.document.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Gives a new document its styles, its font and its language. */
public final class StyleSheet {
    /** Everywhere at hand, or replaced by letters of the same width. */
    private static final String FONT = "Arial";

    private static final String LANGUAGE = "it-IT";

    private StyleSheet() {}

    /** Before anything is written into it. */
    public static void addTo(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(LANGUAGE);
        for (DocxStyle style : DocxStyle.values()) {
            styles.addStyle(new XWPFStyle(of(style), styles));
        }
    }

    private static CTStyle of(DocxStyle style) {
        CTStyle made = CTStyle.Factory.newInstance();
        made.setType(STStyleType.PARAGRAPH);
        made.setStyleId(style.id());
        made.addNewName().setVal(style.styleName());
        if (style == DocxStyle.NORMAL) {
            made.setDefault(true);
        } else {
            made.addNewBasedOn().setVal(DocxStyle.NORMAL.id());
            made.addNewNext().setVal(DocxStyle.NORMAL.id());
        }
        made.addNewQFormat();
        paragraph(style, made.addNewPPr());
        letters(style, made.addNewRPr());
        return made;
    }

    private static void paragraph(DocxStyle style, CTPPrGeneral properties) {
        if (style.level() > 0) {
            properties.addNewKeepNext();
            properties.addNewKeepLines();
            properties.addNewOutlineLvl().setVal(BigInteger.valueOf(style.level() - 1L));
        }
        CTSpacing spacing = properties.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(style.before()));
        spacing.setAfter(BigInteger.valueOf(style.after()));
        if (style.indent() > 0) {
            properties.addNewInd().setLeft(BigInteger.valueOf(style.indent()));
        }
    }

    private static void letters(DocxStyle style, CTRPr properties) {
        if (style.isBold()) {
            properties.addNewB();
        }
        if (style.isItalic()) {
            properties.addNewI();
        }
        properties.addNewColor().setVal(style.colour());
        properties.addNewSz().setVal(BigInteger.valueOf(style.halfPoints()));
    }
}
