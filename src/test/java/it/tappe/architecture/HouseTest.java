package it.tappe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each rule of the house, broken by a fixture that is built badly in one respect. */
class HouseTest {

    @Test
    void findsAnImportThatTheTableDoesNotAllow() {
        House house = House.fixture("imports");
        assertThat(house.importsThatAreNotIn(ImportTable.of("above: below\n below:")))
                .containsExactly("below: above (Lower → Upper)");
        assertThat(house.importsThatAreNotIn(ImportTable.of("above: below\n below: above")))
                .isEmpty();
    }

    @Test
    void findsALineOfTheTableThatNobodyNeeds() {
        assertThat(House.fixture("pages")
                        .unusedImportsIn(
                                ImportTable.of("web:\n feature: web\n feature.web: web\n other: feature.web web")))
                .containsExactly("feature.web: web", "other: web");
    }

    @Test
    void findsPackagesThatAreOnlyOnDiskOrOnlyInTheTable() {
        assertThat(House.fixture("imports").packagesThatDifferFrom(ImportTable.of("above: below\n beside:")))
                .containsExactly("below is not in the table", "beside is in the table and not on disk");
    }

    @Test
    void findsWhoImportsPages() {
        assertThat(House.fixture("pages").importsOfPages())
                .containsExactly("feature: web (Door → Layout)", "other: feature.web (Curious → DoorPages)");
    }

    @Test
    void findsPublicControllersAndRepositories() {
        assertThat(House.fixture("open").publicControllersAndRepositories())
                .containsExactly("OpenPages", "OpenRepository");
    }

    @Test
    void findsPoorNames() {
        assertThat(House.fixture("names").poorNames())
                .containsExactly("DoorDto", "DoorHelper", "DoorImpl", "DoorManager", "DoorUtils");
    }

    @Test
    void findsALibraryOutsideOfItsHome() {
        assertThat(House.fixture("poi").usesOf("org.apache.poi", "document")).containsExactly("Stray");
    }

    @Test
    void findsAPackageThatNobodyIntroduces() {
        assertThat(House.fixture("imports").packagesWithoutInfo()).containsExactly("above", "below");
        assertThat(House.fixture("introduced").packagesWithoutInfo()).isEmpty();
    }

    @Test
    void findsLongFilesAndCrowdedPackages() {
        House house = House.fixture("names");
        assertThat(house.filesLongerThan(5)).containsExactly("Doors.java: 9");
        assertThat(house.filesLongerThan(9)).isEmpty();
        assertThat(house.packagesWithMoreFilesThan(5, Map.of())).containsExactly(": 6");
        assertThat(house.packagesWithMoreFilesThan(5, Map.of("", 6))).isEmpty();
        assertThat(house.packagesWithMoreFilesThan(6, Map.of())).isEmpty();
    }

    @Test
    void findsQueriesThatLookThroughAList() {
        assertThat(House.fixture("queries").filesWith(ArchitectureTest.IN_SELECT))
                .containsExactly("Slow.java");
    }
}
