package it.tappe.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNameTest {

    @ParameterizedTest
    @CsvSource({
        "Forlì-Cesena, Forli-Cesena",
        "L'Aquila, L-Aquila",
        "Valle d’Aosta/Vallée d’Aoste, Valle-d-Aosta-Vallee-d-Aoste",
        "../../etc/passwd, etc-passwd",
        "«», x",
        "Un nome di Provincia lungo oltre ogni misura, Un-nome-di-Provincia-lungo-oltre-ogni-mi"
    })
    void holdsOnlyLettersDigitsAndHyphens(String text, String plain) {
        assertThat(PlainName.of(text)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "Step 2 – Il modello di servizio, Step-2",
        "Consegna dei Project work, Consegna-dei-Project-work",
        "Step 3: il piano, Step-3",
        "Passo-passo, Passo-passo"
    })
    void takesATitlesBeginning(String title, String plain) {
        assertThat(PlainName.ofTitle(title)).isEqualTo(plain);
    }
}
