package it.tappe.webinar.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.webinar.agenda.AgendaEntry.Item;
import java.time.LocalTime;
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
                        + "6. La Piattaforma Pi.Co. (20 min)\n7. Conclusioni e prospettive - 10 minuti")
                .items();
        assertThat(items)
                .containsExactly(
                        item("Apertura istituzionale", null),
                        item("Inquadramento del progetto", 15),
                        item("La Piattaforma Pi.Co.", 20),
                        item("Conclusioni e prospettive", 10));
    }

    @Test
    void joinsTitlesThatASlideHasBroken() {
        assertThat(AgendaText.read(
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
    void joinsTitlesThatASlideHasBrokenWithoutNumbers() {
        List<Item> items = AgendaText.read("""
                        Introduzione al
                        webinar (20 min.)
                        Restituzione esiti dello
                        Step 2 del Project work (30 min.)
                        Confronto tra le
                        Province
                        (60 min.)
                        Focus sullo Step 3 del Project work
                        e domande (50 min.)
                        Organizzazione operativa
                        Step 3 del Project work (20 min.)
                        """).items();
        assertThat(items)
                .extracting(Item::title)
                .containsExactly(
                        "Introduzione al webinar",
                        "Restituzione esiti dello Step 2 del Project work",
                        "Confronto tra le Province",
                        "Focus sullo Step 3 del Project work e domande",
                        "Organizzazione operativa Step 3 del Project work");
        assertThat(items).extracting(Item::minutes).containsExactly(20, 30, 60, 50, 20);
        assertThat(items)
                .extracting(Item::kind)
                .containsExactly(
                        ItemKind.INTRODUCTION,
                        ItemKind.RESTITUTION,
                        ItemKind.COMPARISON,
                        ItemKind.FOCUS,
                        ItemKind.ORGANISATION);
    }

    @Test
    void keepsAnItemWithoutMinutesApartFromTheNextOne() {
        assertThat(AgendaText.read("Apertura istituzionale\nInquadramento del progetto (15)")
                        .items())
                .containsExactly(item("Apertura istituzionale", null), item("Inquadramento del progetto", 15));
    }

    @Test
    void leavesHeadingsSumsAndPageNumbersOut() {
        AgendaText read = AgendaText.read("""
                        SCALETTA DEL WEBINAR
                        Lunedì 30 marzo 2026
                        1. Introduzione (20 min.)
                        2. Confronto (60 min.)
                        Totale: 80 minuti
                        12
                        """);
        assertThat(read.items()).containsExactly(item("Introduzione", 20), item("Confronto", 60));
        assertThat(read.leftOut())
                .containsExactly("SCALETTA DEL WEBINAR", "Lunedì 30 marzo 2026", "Totale: 80 minuti", "12");
        assertThat(read.totalMinutes()).isEqualTo(80);
    }

    @Test
    void leavesOutWhatStandsBeforeTheFirstNumber() {
        AgendaText read = AgendaText.read("Provincia di Como\n1) Saluti\n2) Lavori (30')");
        assertThat(read.items()).containsExactly(item("Saluti", null), item("Lavori", 30));
        assertThat(read.leftOut()).containsExactly("Provincia di Como");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ore 10:00 – Introduzione (20 min.)  | Introduzione | 20 | 10:00",
                "Ore 9.30: Saluti                    | Saluti       |    | 09:30",
                "10:00-10:20 Introduzione            | Introduzione | 20 | 10:00",
                "dalle 10:00 alle 11:30 Confronto    | Confronto    | 90 | 10:00",
                "10.20 – 10.50 Restituzione          | Restituzione | 30 | 10:20",
                "h. 11:15 Focus (45 min)             | Focus        | 45 | 11:15",
                "2. 10:30 Domande                    | Domande      |    | 10:30",
                "• ore 12:00 Conclusioni             | Conclusioni  |    | 12:00",
            })
    void takesHoursInFrontAsStartsSetByHand(String line, String title, Integer minutes, LocalTime start) {
        Item read = AgendaText.read(line).items().get(0);
        assertThat(read.title()).isEqualTo(title);
        assertThat(read.minutes()).isEqualTo(minutes);
        assertThat(read.fixedStart()).isEqualTo(start);
    }

    @Test
    void readsRowsOfATable() {
        List<Item> items = AgendaText.read("""
                        N.\tPunto\tMinuti\tRelatore
                        1\tIntroduzione al webinar\t20\tCoordinamento
                        2\tConfronto tra le Province\t60 min.\tTutor AFOL
                        10:00\tConclusioni\t10
                        """).items();
        assertThat(items)
                .extracting(Item::title)
                .containsExactly("Introduzione al webinar", "Confronto tra le Province", "Conclusioni");
        Item last = items.get(2);
        assertThat(last.title()).isEqualTo("Conclusioni");
        assertThat(last.minutes()).isEqualTo(10);
        assertThat(last.fixedStart()).isEqualTo(LocalTime.of(10, 0));
        Item second = items.get(1);
        assertThat(second.minutes()).isEqualTo(60);
        assertThat(second.speaker()).isEqualTo("Tutor AFOL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Introduzione (20 min.) – Coordinamento     | Introduzione | 20 | Coordinamento",
                "Introduzione (20 min.), a cura di AFOL     | Introduzione | 20 | AFOL",
                "Introduzione, a cura dei tutor (20 min.)   | Introduzione, a cura dei tutor | 20 | ",
                "Introduzione (a cura del Coordinamento)    | Introduzione |    | Coordinamento",
            })
    void findsWhoSpeaks(String line, String title, Integer minutes, String speaker) {
        Item read = AgendaText.read(line).items().get(0);
        assertThat(read).isEqualTo(new Item(title, minutes, speaker, null, ItemKind.INTRODUCTION));
    }

    @Test
    void gluesWordsThatASlideHasHyphenated() {
        assertThat(AgendaText.read("1. Organizza-\nzione operativa (20 min.)\n2. Fine")
                        .items()
                        .get(0)
                        .title())
                .isEqualTo("Organizzazione operativa");
    }

    @Test
    void readsWordsOwnBulletsAndLineBreaksWithinACell() {
        assertThat(AgendaText.read("•\tSaluti (5 min.)\r\n•\tLavori\u000bdi gruppo (40 min.)")
                        .items())
                .extracting(Item::minutes)
                .containsExactly(5, 40);
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(AgendaText.read(" \n\n ").items()).isEmpty();
    }

    private static Item item(String title, Integer minutes) {
        return new Item(title, minutes, null, null, ItemKind.guess(title));
    }
}
