package it.tappe.passage;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.passage.Wording.Found;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How phrases are found in the sentences of officials. */
class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            analisi dei fabbisogni | L'analisi annuale dei fabbisogni formativi | SAID
            rilevazione dei fabbisogni | La Provincia rileverà e si propone di rilevare i fabbisogni. | SAID
            cataloghi | Un catalogo comune | SAID
            catalogo | Cataloghi distinti per area | SAID
            fabbisogni analisi | analisi dei fabbisogni | SAID
            accesso alla formazione | facilitare l’accesso alla formazione | SAID
            valutazione degli esiti | la valutazione, dopo sei mesi e con nuovi questionari, degli esiti | NOWHERE
            corso | Nel corso del 2026 si vedrà. | NOWHERE
            piattaforma | Niente piattaforme per ora. | DENIED
            albo dei docenti | Il servizio non prevede un albo dei docenti. | DENIED
            albo dei docenti | Non solo corsi, anche un albo dei docenti. | SAID
            albo dei docenti | Non si fanno sconti, ma un albo dei docenti sì. | SAID
            personale non dedicato | Il personale non è dedicato al servizio. | SAID
            personale dedicato | Il personale non è dedicato al servizio. | DENIED
            questionari | La questione resta aperta. | NOWHERE
            """)
    void findsAPhraseAsItIsMeant(String phrase, String sentence, Found found) {
        assertThat(Wording.of(sentence).find(Phrase.of(phrase))).isEqualTo(found);
    }
}
