package it.tappe.report.journal;

import it.tappe.access.Act;
import it.tappe.access.JournalEntry;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Demonstration data: every act, with texts that a spreadsheet could run and texts that fill a cell. */
final class SampleJournal {
    private static final Instant AT = Instant.parse("2026-03-29T00:30:00Z");
    private static final List<String> TEXTS = List.of(
            "=HYPERLINK(\"http://example.org\";\"Apri\")",
            "+39 02",
            "-2+3",
            "@SUM(A1:A9)",
            "\t=1+1",
            "\r=1+1",
            "<b>Catalogo</b> & «albo»",
            "Catalogo unico dei corsi\naggiornato ogni anno",
            "Molto lungo ".repeat(330));

    private SampleJournal() {}

    static JournalExtract extract() {
        return new JournalExtract(() -> IntStream.range(0, Act.values().length).mapToObj(SampleJournal::entry));
    }

    private static JournalEntry entry(int index) {
        String text = TEXTS.get(index % TEXTS.size());
        return new JournalEntry(
                Act.values().length - index,
                AT.minusSeconds(1800L * index),
                null,
                "Coordinamento",
                Act.values()[index],
                "report",
                null,
                index % 3 == 0 ? text : "Elaborato dello Step 2 (dati dimostrativi)",
                index % 4 == 0 ? null : 7L,
                index % 5 == 0 ? null : text,
                index % 7 == 0 ? null : text);
    }
}
