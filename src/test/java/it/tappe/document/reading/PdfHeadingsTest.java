package it.tappe.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.tappe.document.reading.Manuscript.Part;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfHeadingsTest {
    private static final String LONG = "Un paragrafo del testo, scritto nella misura della maggior parte delle righe.";

    @TempDir
    Path dir;

    @Test
    void findsHeadingsByTheSizeOfTheirLetters() {
        SamplePdf pdf = new SamplePdf()
                .bold(20, "Project work")
                .bold(15, "Premessa")
                .text(LONG)
                .bold(13, "Scopo")
                .text(LONG);
        assertThat(parts(pdf))
                .extracting(Part::heading, Part::level)
                .containsExactly(tuple("Project work", 1), tuple("Premessa", 2), tuple("Scopo", 3));
    }

    @Test
    void findsHeadingsThatAreOnlyBoldOrInCapitalsOrNumbered() {
        SamplePdf pdf = new SamplePdf()
                .bold(11, "Premessa")
                .text(LONG)
                .text("STATO DELL’ARTE")
                .text(LONG)
                .text("3. Il modello")
                .text(LONG);
        assertThat(parts(pdf))
                .extracting(Part::heading, Part::level)
                .containsExactly(
                        tuple("Premessa", Part.GUESSED),
                        tuple("STATO DELL’ARTE", Part.GUESSED),
                        tuple("3. Il modello", Part.GUESSED));
    }

    @Test
    void leavesHeadersFootersAndPageNumbersOut() {
        SamplePdf pdf = new SamplePdf();
        for (int page = 1; page <= 3; page++) {
            pdf.at(800, "PROVINCIA DI BELLUNO")
                    .at(40, "Pagina " + page + " di 3")
                    .text(LONG)
                    .nextPage();
        }
        assertThat(parts(pdf)).containsExactly(new Part("", 0, LONG + "\n" + LONG + "\n" + LONG));
    }

    @Test
    void leavesTablesOfContentsOut() {
        SamplePdf pdf = new SamplePdf()
                .bold(11, "Premessa ........................ 2")
                .bold(11, "Conclusioni . . . . . . . . . . . . . 9")
                .text(LONG);
        assertThat(parts(pdf)).containsExactly(new Part("", 0, LONG));
    }

    @Test
    void putsTheWordsOfABrokenLineTogether() {
        SamplePdf pdf = new SamplePdf()
                .text("La Provincia accompagna i Comuni del proprio territorio nella forma-")
                .text("zione del personale e nella selezione, e in ogni altra materia che")
                .text("serva.");
        assertThat(parts(pdf).get(0).text())
                .isEqualTo("La Provincia accompagna i Comuni del proprio territorio nella formazione del personale"
                        + " e nella selezione, e in ogni altra materia che serva.");
    }

    @Test
    void readsAPdfWithoutTextAsAManuscriptWithoutWords() {
        Path file = new SamplePdf().save(dir.resolve("scansione.pdf"));
        assertThat(new DocumentReader().read(file, "scansione.pdf").words()).isZero();
    }

    private List<Part> parts(SamplePdf pdf) {
        Path file = pdf.save(dir.resolve("a.pdf"));
        return new DocumentReader().read(file, "a.pdf").parts();
    }
}
