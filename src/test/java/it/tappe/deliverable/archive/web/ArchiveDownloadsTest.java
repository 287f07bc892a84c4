package it.tappe.deliverable.archive.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.programme.Programmes;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorkEntry;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import it.tappe.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ArchiveDownloadsTest {
    private static final String ARCHIVE = "/steps/1/archive";
    private static final byte[] FIRST = TeamDocuments.odtWithPremise("La versione che verrà superata.");
    private static final byte[] SECOND = TeamDocuments.odtWithPremise("La versione che conta.");
    private static final byte[] APPROVED = TeamDocuments.docx();

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeAll
    static void deliver() {
        tappe.clock().set(TestClock.at("2026-02-09", 10));
        Owed belluno = tappe.owed("belluno", 1);
        belluno.upload("prima.odt", FIRST).expect(201);
        belluno.deliver(1).expect(200);
        belluno.upload("-2+3|' C calc'!A0.odt", SECOND).expect(201);
        belluno.deliver(2).expect(200);
        belluno.upload("Una bozza che nessuno ha consegnato.").expect(201);
        Owed forli = tappe.owed("forli", 1);
        forli.upload("Relazione \"finale\".docx", APPROVED).expect(201);
        forli.deliver(1).expect(200);
        forli.review(1, "APPROVED").expect(201);
        tappe.owed("como", 1).upload("Soltanto una bozza.").expect(201);
    }

    @Test
    @Order(1)
    void holdsTheLatestDeliveredVersionOfEachProvinceByteForByte() {
        Answer answer = tappe.api("coordinamento").get(ARCHIVE).expect(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
        assertThat(answer.header("Content-Disposition")).contains("\"Step-1.zip\"");
        Map<String, byte[]> files = unpacked(answer.bytes());
        assertThat(files.keySet())
                .containsExactly(
                        "indice.csv", "SHA256SUMS", "BL_Belluno_Step-1_v2.odt", "FC_Forli-Cesena_Step-1_v1.docx");
        assertThat(files.get("BL_Belluno_Step-1_v2.odt")).isEqualTo(SECOND);
        assertThat(files.get("FC_Forli-Cesena_Step-1_v1.docx")).isEqualTo(APPROVED);
    }

    @Test
    @Order(2)
    void hasAnIndexOfEverybodyWithoutFormulas() {
        byte[] index = unpacked(
                        tappe.api("coordinamento").get(ARCHIVE).expect(200).bytes())
                .get("indice.csv");
        assertThat(index).startsWith(0xef, 0xbb, 0xbf);
        List<String> lines = text(index).substring(1).lines().toList();
        assertThat(lines).hasSize(9);
        assertThat(lines.get(0)).startsWith("Provincia;Sigla;Ambito;Step;Stato;Approvata;Versione;");
        assertThat(line(lines, "Belluno"))
                .startsWith(
                        "Belluno;BL;Formazione del personale;Step 1 – Lo stato dell’arte;In attesa di revisione;no;2;"
                                + "09/02/2026 10:00:00;Gruppo di lavoro Belluno;BL_Belluno_Step-1_v2.odt;'-2+3|' C calc'!A0.odt;")
                .endsWith(";" + SECOND.length + ";" + sha256(SECOND));
        assertThat(line(lines, "Forlì-Cesena")).contains(";Approvato;sì;1;", ";\"Relazione \"\"finale\"\".docx\";");
        assertThat(line(lines, "Como")).contains(";Bozza caricata;;;;;;;;");
        assertThat(line(lines, "Rieti")).contains(";Da consegnare;;;;;;;;");
    }

    @Test
    @Order(3)
    void hasChecksumsThatFitEveryFile() {
        Map<String, byte[]> files =
                unpacked(tappe.api("coordinamento").get(ARCHIVE).expect(200).bytes());
        List<String> sums = text(files.get("SHA256SUMS")).lines().toList();
        assertThat(sums).hasSize(3).allSatisfy(sum -> {
            String[] parts = sum.split("  ", 2);
            assertThat(sha256(files.get(parts[1]))).isEqualTo(parts[0]);
        });
    }

    @Test
    @Order(4)
    void standsInTheJournalOnce() {
        String count = "select subject from journal where act = 'DOWNLOADED' and subject_type = 'step'";
        int before = tappe.tables().column(count).size();
        tappe.api("coordinamento").get(ARCHIVE + "?area=3").expect(200);
        List<String> entries = tappe.tables().column(count);
        assertThat(entries)
                .hasSize(before + 1)
                .contains("Step 1 – Lo stato dell’arte, ambito 3, archivio dei documenti (2)");
    }

    @Test
    @Order(5)
    void isLimitedToAnArea() {
        Answer none = tappe.api("coordinamento").get(ARCHIVE + "?area=1").expect(200);
        assertThat(none.header("Content-Disposition")).contains("\"Step-1_Ambito-1.zip\"");
        assertThat(unpacked(none.bytes()).keySet()).containsExactly("indice.csv", "SHA256SUMS");
        assertThat(tappe.api("coordinamento")
                        .get(ARCHIVE + "?area=9")
                        .expect(422)
                        .detail())
                .isEqualTo("Non c’è nessun ambito con questo numero.");
        tappe.api("coordinamento").get(ARCHIVE + "?area=x").expect(422);
        tappe.api("coordinamento").get("/steps/999/archive").expect(404);
    }

    @ParameterizedTest
    @Order(6)
    @ValueSource(strings = {"belluno", "tutor", "ragusa", "osservatore"})
    void isForCoordinatorsOnly(String other) {
        tappe.api(other).get(ARCHIVE).expect(403);
        Shown page = tappe.browser(other).open("/programma/step/1/archivio");
        assertThat(page.status()).isEqualTo(403);
    }

    @Test
    @Order(7)
    void isTwoClicksFromTheCoordinatorsHome() {
        Browser coordinator = tappe.browser("coordinamento");
        String matrix = coordinator
                .open("/")
                .html()
                .select("main a:contains(Province × Step)")
                .attr("href");
        Shown progress = coordinator.open(matrix);
        String link = progress.html().select("a:contains(ZIP)").get(0).attr("href");
        assertThat(unpacked(coordinator.open(link).bytes())).hasSize(4);
        assertThat(coordinator
                        .open("/programma/step/1")
                        .html()
                        .select("form[action$=/archivio] button")
                        .text())
                .isEqualTo("Scarica tutto (ZIP)");
        assertThat(unpacked(
                        coordinator.open("/programma/step/1/archivio?ambito=").bytes()))
                .hasSize(4);
        assertThat(tappe.browser("osservatore").open(matrix).html().select("a:contains(ZIP)"))
                .isEmpty();
    }

    @Test
    @Order(8)
    void givesEachAreaAFolderWhenAProvinceStandsInSeveral() {
        ProjectWork belluno =
                tappe.bean(ProjectWorks.class).list(tappe.viewer("belluno")).get(0);
        long first = tappe.bean(Programmes.class)
                .areas(tappe.viewer("coordinamento"))
                .get(0)
                .id();
        ProjectWork second = tappe.bean(ProjectWorks.class)
                .create(
                        tappe.viewer("coordinamento"),
                        new ProjectWorkEntry(first, belluno.provinceId(), null, "Selezione associata", Set.of(), 0));
        String path = "/project-works/" + second.id() + "/deliverables/1/submissions";
        tappe.api("belluno").upload(path, "selezione.odt", FIRST).expect(201);
        tappe.api("belluno").post(path + "/1/delivery", Map.of()).expect(200);
        assertThat(unpacked(tappe.api("coordinamento").get(ARCHIVE).expect(200).bytes())
                        .keySet())
                .contains(
                        "Ambito-1_Selezione-del-personale/BL_Belluno_Step-1_v1.odt",
                        "Ambito-3_Formazione-del-personale/BL_Belluno_Step-1_v2.odt");
    }

    private static String line(List<String> lines, String province) {
        return lines.stream()
                .filter(line -> line.startsWith(province + ";"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, byte[]> unpacked(byte[] archive) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
