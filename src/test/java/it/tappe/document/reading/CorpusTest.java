package it.tappe.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.reading.FoundSection.State;
import it.tappe.document.reading.SampleWork.Block;
import it.tappe.document.reading.SampleWorkFiles.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole project works, as teams write them, in every format and with headings of every look. */
class CorpusTest {
    @TempDir
    Path dir;

    private final DocumentReader reader = new DocumentReader();

    static Stream<SampleWork> works() {
        return SampleWork.all().stream();
    }

    @ParameterizedTest
    @MethodSource("works")
    void findsTheSectionsOfAWordDocumentWhateverItsHeadingsLookLike(SampleWork work) {
        for (Look look : Look.values()) {
            check(work, SampleWorkFiles.docx(dir, work, look));
        }
    }

    @ParameterizedTest
    @MethodSource("works")
    void findsTheSectionsOfAnOpenDocument(SampleWork work) {
        check(work, SampleWorkFiles.odt(dir, work));
    }

    @ParameterizedTest
    @MethodSource("works")
    void findsTheSectionsOfAPdf(SampleWork work) {
        check(work, SampleWorkFiles.pdf(dir, work));
    }

    private void check(SampleWork work, Path file) {
        Manuscript manuscript = reader.read(file, file.getFileName().toString());
        for (FoundSection found : SectionFinder.find(SampleDocuments.REQUIRED, manuscript)) {
            String what = work + " as " + file.getFileName() + ", " + found.title();
            assertThat(found.state()).as(what).isEqualTo(work.expected(found.title()));
            if (found.state() == State.PRESENT) {
                List<Block> blocks = work.sections().get(found.title());
                String words = SampleWork.words(found.text());
                assertThat(words).as(what).contains(blocks.get(0).words());
                assertThat(words)
                        .as(what)
                        .endsWith(blocks.get(blocks.size() - 1).words());
            }
        }
    }
}
