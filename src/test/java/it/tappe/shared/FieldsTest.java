package it.tappe.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class FieldsTest {

    @Test
    void refusesOnceWithEverythingThatIsWrongInTheOrderOfTheForm() {
        Fields fields = new Fields()
                .check(false, "dueOn", "Troppo presto.")
                .check(true, "title", "Manca.")
                .check(false, "cutOffOn", "Troppo tardi.");
        Refusal.Invalid refusal = catchThrowableOfType(Refusal.Invalid.class, fields::refuseIfWrong);
        assertThat(refusal.fields().keySet()).containsExactly("dueOn", "cutOffOn");
        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.sentence()).isEqualTo("Controlla i campi segnalati.");
    }

    @Test
    void keepsTheFirstMessageOfAField() {
        Fields fields = new Fields().check(false, "dueOn", "Manca.").check(false, "dueOn", "Troppo presto.");
        assertThat(catchThrowableOfType(Refusal.Invalid.class, fields::refuseIfWrong)
                        .fields())
                .containsEntry("dueOn", "Manca.");
    }

    @Test
    void refusesNothingWhenNothingIsWrong() {
        Fields fields = new Fields().check(true, "dueOn", "Manca.");
        assertThatCode(fields::refuseIfWrong).doesNotThrowAnyException();
        assertThat(fields.isFine("dueOn")).isTrue();
        assertThat(fields.check(false, "dueOn", "Manca.").isFine("dueOn")).isFalse();
    }
}
