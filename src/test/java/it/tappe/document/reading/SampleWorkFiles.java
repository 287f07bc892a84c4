package it.tappe.document.reading;

import it.tappe.document.reading.SampleWork.Block;
import it.tappe.document.reading.SampleWork.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes a sample work as teams write theirs. Each method writes one file into the folder and returns it. */
final class SampleWorkFiles {
    private static final int LETTERS_OF_A_LINE = 85;
    private static final int LINES_OF_A_PAGE = 24;

    private SampleWorkFiles() {}

    /** How the headings of sections look in Word. */
    enum Look {
        STYLE,
        BOLD,
        CAPITALS,
        NUMBER
    }

    static Path docx(Path dir, SampleWork work, Look look) {
        return SampleDocuments.docx(dir.resolve(look + ".docx"), Map.of("", ""), (document, nothing) -> {
            SampleDocuments.style(document, "Titolo1", "heading 1", style -> {});
            SampleDocuments.style(document, "Titolo2", "heading 2", style -> {});
            int section = 0;
            for (List<Block> group : grouped(work)) {
                Block first = group.get(0);
                section += first.kind() == Kind.SECTION ? 1 : 0;
                write(document, group, look, section);
            }
        });
    }

    private static void write(XWPFDocument document, List<Block> group, Look look, int number) {
        Block first = group.get(0);
        switch (first.kind()) {
            case ROW -> table(document, group);
            case TEXT -> SampleDocuments.paragraph(document, first.text(), false);
            case SECTION -> heading(document, first.text(), look, number);
            case SUBHEADING, TITLE -> {
                boolean styled = look == Look.STYLE && first.kind() == Kind.SUBHEADING;
                var paragraph = SampleDocuments.paragraph(document, first.text(), !styled);
                if (styled) {
                    paragraph.setStyle("Titolo2");
                }
            }
        }
    }

    private static void heading(XWPFDocument document, String title, Look look, int number) {
        switch (look) {
            case STYLE -> SampleDocuments.paragraph(document, title, false).setStyle("Titolo1");
            case BOLD -> SampleDocuments.paragraph(document, title, true);
            case CAPITALS -> SampleDocuments.paragraph(document, title.toUpperCase(Locale.ITALIAN), false);
            case NUMBER -> SampleDocuments.paragraph(document, number + ". " + title, false);
        }
    }

    private static void table(XWPFDocument document, List<Block> rows) {
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        var table = document.createTable(rows.size(), columns);
        for (int i = 0; i < rows.size(); i++) {
            XWPFTableRow row = table.getRow(i);
            List<String> cells = rows.get(i).cells();
            for (int cell = 0; cell < cells.size(); cell++) {
                row.getCell(cell).setText(cells.get(cell));
            }
        }
    }

    static Path odt(Path dir, SampleWork work) {
        StringBuilder body = new StringBuilder();
        for (List<Block> group : grouped(work)) {
            Block first = group.get(0);
            switch (first.kind()) {
                case ROW -> {
                    body.append("<table:table>");
                    group.forEach(row -> body.append(row(row)));
                    body.append("</table:table>");
                }
                case SECTION, SUBHEADING ->
                    body.append("<text:h text:outline-level=\"" + (first.kind() == Kind.SECTION ? 1 : 2) + "\">")
                            .append(SampleDocuments.xml(first.text()) + "</text:h>");
                case TEXT, TITLE -> body.append("<text:p>" + SampleDocuments.xml(first.text()) + "</text:p>");
            }
        }
        return SampleDocuments.odt(dir.resolve("lavoro.odt"), "", body.toString(), Map.of());
    }

    private static String row(Block row) {
        StringBuilder cells = new StringBuilder("<table:table-row>");
        row.cells()
                .forEach(cell -> cells.append("<table:table-cell><text:p>")
                        .append(SampleDocuments.xml(cell))
                        .append("</text:p></table:table-cell>"));
        return cells.append("</table:table-row>").toString();
    }

    static Path pdf(Path dir, SampleWork work) {
        SamplePdf pdf = new SamplePdf();
        int lines = 0;
        for (Block block : work.blocks()) {
            for (String line : lines(block.text())) {
                if (++lines % LINES_OF_A_PAGE == 0) {
                    pdf.nextPage();
                }
                switch (block.kind()) {
                    case TITLE -> pdf.bold(20, line);
                    case SECTION -> pdf.bold(16, line);
                    case SUBHEADING -> pdf.bold(13, line);
                    case TEXT, ROW -> pdf.text(line);
                }
            }
        }
        return pdf.save(dir.resolve("lavoro.pdf"));
    }

    /** Letters that the fonts of every PDF reader have, in lines of the page's width. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word :
                text.replaceAll("[^\\x20-\\x7e\\u00A0-\\u00FF’‘“”–—•€…]", "-").split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() >= LETTERS_OF_A_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The rows of one table together, everything else alone. */
    private static List<List<Block>> grouped(SampleWork work) {
        List<List<Block>> groups = new ArrayList<>();
        for (Block block : work.blocks()) {
            List<Block> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (block.kind() == Kind.ROW && !last.isEmpty() && last.get(0).kind() == Kind.ROW) {
                last.add(block);
            } else {
                groups.add(new ArrayList<>(List.of(block)));
            }
        }
        return groups;
    }
}
