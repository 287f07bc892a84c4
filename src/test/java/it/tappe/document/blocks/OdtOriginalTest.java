package it.tappe.document.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.blocks.Block.Cell;
import it.tappe.document.blocks.Block.Heading;
import it.tappe.document.blocks.Block.Line;
import it.tappe.document.blocks.Block.Table;
import it.tappe.document.reading.DocumentType;
import it.tappe.testing.TeamDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is carried over from a text that LibreOffice wrote, and of kinds of which only the text is read. */
class OdtOriginalTest {

    private static Original libreOffice() throws IOException {
        try (InputStream file = OdtOriginalTest.class.getResourceAsStream("/document/libreoffice.odt")) {
            return ReadOriginal.read(file.readAllBytes(), "relazione.odt").original();
        }
    }

    private static <B extends Block> List<B> all(Original original, Class<B> kind) {
        return original.blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void carriesHeadingsListsAndTables() throws IOException {
        Original read = libreOffice();
        assertThat(all(read, Heading.class).stream().map(one -> one.level() + " " + one.title()))
                .containsExactly(
                        "1 1. Premessa", "1 2. Lo stato dell’arte nella provincia", "2 2.1 I Comuni", "2 2.2 I corsi");
        assertThat(all(read, Line.class).stream()
                        .filter(line -> line.item() != null)
                        .map(line -> line.item().label()))
                .containsExactly("1.", "a)", "b)", "2.");
        Table table = all(read, Table.class).get(0);
        assertThat(table.rows().get(0).isHead()).isTrue();
        assertThat(table.rows().get(1).cells()).extracting(Cell::rows).containsExactly(2, 1, 1);
        assertThat(table.rows().get(3).cells()).extracting(Cell::columns).containsExactly(1, 2);
        assertThat(table.widths()).hasSize(3);
    }

    @Test
    void carriesPicturesNotesAndLinks() throws IOException {
        List<Span> spans = all(libreOffice(), Line.class).stream()
                .flatMap(line -> line.spans().stream())
                .toList();
        assertThat(spans).contains(new Span.Note(List.of(Span.Words.plain("Sono sessantuno."))));
        assertThat(spans)
                .contains(new Span.Words(
                        "sito della Provincia", Span.Letters.PLAIN, "https://www.provincia.example/dati"));
        assertThat(spans)
                .filteredOn(Span.Picture.class::isInstance)
                .extracting(one -> ((Span.Picture) one).description() + " " + Math.round(((Span.Picture) one).width()))
                .containsExactly("Le colonne dei corsi 200");
    }

    @Test
    void takesTheFinalTextAndListsTheRest() throws IOException {
        Original read = libreOffice();
        assertThat(PlainText.lines(read.blocks()))
                .contains("La spesa è dispersa.", "Da ricordare: i corsi obbligatori.");
        assertThat(read.losses())
                .contains(
                        new Loss(Loss.Kind.COMMENT, "1. Premessa", "Aggiornare i dati"),
                        new Loss(Loss.Kind.TRACKED_CHANGE, "", ""),
                        new Loss(Loss.Kind.TEXT_BOX, "2.2 I corsi", "Da ricordare: i corsi obbligatori."));
    }

    @Test
    void saysThatOnlyTheTextIsReadOfOtherKinds() {
        Original pdf = ReadOriginal.read(TeamDocuments.pdf(), "relazione.pdf").original();
        assertThat(all(pdf, Heading.class)).hasSize(5);
        assertThat(pdf.losses()).containsExactly(new Loss(Loss.Kind.PLAIN_ONLY, "", DocumentType.PDF.label()));
        Original rtf = ReadOriginal.read(TeamDocuments.rtf(), "relazione.rtf").original();
        assertThat(PlainText.lines(rtf.blocks()))
                .contains("Conclusioni", "Il servizio è sostenibile e può partire subito.");
    }
}
