package it.tappe.deliverable.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void beginsWithTheMarkOfUtf8AndSeparatesWithSemicolons() {
        assertThat(new Csv().row(List.of("Provincia", "Età")).bytes())
                .isEqualTo("\ufeffProvincia;Età\r\n".getBytes(StandardCharsets.UTF_8))
                .startsWith(0xef, 0xbb, 0xbf);
    }

    @Test
    void quotesWhatWouldOtherwiseBeTornApart() {
        assertThat(text("uno; due", "detto \"tre\"", "quattro\ncinque", "sei, sette"))
                .isEqualTo("\"uno; due\";\"detto \"\"tre\"\"\";\"quattro\ncinque\";sei, sette\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+39 0437",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =HYPERLINK(\"http://x\";\"y\")",
                "\u00a0=1",
                "＝1"
            })
    void makesNoFormulaOfWhatPeopleWrote(String text) {
        assertThat(text(text).replaceFirst("^\"", "")).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Belluno", "12", "a=b", "Forlì-Cesena", "relazione+allegato.docx"})
    void leavesOrdinaryTextAlone(String text) {
        assertThat(text(text)).isEqualTo(text + "\r\n");
    }

    private static String text(String... cells) {
        return new String(new Csv().row(List.of(cells)).bytes(), StandardCharsets.UTF_8).substring(1);
    }
}
