package it.tappe.document.blocks.writing;

import it.tappe.document.blocks.Item;
import it.tappe.document.blocks.Item.Level;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Makes paragraphs items of real lists; each list of each original counts for itself. */
final class ListWriter {
    /** How far a level stands from the one around it, in twentieths of a point. */
    private static final int STEP = 400;

    private static final String[] BULLETS = {"•", "–", "▪"};

    private final XWPFDocument document;
    /** By the levels themselves, for two originals may number their lists alike. */
    private final Map<List<Level>, Map<Integer, BigInteger>> lists = new IdentityHashMap<>();

    private int made;

    ListWriter(XWPFDocument document) {
        this.document = document;
    }

    void mark(XWPFParagraph paragraph, Item item) {
        BigInteger list = lists.computeIfAbsent(item.levels(), none -> new HashMap<>())
                .computeIfAbsent(item.list(), none -> make(item.levels()));
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(item.level()));
    }

    private BigInteger make(List<Level> levels) {
        XWPFNumbering numbering = document.createNumbering();
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.valueOf(made++));
        for (int index = 0; index < levels.size(); index++) {
            level(definition.addNewLvl(), index, levels.get(index));
        }
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }

    private static void level(CTLvl made, int index, Level level) {
        made.setIlvl(BigInteger.valueOf(index));
        made.addNewStart().setVal(BigInteger.valueOf(level.start()));
        made.addNewNumFmt().setVal(format(level.format()));
        made.addNewLvlText().setVal(level.isBullet() ? BULLETS[index % BULLETS.length] : level.pattern());
        CTInd indent = made.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf((index + 1L) * STEP));
        indent.setHanging(BigInteger.valueOf(STEP));
    }

    private static STNumberFormat.Enum format(String format) {
        STNumberFormat.Enum known = STNumberFormat.Enum.forString(format);
        return known == null || known == STNumberFormat.NONE ? STNumberFormat.BULLET : known;
    }
}
