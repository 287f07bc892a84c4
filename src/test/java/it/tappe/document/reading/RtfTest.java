package it.tappe.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.tappe.document.reading.Manuscript.Part;
import it.tappe.shared.Refusal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RtfTest {
    @TempDir
    Path dir;

    private final DocumentReader reader = new DocumentReader();

    @Test
    void readsTheTextBelowHeadingsOfAStyle() {
        Manuscript manuscript = reader.read(OldDocuments.rtf(dir, SampleDocuments.sections()), "relazione.rtf");
        assertThat(manuscript.type()).isEqualTo(DocumentType.RTF);
        assertThat(manuscript.parts()).extracting(Part::heading).containsExactlyElementsOf(SampleDocuments.REQUIRED);
        assertThat(manuscript.parts()).extracting(Part::level).containsOnly(1);
        assertThat(manuscript.parts().get(1).text())
                .isEqualTo("Oggi ogni Comune provvede da solo e la spesa è dispersa.");
    }

    @Test
    void findsHeadingsByOutlineLevelBoldLettersNumberAndCapitals() {
        assertThat(parts("\\pard\\outlinelevel1 Primo\\par\\pard Testo.\\par{\\b Secondo}\\par Testo.\\par "
                        + "3. Il terzo titolo\\par Testo.\\par QUARTO\\par Testo."))
                .containsExactly(
                        new Part("Primo", 2, "Testo."),
                        new Part("Secondo", Part.GUESSED, "Testo."),
                        new Part("3. Il terzo titolo", Part.GUESSED, "Testo."),
                        new Part("QUARTO", Part.GUESSED, "Testo."));
    }

    @Test
    void leavesTablesOfContentsHeadersNotesPicturesAndDeletedTextOut() {
        assertThat(text("{\\stylesheet{\\s1 toc 1;}{\\s2{\\*\\keycode x}heading 1;}}{\\info{\\title Altro}}"
                        + "{\\header PROVINCIA\\par}\\pard\\s1 Premessa 3\\par\\pard Uno{\\footnote Nota.}"
                        + "{\\pict\\bin3 }{}}{\\deleted due} {\\v tre}{\\*\\ignoto quattro}cinque.\\par"))
                .isEqualTo("Uno cinque.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "citt\\'e0 d\\'92arte=città d’arte",
                "citt\\u224\\'e0 \\uc2\\u8364\\'20\\'20 si=città € si",
                "{\\f1 \\'e8}\\'e8=čè",
                "l\\rquote arte \\endash  s\\'ec=l’arte – sì",
                "a\\~b\\_c\\-d \\{e\\}=a b-cd {e}",
                "\\u-10179?\\u-8704?=😀"
            })
    void readsLettersOfEveryKind(String written, String read) {
        assertThat(text("\\pard " + written + "\\par")).isEqualTo(read);
    }

    @Test
    void keepsATableRowByRow() {
        assertThat(text("Prima.\\par\\trowd\\pard\\intbl FASE\\cell AZIONE\\cell\\row\\trowd\\intbl 1\\cell\\cell\\row"
                        + "\\trowd\\intbl 2\\cell Firma\\cell\\row\\pard Dopo.\\par"))
                .isEqualTo("Prima.\nFASE | AZIONE\n1\n2 | Firma\nDopo.");
    }

    @Test
    void readsALinkButNotItsAddress() {
        assertThat(text("Vedi {\\field{\\*\\fldinst HYPERLINK \"http://altrove.example/\"}{\\fldrslt il sito}}.\\par"))
                .isEqualTo("Vedi il sito.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "testo \\'zz", "testo \\bin900 fine"})
    void refusesWhatIsDamaged(String body) {
        Path file = OldDocuments.rtf(dir, body);
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> reader.read(file, "a.rtf"))
                .withMessageContaining("danneggiato");
    }

    @Test
    void refusesAFileOfWhichOnlyHalfArrivedOrThatIsAllBraces() {
        Path cut = OldDocuments.truncatedRtf(dir);
        Path deep = OldDocuments.rtf(dir, "{".repeat(100_000) + "}".repeat(100_000));
        for (Path file : new Path[] {cut, deep}) {
            assertThatExceptionOfType(Refusal.Invalid.class)
                    .isThrownBy(() -> reader.read(file, "a.rtf"))
                    .withMessageContaining("danneggiato");
        }
    }

    private List<Part> parts(String body) {
        return reader.read(OldDocuments.rtf(dir, body), "a.rtf").parts();
    }

    private String text(String body) {
        return reader.read(OldDocuments.rtf(dir, body), "a.rtf").text();
    }
}
