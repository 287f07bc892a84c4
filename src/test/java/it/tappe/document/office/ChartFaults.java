package it.tappe.document.office;

import it.tappe.document.office.OfficeFile.Relation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What would keep a chart from being shown, or its figures from being edited. */
final class ChartFaults {
    private ChartFaults() {}

    static List<String> in(OfficeFile file) {
        List<String> faults = new ArrayList<>();
        file.eachXml((name, document) -> {
            if (document.getDocumentElement().getLocalName().equals("chartSpace")) {
                axes(name, document, faults);
                figures(file, name, faults);
            }
        });
        return faults;
    }

    private static void axes(String name, Document chart, List<String> faults) {
        Set<String> axes = OfficeFile.elements(chart, "axId")
                .filter(one -> one.getParentNode().getLocalName().endsWith("Ax"))
                .map(one -> one.getAttribute("val"))
                .collect(Collectors.toSet());
        OfficeFile.elements(chart, "axId")
                .map(one -> one.getAttribute("val"))
                .filter(id -> !axes.contains(id))
                .forEach(id -> faults.add(name + ": no axis " + id));
        OfficeFile.elements(chart, "crossAx")
                .map(one -> one.getAttribute("val"))
                .filter(id -> !axes.contains(id))
                .forEach(id -> faults.add(name + ": crosses no axis " + id));
        OfficeFile.elements(chart, "ptCount").forEach(count -> {
            long points =
                    OfficeFile.elements((Element) count.getParentNode(), "pt").count();
            if (points > Long.parseLong(count.getAttribute("val"))) {
                faults.add(name + ": more points than are counted");
            }
        });
    }

    private static void figures(OfficeFile file, String name, List<String> faults) {
        List<String> books = file.relations(name).values().stream()
                .filter(relation -> relation.kind().equals("package"))
                .map(Relation::target)
                .toList();
        if (books.size() != 1
                || OfficeFile.elements(file.xml(name), "externalData").count() != 1) {
            faults.add(name + ": its figures cannot be edited");
            return;
        }
        byte[] book = file.bytes(books.get(0));
        try (XSSFWorkbook figures = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            OfficeFile.elements(file.xml(name), "f")
                    .map(one -> one.getTextContent().replaceAll("!.*", "").replace("'", ""))
                    .filter(sheet -> figures.getSheet(sheet) == null)
                    .forEach(sheet -> faults.add(name + ": its figures have no sheet " + sheet));
        } catch (IOException unreadable) {
            faults.add(name + ": its figures cannot be read");
        }
        Faults.in(book).forEach(fault -> faults.add(books.get(0) + " > " + fault));
    }
}
