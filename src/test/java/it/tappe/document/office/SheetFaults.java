package it.tappe.document.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What Excel would repair in a workbook although the schemas allow it. */
final class SheetFaults {
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_NAME = 31;

    private final OfficeFile file;
    private final List<String> faults = new ArrayList<>();

    private SheetFaults(OfficeFile file) {
        this.file = file;
    }

    static List<String> in(OfficeFile file) {
        SheetFaults check = new SheetFaults(file);
        if (file.has("xl/workbook.xml")) {
            check.workbook(file.xml("xl/workbook.xml"));
            file.startingWith("xl/worksheets/sheet").forEach(check::sheet);
        }
        return check.faults;
    }

    private void workbook(Document workbook) {
        List<Element> sheets = OfficeFile.elements(workbook, "sheet").toList();
        Set<String> names = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Element sheet : sheets) {
            String name = sheet.getAttribute("name");
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                faults.add("two sheets are called " + name);
            }
            if (name.isEmpty() || name.length() > LONGEST_NAME || name.matches(".*[\\[\\]:*?/\\\\].*")) {
                faults.add("no name for a sheet: " + name);
            }
            if (!ids.add(sheet.getAttribute("sheetId"))) {
                faults.add("two sheets have the id " + sheet.getAttribute("sheetId"));
            }
        }
        OfficeFile.elements(workbook, "definedName")
                .map(one -> one.getAttribute("localSheetId"))
                .filter(index -> !index.isEmpty() && Integer.parseInt(index) >= sheets.size())
                .forEach(index -> faults.add("a name belongs to no sheet: " + index));
        OfficeFile.elements(workbook, "definedName")
                .filter(one -> one.getTextContent().contains("#REF!"))
                .forEach(one -> faults.add("a name refers to nothing: " + one.getAttribute("name")));
    }

    private void sheet(String name) {
        Document sheet = file.xml(name);
        int styles = count("xl/styles.xml", "cellXfs", "xf");
        int strings = count("xl/sharedStrings.xml", "sst", "si");
        int lastRow = 0;
        for (Element row : OfficeFile.elements(sheet, "row").toList()) {
            int number = Integer.parseInt(row.getAttribute("r"));
            if (number <= lastRow) {
                faults.add(name + ": row " + number + " out of order");
            }
            lastRow = number;
            cells(name, row, styles, strings);
        }
        OfficeFile.elements(sheet, "f").findFirst().ifPresent(one -> faults.add(name + " has a formula"));
    }

    private void cells(String name, Element row, int styles, int strings) {
        int last = -1;
        for (Element cell : OfficeFile.children(row, "c")) {
            String place = cell.getAttribute("r");
            CellReference reference = new CellReference(place);
            if (reference.getCol() <= last || !place.endsWith(row.getAttribute("r"))) {
                faults.add(name + ": cell out of order: " + place);
            }
            last = reference.getCol();
            if (!cell.getAttribute("s").isEmpty() && Integer.parseInt(cell.getAttribute("s")) >= styles) {
                faults.add(name + ": no style for " + place);
            }
            if (cell.getAttribute("t").equals("s") && Integer.parseInt(cell.getTextContent()) >= strings) {
                faults.add(name + ": no text for " + place);
            }
            if (cell.getTextContent().length() > LONGEST_TEXT) {
                faults.add(name + ": too long a text in " + place);
            }
        }
    }

    private int count(String part, String parent, String element) {
        if (!file.has(part)) {
            return 0;
        }
        return OfficeFile.elements(file.xml(part), parent)
                .mapToInt(one -> OfficeFile.children(one, element).size())
                .sum();
    }
}
