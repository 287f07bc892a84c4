package it.tappe.restitution;

import static it.tappe.restitution.Rows.GROUP;
import static it.tappe.restitution.Rows.RISK;
import static it.tappe.restitution.Rows.TENSION;
import static it.tappe.restitution.Rows.THEME;
import static it.tappe.restitution.Rows.chosen;
import static it.tappe.restitution.Rows.level;
import static it.tappe.restitution.Rows.place;
import static it.tappe.restitution.Rows.row;
import static it.tappe.restitution.Rows.silent;
import static it.tappe.restitution.Rows.withheld;
import static it.tappe.restitution.Rows.words;
import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.canvas.RiskLevel;
import it.tappe.canvas.outline.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemCountTest {
    private static final Option SMALL = GROUP.options().get(0);
    private static final Option UNIONS = GROUP.options().get(1);

    @Test
    void countsAmongThoseThatHaveAnsweredAndNamesTheOthers() {
        ItemCount count = ItemCount.of(
                GROUP,
                List.of(
                        row(1, chosen(GROUP, SMALL)),
                        row(2, chosen(GROUP, SMALL, UNIONS)),
                        row(3, words(GROUP, "altro")),
                        silent(4)));

        assertThat(count.answers()).extracting(AnswerCount::words).containsExactly("2 su 3", "1 su 3");
        assertThat(count.answers().get(0).names()).isEqualTo("Provincia 1, Provincia 2");
        assertThat(count.missingNames()).isEqualTo("Provincia 4");
    }

    @Test
    void marksWhatAllGiveAndWhatOnlyOneGives() {
        ItemCount count =
                ItemCount.of(GROUP, List.of(row(1, chosen(GROUP, SMALL)), row(2, chosen(GROUP, SMALL, UNIONS))));

        assertThat(count.answers()).extracting(AnswerCount::mark).containsExactly(Mark.ALL, Mark.ONLY_ONE);
    }

    @Test
    void marksNothingWhenOnlyOneHasAnswered() {
        ItemCount count = ItemCount.of(GROUP, List.of(row(1, chosen(GROUP, SMALL)), silent(2)));

        assertThat(count.answers()).extracting(AnswerCount::mark).containsExactly(Mark.SOME, Mark.NOBODY);
    }

    @Test
    void saysWhoLacksWhatMoreThanHalfGive() {
        ComparedWork odd = row(3, chosen(GROUP, UNIONS));
        ItemCount count = ItemCount.of(GROUP, List.of(row(1, chosen(GROUP, SMALL)), row(2, chosen(GROUP, SMALL)), odd));

        assertThat(count.differences(odd)).containsExactly("la maggioranza (2 su 3) indica «Piccoli Comuni»");
        assertThat(count.differences(count.answered().get(0))).isEmpty();
    }

    @Test
    void knowsNoMajorityAmongTwo() {
        ComparedWork odd = row(2, chosen(GROUP, UNIONS));
        ItemCount count = ItemCount.of(GROUP, List.of(row(1, chosen(GROUP, SMALL)), odd));

        assertThat(count.differences(odd)).isEmpty();
    }

    @Test
    void nobodyDiffersInWordsAloneOrBySilence() {
        ComparedWork quiet = silent(4);
        ComparedWork speaking = row(3, words(GROUP, "tutti"));
        ItemCount count = ItemCount.of(
                GROUP, List.of(row(1, chosen(GROUP, SMALL)), row(2, chosen(GROUP, SMALL)), speaking, quiet));

        assertThat(count.differences(speaking)).isEmpty();
        assertThat(count.differences(quiet)).isEmpty();
    }

    @Test
    void onAnAxisTheSideCountsAndNotTheDistance() {
        ComparedWork odd = row(4, place(1));
        ItemCount count = ItemCount.of(TENSION, List.of(row(1, place(-2)), row(2, place(-1)), row(3, place(-1)), odd));

        assertThat(count.differences(odd)).containsExactly("la maggioranza (3 su 4) è verso Quantità");
        assertThat(count.differences(count.answered().get(0))).isEmpty();
        assertThat(count.answers())
                .extracting(AnswerCount::words)
                .containsExactly("1 su 4", "2 su 4", "0 su 4", "1 su 4", "0 su 4");
    }

    @Test
    void saysWhoSeesARiskOtherwise() {
        ComparedWork odd = row(3, level(RiskLevel.NO));
        ItemCount count = ItemCount.of(RISK, List.of(row(1, level(RiskLevel.YES)), row(2, level(RiskLevel.YES)), odd));

        assertThat(count.differences(odd)).containsExactly("la maggioranza (2 su 3) indica «Sì»");
    }

    @Test
    void withheldWordsCountAsAnAnswer() {
        ItemCount count = ItemCount.of(THEME, List.of(row(1, withheld(THEME)), silent(2)));

        assertThat(count.answered()).hasSize(1);
        assertThat(count.answered().get(0).answer(THEME).words()).isEmpty();
    }
}
