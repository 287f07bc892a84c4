package it.tappe.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.EngineSamples;
import it.tappe.document.deck.drawing.DeckEngine;
import it.tappe.document.docx.DocxEngine;
import it.tappe.document.xlsx.XlsxEngine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the engines write is opened without repair, with every feature and whatever people write. */
class EngineFilesTest {

    @Test
    void writesTextsThatWordOpens() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxEngine().write(EngineSamples.text(9), out);
        assertThat(Faults.in(out.toByteArray())).isEmpty();
    }

    @Test
    void writesSlidesThatPowerPointOpens() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DeckEngine().write(EngineSamples.deck(2), out);
        assertThat(Faults.in(out.toByteArray())).isEmpty();
    }

    @Test
    void writesTablesThatExcelOpens() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxEngine().write(EngineSamples.tables(40), out);
        assertThat(Faults.in(out.toByteArray())).isEmpty();
    }
}
