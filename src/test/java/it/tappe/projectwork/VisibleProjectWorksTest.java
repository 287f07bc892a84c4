package it.tappe.projectwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.tappe.access.AccountEntry;
import it.tappe.access.Accounts;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.programme.Programmes;
import it.tappe.province.Provinces;
import it.tappe.shared.Refusal;
import it.tappe.testing.TappeServer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees which project work: the roles table of the programme for every account of the demo, and some more. */
@Tag("database")
class VisibleProjectWorksTest {
    private static final String TRAINING = "BI3 BL3 BT3 CO3 FC3 FR3 IM3 RI3";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    /** Two more areas: Belluno also in the first, with another tutor; Como and Ragusa in the second, with none. */
    @BeforeAll
    static void addProjectWorksInOtherAreas() {
        long selection = tappe.bean(Accounts.class)
                .found(
                        new AccountEntry("selezione", "Tutor di selezione", "s@example.org", Role.TUTOR, null, true, 0),
                        Optional.of("tappe-demo"))
                .id();
        tappe.bean(Accounts.class)
                .found(
                        new AccountEntry("nuovo", "Tutor senza incarichi", "n@example.org", Role.TUTOR, null, true, 0),
                        Optional.of("tappe-demo"));
        create(1, "BL", "MB", Set.of(selection));
        create(2, "CO", "RG", Set.of());
        create(2, "RG", null, Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        // everything of the programme
        "coordinamento, " + TRAINING + " BL1 CO2 RG2",
        // those assigned, and all others of the same areas
        "tutor, " + TRAINING,
        "selezione, BL1",
        "nuovo, ''",
        // their own, in whatever area
        "belluno, BL1 BL3",
        "como, CO2 CO3",
        "frosinone, FR3",
        "biella, BI3",
        "barletta, BT3",
        "forli, FC3",
        "rieti, RI3",
        "imperia, IM3",
        // those that they accompany, not their own
        "ragusa, BL3 CO2",
        "monza, BI3 BL1 BT3 CO3 FC3 FR3 IM3 RI3",
        // reports and dashboards, nothing else
        "osservatore, ''"
    })
    void showsEachAccountItsProjectWorksAndNoOthers(String username, String expected) {
        Viewer viewer = tappe.viewer(username);
        ProjectWorks works = tappe.bean(ProjectWorks.class);
        Set<String> visible = names(works.list(viewer));
        assertThat(visible).isEqualTo(new TreeSet<>(words(expected)));
        for (ProjectWork one : works.list(tappe.viewer("coordinamento"))) {
            if (visible.contains(name(one))) {
                assertThat(works.find(viewer, one.id())).isEqualTo(one);
            } else {
                assertThatThrownBy(() -> works.find(viewer, one.id())).isInstanceOf(Refusal.NotFound.class);
            }
        }
    }

    @Test
    void showsNoProjectWorkTwice() {
        for (String username : List.of("coordinamento", "tutor", "belluno", "monza")) {
            List<ProjectWork> list = tappe.bean(ProjectWorks.class).list(tappe.viewer(username));
            assertThat(list).doesNotHaveDuplicates();
        }
        assertThat(tappe.tables()
                        .column("select account_id from visible_project_work"
                                + " group by account_id, project_work_id having count(*) > 1"))
                .isEmpty();
    }

    private static void create(int area, String sigla, String tutorSigla, Set<Long> tutors) {
        Viewer coordinator = tappe.viewer("coordinamento");
        tappe.bean(ProjectWorks.class)
                .create(
                        coordinator,
                        new ProjectWorkEntry(
                                tappe.bean(Programmes.class)
                                        .areas(coordinator)
                                        .get(area - 1)
                                        .id(),
                                province(sigla),
                                tutorSigla == null ? null : province(tutorSigla),
                                "Servizio associato",
                                tutors,
                                0));
    }

    private static long province(String sigla) {
        return tappe.bean(Provinces.class)
                .withSigla(tappe.viewer("coordinamento"), sigla)
                .orElseThrow()
                .id();
    }

    private static Set<String> names(List<ProjectWork> works) {
        return works.stream().map(VisibleProjectWorksTest::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ProjectWork work) {
        return work.sigla() + work.areaPosition();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
