package it.tappe.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.reading.Manuscript.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDocumentHeadingsTest {
    private static final String BOLD = "<style:style style:name=\"P1\" style:family=\"paragraph\">"
            + "<style:text-properties fo:font-weight=\"bold\"/></style:style>"
            + "<style:style style:name=\"T1\" style:family=\"text\">"
            + "<style:text-properties fo:font-weight=\"normal\"/></style:style>";

    @TempDir
    Path dir;

    @Test
    void findsHeadingsByTheirOutlineLevel() {
        assertThat(parts("", "<text:h text:outline-level=\"2\">Target</text:h><text:p>I Comuni.</text:p>"))
                .containsExactly(new Part("Target", 2, "I Comuni."));
    }

    @Test
    void findsHeadingsThatAreOnlyBold() {
        assertThat(parts(BOLD, "<text:p text:style-name=\"P1\">Premessa</text:p><text:p>Il testo.</text:p>"))
                .containsExactly(new Part("Premessa", Part.GUESSED, "Il testo."));
    }

    @Test
    void takesALineThatIsPartlyBoldForText() {
        assertThat(
                        parts(
                                BOLD,
                                "<text:p text:style-name=\"P1\">Nota <text:span text:style-name=\"T1\">a parte</text:span></text:p>"))
                .containsExactly(new Part("", 0, "Nota a parte"));
    }

    @Test
    void findsHeadingsByAParentStyleOfTheNamedStyles() {
        String named = "<office:styles xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\">"
                + "<style:style style:name=\"Heading_20_3\" style:family=\"paragraph\"/></office:styles>";
        String automatic =
                "<style:style style:name=\"P9\" style:family=\"paragraph\" style:parent-style-name=\"Heading_20_3\"/>";
        Path file = SampleDocuments.odt(
                dir.resolve("a.odt"),
                automatic,
                "<text:p text:style-name=\"P9\">Target</text:p>",
                Map.of("styles.xml", named));
        assertThat(new DocumentReader().read(file, "a.odt").parts()).containsExactly(new Part("Target", 3, ""));
    }

    @Test
    void leavesContentsNotesAndDeletedTextOut() {
        assertThat(parts(
                        "",
                        "<text:table-of-content><text:index-body><text:p>Premessa 3</text:p></text:index-body>"
                                + "</text:table-of-content><text:tracked-changes><text:p>Tolto</text:p></text:tracked-changes>"
                                + "<text:p>Testo<text:note><text:note-body><text:p>nota</text:p></text:note-body></text:note>"
                                + "<text:s/>unito</text:p>"))
                .containsExactly(new Part("", 0, "Testo unito"));
    }

    @Test
    void separatesTheCellsOfATable() {
        assertThat(parts(
                        "",
                        "<table:table><table:table-row><table:table-cell><text:p>Fase</text:p><text:p>prima</text:p>"
                                + "</table:table-cell><table:table-cell><text:p>Firma</text:p></table:table-cell>"
                                + "</table:table-row></table:table>"))
                .containsExactly(new Part("", 0, "Fase prima | Firma"));
    }

    private List<Part> parts(String styles, String body) {
        Path file = SampleDocuments.odt(dir.resolve("a.odt"), styles, body, Map.of());
        return new DocumentReader().read(file, "a.odt").parts();
    }
}
