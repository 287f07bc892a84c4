package it.tappe.document.xlsx;

import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;

/** Text as a cell can hold it. */
final class CellText {
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final String CUT = "…";
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private CellText() {}

    /** Without control characters and broken surrogates; a line ends with \n. */
    static String clean(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return NOT_IN_XML.matcher(lines).replaceAll("");
    }

    /** Clean, and no longer than Excel's 32,767 characters; what was cut ends with an ellipsis. */
    static String fit(String text) {
        String clean = clean(text);
        if (clean.length() <= LONGEST) {
            return clean;
        }
        int end = LONGEST - CUT.length();
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** How many lines the cell's text takes when wrapped in so many characters; 1 for anything but text. */
    static int lines(Cell cell, int width) {
        if (cell.getCellType() != CellType.STRING) {
            return 1;
        }
        return cell.getStringCellValue()
                .lines()
                .mapToInt(line -> 1 + Math.max(0, line.length() - 1) / width)
                .sum();
    }

    /** Whether a spreadsheet could run the text as a formula, once somebody edits it or saves it as CSV. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
