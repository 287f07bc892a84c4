package it.tappe.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every role × action; a new action fails until it has its row. */
class PermissionsTest {
    private static final long PROVINCE = 7;
    private static final long TUTOR = 3;

    /** A project work of province 7, accompanied by tutor 3. */
    private static final Subject PROJECT_WORK = new Subject() {
        @Override
        public @Nullable Long ownerProvinceId() {
            return PROVINCE;
        }

        @Override
        public Long tutorProvinceId() {
            return PROVINCE;
        }

        @Override
        public Set<Long> tutorIds() {
            return Set.of(TUTOR);
        }
    };

    /** "own": only on the project work of one's own province, or that one is the tutor of. */
    private static final String TABLE = """
            #                COORDINATOR TUTOR TEAM TUTOR_PROVINCE OBSERVER
            READ_PROGRAMME   yes         yes   yes  yes            yes
            EDIT_REGISTER    yes         no    no   no             no
            MANAGE_ACCOUNTS  yes         no    no   no             no
            READ_JOURNAL     yes         no    no   no             no
            MANAGE_MAILS     yes         no    no   no             no
            READ_REPORTS     yes         no    no   no             yes
            SCHEDULE_REPORTS yes         no    no   no             no
            PRINT_WORKS      yes         yes   yes  yes            no
            RUN_WEBINAR      yes         yes   no   no             no
            SUBMIT           yes         no    own  no             no
            FILL_CANVAS      yes         no    own  no             no
            REMARK_CANVAS    yes         own   no   own            no
            REVIEW           yes         own   no   no             no
            ADVISE           yes         no    no   own            no
            CLASSIFY         yes         own   no   no             no
            EDIT_CATALOGUES  yes         no    no   no             no
            READ_AGREEMENTS  yes         no    no   no             no
            EXTEND           yes         no    no   no             no
            SHARE_COMPARISON yes         no    no   no             no
            ARRANGE_SLIDES   yes         no    no   no             no
            EDIT_REMINDERS   yes         no    no   no             no
            MANAGE_REGISTRATIONS yes     no    no   no             no
            PUBLISH_SLOTS    yes         yes   no   no             no
            TRY_READER       yes         yes   no   no             no
            BOOK_CALLS       yes         own   own  no             no
            HOLD_CALLS       yes         own   no   no             no
            FOLLOW_UP        yes         own   own  no             no
            OWN_TOKENS       yes         yes   yes  yes            yes
            OWN_CALENDAR     yes         yes   yes  yes            yes
            """;

    private record Case(Role role, Action action, String may) {
        @Override
        public String toString() {
            return role + " " + action + " " + may;
        }
    }

    static Stream<Case> cases() {
        return TABLE.lines().filter(line -> !line.startsWith("#")).flatMap(line -> {
            List<String> words = List.of(line.split("\\s+"));
            return Arrays.stream(Role.values())
                    .map(role -> new Case(role, Action.valueOf(words.get(0)), words.get(role.ordinal() + 1)));
        });
    }

    @Test
    void theTableNamesEveryActionOnce() {
        assertThat(cases().map(Case::action).distinct()).containsExactlyInAnyOrder(Action.values());
        assertThat(cases()).hasSize(Action.values().length * Role.values().length);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void mayDoWhatTheTableSays(Case one) {
        assertThat(viewer(one.role(), TUTOR, PROVINCE).may(one.action(), PROJECT_WORK))
                .isEqualTo(!one.may().equals("no"));
        assertThat(viewer(one.role(), TUTOR + 1, PROVINCE + 1).may(one.action(), PROJECT_WORK))
                .isEqualTo(one.may().equals("yes"));
        assertThat(viewer(one.role(), TUTOR, PROVINCE).may(one.action()))
                .isEqualTo(one.may().equals("yes"));
    }

    private static Viewer viewer(Role role, long accountId, long provinceId) {
        return new Viewer(accountId, "someone", "Someone", role, role.isOfAProvince() ? provinceId : null);
    }
}
