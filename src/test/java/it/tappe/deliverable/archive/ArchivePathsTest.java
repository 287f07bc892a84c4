package it.tappe.deliverable.archive;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.projectwork.ProjectWork;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchivePathsTest {
    private static final String STEP = "Step 2 – Il modello di servizio a tendere";

    @Test
    void namesAFileByProvinceStepAndVersion() {
        ArchivePaths paths = new ArchivePaths(STEP, false);
        assertThat(paths.of(work(1, "Belluno", "BL"), file("Relazione finale.DOCX")))
                .isEqualTo("BL_Belluno_Step-2_v3.docx");
        assertThat(paths.of(work(2, "Forlì-Cesena", "FC"), file("à.odt"))).isEqualTo("FC_Forli-Cesena_Step-2_v3.odt");
    }

    @Test
    void givesEachAreaAFolderWhereThereAreSeveral() {
        assertThat(new ArchivePaths(STEP, true).of(work(1, "Belluno", "BL"), file("a.pdf")))
                .isEqualTo("Ambito-3_Formazione-del-personale/BL_Belluno_Step-2_v3.pdf");
    }

    @Test
    void givesNoNameTwice() {
        ArchivePaths paths = new ArchivePaths(STEP, false);
        assertThat(paths.of(work(1, "Belluno", "BL"), file("a.pdf"))).isEqualTo("BL_Belluno_Step-2_v3.pdf");
        assertThat(paths.of(work(7, "Belluno", "BL"), file("a.pdf"))).isEqualTo("BL_Belluno_Step-2_v3_7.pdf");
    }

    @Test
    void leadsOutOfNoFolderWhateverPeopleCallThings() {
        assertThat(new ArchivePaths("../x", true).of(work(1, "..\\..\\C:", "/é"), file("a./../sh")))
                .isEqualTo("Ambito-3_Formazione-del-personale/e_C_x_v3.bin");
    }

    private static ProjectWork work(long id, String province, String sigla) {
        return new ProjectWork(
                id, "Titolo", 3, 3, "Formazione del personale", id, province, sigla, null, null, 1, List.of());
    }

    private static DeliveredFile file(String name) {
        return new DeliveredFile(1, 3, name, 10, "00", Instant.EPOCH, "Qualcuno");
    }
}
