package it.tappe.servicemodel.suggestion;

import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Catalogues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The labelled works in the project, the given catalogue and the lexicon. */
final class Samples {
    private static final Path PROGRAMMES = Path.of("src/test/resources/corpus");
    private static final Path OTHERS = Path.of("src/test/resources/servicemodel/works");
    private static final Path RESOURCES = Path.of("src/main/resources/servicemodel");

    private Samples() {}

    static List<SampleWork> all() {
        return Stream.of(PROGRAMMES, OTHERS)
                .flatMap(folder -> SampleWork.all(folder).stream())
                .toList();
    }

    static boolean isProgrammes(SampleWork work) {
        return work.id().startsWith("dev-");
    }

    static Stream<SampleWork> in(String folder) {
        return SampleWork.all(Path.of(folder)).stream();
    }

    static Lexicon lexicon() {
        try {
            return Lexicon.of(Files.readAllLines(RESOURCES.resolve("formazione-lexicon.txt")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Catalogue catalogue() {
        return Catalogues.GIVEN;
    }
}
