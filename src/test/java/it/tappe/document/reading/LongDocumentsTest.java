package it.tappe.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongDocumentsTest {
    @TempDir
    Path dir;

    @Test
    void areReadToTheLastWord() {
        DocumentReader reader = new DocumentReader();
        for (Path file : new Path[] {LongDocuments.docx(dir, 40), LongDocuments.pdf(dir, 40)}) {
            Manuscript manuscript = reader.read(file, file.getFileName().toString());
            assertThat(SectionFinder.find(SampleDocuments.REQUIRED, manuscript))
                    .extracting(FoundSection::words)
                    .containsOnly(LongDocuments.wordsOfASection(40));
        }
    }
}
