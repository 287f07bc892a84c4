package it.tappe.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.tappe.document.reading.FoundSection.State;
import it.tappe.document.reading.Manuscript.Part;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionFinderTest {
    private static final String TEXT = "Una frase di sei parole intere.";

    @TempDir
    Path dir;

    @Test
    void findsTheFiveSectionsInEveryFormat() {
        DocumentReader reader = new DocumentReader();
        List<Manuscript> manuscripts = List.of(
                reader.read(SampleDocuments.docx(dir, SampleDocuments.sections()), "a.docx"),
                reader.read(SampleDocuments.docxWithBoldHeadings(dir, SampleDocuments.sections()), "a.docx"),
                reader.read(SampleDocuments.docxWithPlainHeadings(dir, SampleDocuments.sections()), "a.docx"),
                reader.read(SampleDocuments.odt(dir, SampleDocuments.sections()), "a.odt"),
                reader.read(SampleDocuments.pdf(dir, SampleDocuments.sections()), "a.pdf"));
        assertThat(manuscripts)
                .allSatisfy(manuscript -> assertThat(SectionFinder.find(SampleDocuments.REQUIRED, manuscript))
                        .extracting(FoundSection::title, FoundSection::state, FoundSection::words)
                        .containsExactly(
                                tuple("Premessa", State.PRESENT, 9),
                                tuple("Stato dell'arte", State.PRESENT, 11),
                                tuple("Modello di servizio a tendere", State.PRESENT, 12),
                                tuple("Piano di implementazione", State.PRESENT, 11),
                                tuple("Conclusioni", State.PRESENT, 8)));
    }

    @Test
    void countsTheTextBelowSubHeadingsButNotTheirOwnWords() {
        FoundSection model =
                find("Modello", part("Modello", 1, TEXT), part("Il target", 2, TEXT), part("Allegati", 1, TEXT));
        assertThat(model.words()).isEqualTo(12);
        assertThat(model.text()).isEqualTo(TEXT + "\nIl target\n" + TEXT);
    }

    @Test
    void endsASectionAtAnotherRequiredOneOfAnyLevel() {
        List<FoundSection> found = SectionFinder.find(
                List.of("Premessa", "Conclusioni"),
                manuscript(part("Premessa", 1, TEXT), part("Conclusioni", 3, TEXT), part("Firme", 2, TEXT)));
        assertThat(found).extracting(FoundSection::words).containsExactly(6, 6);
    }

    @Test
    void keepsLinesThatOnlyLookLikeHeadingsInTheSection() {
        FoundSection found = find(
                "Premessa",
                part("PREMESSA", Part.GUESSED, TEXT),
                part("Il contesto", Part.GUESSED, TEXT),
                part("Allegato 1", Part.GUESSED, TEXT));
        assertThat(found.words()).isEqualTo(12);
    }

    @Test
    void takesASubNumberForASubHeadingWhateverItsStyle() {
        FoundSection found =
                find("Modello", part("2. Modello", 1, ""), part("2.1 Oggetto", 1, TEXT), part("3. Altro", 1, TEXT));
        assertThat(found.words()).isEqualTo(6);
    }

    @Test
    void saysThatASectionIsMissingOrEmpty() {
        assertThat(find("Premessa", part("Altro", 1, TEXT)))
                .isEqualTo(new FoundSection("Premessa", State.MISSING, 0, ""));
        assertThat(find("Premessa", part("Premessa", 1, "Da completare a cura")))
                .isEqualTo(new FoundSection("Premessa", State.EMPTY, 4, "Da completare a cura"));
        assertThat(find("Premessa", part("Premessa", 1, "Da completare a cura nostra"))
                        .state())
                .isEqualTo(State.PRESENT);
    }

    @Test
    void takesASkeletonOfSubHeadingsForEmpty() {
        FoundSection found = find("Piano", part("Piano", 1, ""), part("Le fasi e i tempi previsti", 2, ""));
        assertThat(found.state()).isEqualTo(State.EMPTY);
    }

    @Test
    void prefersTheHeadingWithTextToTheSameWordsInAnIndex() {
        Manuscript manuscript = manuscript(
                part("Premessa", 1, ""),
                part("Conclusioni", 1, ""),
                part("Premessa", 1, TEXT),
                part("Conclusioni", 1, TEXT));
        assertThat(SectionFinder.find(List.of("Premessa", "Conclusioni"), manuscript))
                .extracting(FoundSection::words)
                .containsExactly(6, 6);
    }

    @Test
    void prefersTheExactTitleToOneWithMoreWords() {
        FoundSection found = find(
                "Stato dell'arte",
                part("Lo stato dell'arte della Provincia", 1, TEXT),
                part("Stato dell'arte", 1, TEXT + "\nE qui."));
        assertThat(found.words()).isEqualTo(8);
    }

    @Test
    void findsATitleOnALineOfItsOwn() {
        FoundSection found = find("Premessa", part("", 0, "Copertina\nPremessa\n" + TEXT));
        assertThat(found).isEqualTo(new FoundSection("Premessa", State.PRESENT, 6, TEXT));
    }

    @Test
    void doesNotTakeAListOfTheSectionsForTheSections() {
        Manuscript manuscript = manuscript(part("", 0, "Il documento contiene:\nPremessa\nConclusioni\n" + TEXT));
        assertThat(SectionFinder.find(List.of("Premessa", "Conclusioni"), manuscript))
                .extracting(FoundSection::state)
                .containsOnly(State.MISSING);
    }

    @Test
    void answersForEveryTitleInTheOrderAsked() {
        assertThat(SectionFinder.find(
                        List.of("B uno", "A due"), manuscript(part("A due", 1, TEXT), part("B uno", 1, TEXT))))
                .extracting(FoundSection::title)
                .containsExactly("B uno", "A due");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Premessa e stato dell'arte",
                "1. PREMESSA ED ANALISI, STATO DELL’ARTE",
                "Premessa/Stato dell’arte",
                "Premessa – Lo stato dell'arte della Provincia"
            })
    void takesOneHeadingForTwoSectionsThatShareItsText(String heading) {
        assertThat(SectionFinder.find(
                        List.of("Premessa", "Stato dell'arte", "Conclusioni"),
                        manuscript(part(heading, 1, TEXT), part("Conclusioni", 1, TEXT))))
                .extracting(FoundSection::state, FoundSection::text)
                .containsOnly(tuple(State.PRESENT, TEXT));
    }

    @Test
    void prefersAHeadingOfItsOwnToASharedOne() {
        assertThat(SectionFinder.find(
                        List.of("Premessa", "Stato dell'arte"),
                        manuscript(part("Premessa e stato dell'arte", 1, TEXT), part("Stato dell'arte", 1, "Altro."))))
                .extracting(FoundSection::text)
                .containsExactly(TEXT, "Altro.");
    }

    @Test
    void sharesNoHeadingThatOnlyMentionsASection() {
        assertThat(SectionFinder.find(
                        List.of("Premessa", "Conclusioni"),
                        manuscript(part("Premessa alle conclusioni", 1, TEXT), part("Note e conclusioni", 1, TEXT))))
                .extracting(FoundSection::state)
                .containsExactly(State.PRESENT, State.MISSING);
    }

    private static FoundSection find(String title, Part... parts) {
        return SectionFinder.find(List.of(title), manuscript(parts)).get(0);
    }

    private static Manuscript manuscript(Part... parts) {
        return new Manuscript(DocumentType.DOCX, List.of(parts));
    }

    private static Part part(String heading, int level, String text) {
        return new Part(heading, level, text);
    }
}
