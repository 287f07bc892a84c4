package it.tappe.servicemodel.classification.quote;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.reading.Manuscript;
import it.tappe.passage.Place;
import it.tappe.passage.PlainText;
import org.junit.jupiter.api.Test;

class QuotedTextTest {
    private static final Manuscript WORK = PlainText.read("""
            # Project work

            ## Premessa
            L’ente è piccolo.

            ## Modello di servizio a tendere
            La Provincia fa da regia – “cabina di regia” – e l’offerta è unica.

            ### Governo
            Una conferenza dei referenti decide.
            """);

    private static final QuotedText TEXT = QuotedText.of(WORK);

    @Test
    void keepsWhatStandsInTheDocumentAndNotWhatWasTyped() {
        Place place =
                TEXT.find("fa da regia - \"cabina di regia\" - e l'offerta").orElseThrow();

        assertThat(TEXT.at(place)).isEqualTo("fa da regia – “cabina di regia” – e l’offerta");
        assertThat(WORK.text().substring(place.start(), place.end())).isEqualTo(TEXT.at(place));
    }

    @Test
    void findsNothingThatStandsOtherwise() {
        assertThat(TEXT.find("La Provincia fa la regia")).isEmpty();
        assertThat(TEXT.find(" \n ")).isEmpty();
    }

    @Test
    void findsAQuoteOverTwoLines() {
        Place place = TEXT.find("l’offerta è unica. Governo Una conferenza").orElseThrow();

        assertThat(TEXT.at(place)).isEqualTo("l’offerta è unica.\nGoverno\nUna conferenza");
    }

    @Test
    void namesTheSectionInWhichTheQuoteStands() {
        assertThat(section("ente è piccolo")).isEqualTo("Premessa");
        assertThat(section("cabina di regia")).isEqualTo("Modello di servizio a tendere");
        assertThat(section("conferenza dei referenti")).isEqualTo("Modello di servizio a tendere");
    }

    private static String section(String quote) {
        return TEXT.sectionOf(TEXT.find(quote).orElseThrow());
    }
}
