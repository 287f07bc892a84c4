package it.tappe.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.reading.Manuscript.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManuscriptTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"l'arte;2", "dell’arte è nota;4", "40 ore, 61 posti;4", "«»– …;0", "perché;1", "2.1 Oggetto;3"})
    void countsRunsOfLettersAndDigitsAsWords(String text, int words) {
        assertThat(Manuscript.wordsOf(text)).isEqualTo(words);
    }

    @Test
    void givesHeadingsAndTextAsPlainText() {
        Manuscript manuscript = new Manuscript(
                DocumentType.PDF,
                List.of(new Part("", 0, "Copertina"), new Part("Premessa", 1, ""), new Part("Scopo", 2, "Uno.\nDue.")));
        assertThat(manuscript.text()).isEqualTo("Copertina\nPremessa\nScopo\nUno.\nDue.");
        assertThat(manuscript.words()).isEqualTo(5);
    }
}
