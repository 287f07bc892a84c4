package it.tappe.webinar.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.webinar.agenda.AgendaEntry.Item;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaTextTest {

    @Test
    void readsTheGivenAgendaOfTheThirdWebinar() {
        assertThat(AgendaText.read("""
                        1. Introduzione al webinar (20 min.)
                        2. Restituzione esiti dello Step 2 del Project work (30 min.)
                        3. Confronto tra le Province (60 min.)
                        4. Focus sullo Step 3 del Project work e domande (50 min.)
                        5. Organizzazione operativa Step 3 del Project work (20 min.)
                        """).items())
                .containsExactly(
                        item("Introduzione al webinar", 20),
                        item("Restituzione esiti dello Step 2 del Project work", 30),
                        item("Confronto tra le Province", 60),
                        item("Focus sullo Step 3 del Project work e domande", 50),
                        item("Organizzazione operativa Step 3 del Project work", 20));
    }

    @Test
    void readsTheGivenAgendaOfTheFinalWebinarInWhichOneItemHasNoDuration() {
        List<Item> items = AgendaText.read("1. Apertura istituzionale\n2. Inquadramento del progetto (15)\n"
                + "6. La Piattaforma Pi.Co. (20 min)\n7. Conclusioni e prospettive - 10 minuti").items();
        assertThat(items)
                .containsExactly(
                        item("Apertura istituzionale", null),
                        item("Inquadramento del progetto", 15),
                        item("La Piattaforma Pi.Co.", 20),
                        item("Conclusioni e prospettive", 10));
    }

    @Test
    void joinsTitlesThatASlideHasBroken() {
        assertThat(
                        AgendaText.read(
                                "1. Restituzione esiti dello\nStep 2 del Project work\n(30 min.)\n\n2) Confronto\ntra le Province")
                                .items())
                .containsExactly(
                        item("Restituzione esiti dello Step 2 del Project work", 30),
                        item("Confronto tra le Province", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Confronto (1 ora) | Confronto | 60",
                "Confronto (1h 30 min) | Confronto | 90",
                "Confronto (2 ore e 15 minuti) | Confronto | 135",
                "• Confronto 45' | Confronto | 45",
                "– Confronto [20 min.] | Confronto | 20",
                "3 – Confronto, 20 min | Confronto | 20",
                "Lo Step 2 | Lo Step 2 | ",
                "I 4 modelli in 30 parole | I 4 modelli in 30 parole | ",
                "La legge Delrio (2014) | La legge Delrio (2014) | ",
                "20 min. | 20 min. | 20"
            })
    void findsTheMinutesAtTheEndHoweverTheyAreWritten(String line, String title, Integer minutes) {
        assertThat(AgendaText.read(line).items()).containsExactly(item(title, minutes));
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(AgendaText.read(" \n\n ").items()).isEmpty();
    }

    private static Item item(String title, Integer minutes) {
        return new Item(title, minutes, null, null, ItemKind.guess(title));
    }
}
