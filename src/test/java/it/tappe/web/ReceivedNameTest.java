package it.tappe.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.shared.FileName;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceivedNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "C:\\Documenti\\relazione.docx;relazione.docx",
                "../../etc/passwd.odt;passwd.odt",
                "relazione\u202Excod.exe;relazionexcod.exe",
                "\u2067a\u0007b\u200B.odt;ab.odt",
                "La %22Scuola%22.odt;La \"Scuola\".odt",
                "\u00A0 📄 relazione.pdf ;📄 relazione.pdf",
                "cartella/;''"
            })
    void keepsTheNameWithoutWhatCouldMislead(String sent, String kept) {
        assertThat(Attachment.received(sent)).isEqualTo(kept);
    }

    @Test
    void isEmptyWhenNothingWasSent() {
        assertThat(Attachment.received(null)).isEmpty();
    }

    @Property
    void isAlwaysShortWholeAndPlain(@ForAll String sent) {
        String kept = Attachment.received(sent + "📄".repeat(200) + ".odt");
        assertThat(kept)
                .hasSizeLessThanOrEqualTo(FileName.LONGEST)
                .endsWith(".odt")
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}/\\\\]");
    }
}
