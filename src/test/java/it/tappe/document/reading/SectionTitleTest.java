package it.tappe.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.reading.SectionTitle.Fit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTitleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Premessa;PREMESSA",
                "Premessa;1. Premessa",
                "Premessa;1) Premessa.",
                "Premessa;I. Premessa",
                "Premessa;I Premessa",
                "Premessa;A) Premessa",
                "Premessa;1Premessa",
                "Premessa;Le premesse",
                "Premessa;Capitolo 1 – Premessa",
                "Premessa;Sezione I: Premessa",
                "Premessa;« Premessa »",
                "Stato dell'arte;Lo stato dell’arte",
                "Stato dell'arte;2 - STATO DELL´ARTE:",
                "Stato dell'arte;Stato dell arte",
                "Stato dell'arte;2.1. Stato dell' arte",
                "Modello di servizio a tendere;IL MODELLO DI SERVIZIO A TENDERE",
                "Modello di servizio a tendere;Modello del servizio a tendere",
                "Piano di implementazione;CAP. IV - Il piano d’implementazione",
                "Conclusioni;Conclusione",
                "Conclusioni;V Conclusioni",
                "Criticità;CRITICITA'"
            })
    void recognisesATitleHoweverItIsWritten(String title, String heading) {
        assertThat(new SectionTitle(title).fit(heading)).isEqualTo(Fit.EXACT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Stato dell'arte;Stato dell'arte e contesto",
                "Premessa;Premessa metodologica",
                "Conclusioni;5. Conclusioni e prospettive di sviluppo",
                "Piano di implementazione;Piano di implementazione del servizio"
            })
    void allowsAFewWordsBehindATitle(String title, String heading) {
        assertThat(new SectionTitle(title).fit(heading)).isEqualTo(Fit.EXTENDED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Modello di servizio a tendere;Sintesi del modello",
                "Modello di servizio a tendere;Modello organizzativo",
                "Piano di implementazione;Piano di formazione",
                "Conclusioni;Conclusione del procedimento",
                "Conclusioni;Premessa e conclusioni",
                "Premessa;Premessa 3",
                "Premessa;''",
                "Premessa;12",
                "Premessa;Premessa che la Provincia ha avviato insieme ai Comuni nuovi corsi gratuiti"
            })
    void tellsOtherHeadingsApart(String title, String heading) {
        assertThat(new SectionTitle(title).fit(heading)).isEqualTo(Fit.NONE);
    }
}
