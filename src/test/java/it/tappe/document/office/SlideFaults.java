package it.tappe.document.office;

import it.tappe.document.office.OfficeFile.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What PowerPoint would repair in a presentation although the schemas allow it. */
final class SlideFaults {
    private static final long FIRST_SLIDE_ID = 256;
    private static final long FIRST_MASTER_ID = 2_147_483_648L;

    private final OfficeFile file;
    private final List<String> faults = new ArrayList<>();

    private SlideFaults(OfficeFile file) {
        this.file = file;
    }

    static List<String> in(OfficeFile file) {
        SlideFaults check = new SlideFaults(file);
        if (file.has("ppt/presentation.xml")) {
            check.presentation();
            file.startingWith("ppt/slides/slide").forEach(check::slide);
            file.startingWith("ppt/slideLayouts/slideLayout").forEach(name -> check.leadsToOne(name, "slideMaster"));
            file.startingWith("ppt/slideMasters/slideMaster").forEach(name -> check.leadsToOne(name, "theme"));
            file.startingWith("ppt/notesMasters/notesMaster").forEach(name -> check.leadsToOne(name, "theme"));
            file.startingWith("ppt/notesSlides/notesSlide").forEach(check::notes);
        }
        return check.faults;
    }

    private void presentation() {
        Document presentation = file.xml("ppt/presentation.xml");
        ids(presentation, "sldId", FIRST_SLIDE_ID, FIRST_MASTER_ID - 1, new HashSet<>(), "ppt/presentation.xml");
        Set<String> masters = new HashSet<>();
        ids(presentation, "sldMasterId", FIRST_MASTER_ID, Long.MAX_VALUE, masters, "ppt/presentation.xml");
        for (String master : file.startingWith("ppt/slideMasters/slideMaster")) {
            ids(file.xml(master), "sldLayoutId", FIRST_MASTER_ID, Long.MAX_VALUE, masters, master);
        }
        boolean hasNotes = !file.startingWith("ppt/notesSlides/notesSlide").isEmpty();
        if (hasNotes && OfficeFile.elements(presentation, "notesMasterId").count() != 1) {
            faults.add("notes without a notes master in ppt/presentation.xml");
        }
        Set<String> shared = new HashSet<>();
        Stream.of("ppt/slideMasters/slideMaster", "ppt/notesMasters/notesMaster")
                .flatMap(start -> file.startingWith(start).stream())
                .flatMap(master -> file.relations(master).values().stream())
                .filter(relation -> relation.kind().equals("theme") && !shared.add(relation.target()))
                .forEach(relation -> faults.add("two masters share " + relation.target()));
    }

    private void ids(Document document, String element, long least, long most, Set<String> taken, String part) {
        OfficeFile.elements(document, element)
                .map(one -> one.getAttribute("id"))
                .forEach(id -> {
                    if (id.isEmpty() || Long.parseLong(id) < least || Long.parseLong(id) > most) {
                        faults.add(part + ": id of " + element + " out of bounds: " + id);
                    } else if (!taken.add(id)) {
                        faults.add(part + ": id of " + element + " twice: " + id);
                    }
                });
    }

    private void slide(String name) {
        Document slide = file.xml(name);
        leadsToOne(name, "slideLayout");
        Set<String> ids = new HashSet<>();
        OfficeFile.elements(slide, "cNvPr").forEach(one -> {
            if (!ids.add(one.getAttribute("id"))) {
                faults.add(name + ": two shapes have the id " + one.getAttribute("id"));
            }
            String prompt = one.getAttribute("name");
            if (prompt.isEmpty() && !one.getAttribute("id").equals("1")) {
                faults.add(name + ": a shape has no name");
            }
        });
        OfficeFile.elements(slide, "sp")
                .filter(SlideFaults::isEmptyPlaceholder)
                .forEach(one -> faults.add(name + ": an empty placeholder"));
        Stream.of("graphicFrame", "pic")
                .flatMap(kind -> OfficeFile.elements(slide, kind))
                .filter(one -> OfficeFile.elements(one, "tbl").findAny().isEmpty())
                .flatMap(one -> OfficeFile.elements(one, "cNvPr").limit(1))
                .filter(one -> one.getAttribute("descr").isBlank())
                .forEach(one -> faults.add(name + ": no alternative text: " + one.getAttribute("name")));
        OfficeFile.elements(slide, "tbl").forEach(table -> table(name, table));
    }

    private static boolean isEmptyPlaceholder(Element shape) {
        return shape.getElementsByTagNameNS("*", "ph").getLength() > 0
                && shape.getTextContent().isBlank();
    }

    private void table(String name, Element table) {
        long columns = OfficeFile.elements(table, "gridCol").count();
        OfficeFile.elements(table, "tr")
                .filter(row -> OfficeFile.elements(row, "tc").count() != columns)
                .forEach(row -> faults.add(name + ": a row of a table has not " + columns + " cells"));
    }

    private void notes(String name) {
        leadsToOne(name, "notesMaster");
        leadsToOne(name, "slide");
        Set<String> slides = kinds(name, "slide");
        slides.stream()
                .filter(slide -> !kinds(slide, "notesSlide").equals(Set.of(name)))
                .forEach(slide -> faults.add(slide + " does not lead back to " + name));
    }

    private void leadsToOne(String name, String kind) {
        if (kinds(name, kind).size() != 1) {
            faults.add(name + " leads to " + kinds(name, kind).size() + " parts of kind " + kind);
        }
    }

    private Set<String> kinds(String name, String kind) {
        return file.relations(name).values().stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Relation::target)
                .collect(Collectors.toSet());
    }
}
