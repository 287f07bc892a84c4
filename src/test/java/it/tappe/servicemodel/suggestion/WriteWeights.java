package it.tappe.servicemodel.suggestion;

import it.tappe.servicemodel.Indicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Trains the reader on all labelled works and writes the weights that the program ships. */
final class WriteWeights {
    static final Path FILE = Path.of("src/main/resources/servicemodel/formazione-weights.tsv");

    private WriteWeights() {}

    public static void main(String[] args) throws IOException {
        Files.write(FILE, lines());
    }

    static List<String> lines() {
        List<String> codes =
                Samples.catalogue().indicators().stream().map(Indicator::code).toList();
        return Training.of(codes, Training.examples(Samples.lexicon(), Samples.all()))
                .lines();
    }
}
