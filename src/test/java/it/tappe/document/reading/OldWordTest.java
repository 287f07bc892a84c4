package it.tappe.document.reading;

import static it.tappe.document.reading.SampleDocuments.REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.tappe.document.reading.FoundSection.State;
import it.tappe.document.reading.Manuscript.Part;
import it.tappe.shared.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word 97 to 2003. */
class OldWordTest {
    @TempDir
    Path dir;

    private final DocumentReader reader = new DocumentReader();

    @Test
    void readsTheTextBelowItsHeadings() {
        Manuscript manuscript = reader.read(OldDocuments.doc(dir), "RELAZIONE.DOC");
        assertThat(manuscript.type()).isEqualTo(DocumentType.DOC);
        assertThat(manuscript.parts()).extracting(Part::heading).containsExactlyElementsOf(REQUIRED);
        assertThat(manuscript.parts()).extracting(Part::level).containsOnly(1);
        assertThat(manuscript.parts().get(1).text())
                .isEqualTo("Oggi ogni Comune provvede da solo e la spesa è dispersa.");
    }

    @Test
    void findsHeadingsByStyleOutlineLevelBoldLettersNumberAndCapitals() {
        Manuscript manuscript = reader.read(OldDocuments.docOfManyLooks(dir), "a.doc");
        assertThat(manuscript.parts())
                .extracting(Part::heading)
                .containsExactly(
                        "Premessa",
                        "Stato dell'arte",
                        "Modello di servizio a tendere",
                        "4. Il piano di implementazione",
                        "CONCLUSIONI");
        assertThat(manuscript.parts())
                .extracting(Part::level)
                .containsExactly(1, 1, Part.GUESSED, Part.GUESSED, Part.GUESSED);
        List<FoundSection> found = SectionFinder.find(REQUIRED, manuscript);
        assertThat(found).extracting(FoundSection::state).containsOnly(State.PRESENT);
    }

    @Test
    void keepsATableRowByRowInThePartInWhichItStands() {
        Manuscript manuscript = reader.read(OldDocuments.docOfManyLooks(dir), "a.doc");
        assertThat(manuscript.parts().get(2).text())
                .isEqualTo("La Provincia apre i propri corsi ai dipendenti di tutti i Comuni.\n"
                        + "FASE | AZIONE\n1 | Firma");
    }

    @Test
    void refusesAPasswordMacrosAndDamage() {
        assertThat(refusal(OldDocuments.encryptedDoc(dir))).contains("password");
        assertThat(refusal(OldDocuments.docWithMacros(dir))).contains("macro");
        assertThat(refusal(OldDocuments.truncatedDoc(dir))).contains("danneggiato");
    }

    @Test
    void refusesADocumentOfWhichBytesInTheMiddleAreLost() throws Exception {
        Path file = OldDocuments.doc(dir);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 512, 2048, (byte) 0x5a);
        assertThat(refusal(Files.write(file, bytes))).contains("danneggiato");
    }

    private String refusal(Path file) {
        String[] message = {""};
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> reader.read(file, "a.doc"))
                .satisfies(refusal -> {
                    assertThat(refusal.fields()).containsOnlyKeys("file");
                    message[0] = refusal.sentence();
                });
        return message[0];
    }
}
