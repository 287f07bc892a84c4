package it.tappe.servicemodel.suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The reader as it is shipped, without a container around it. */
public final class ShippedReader {
    private ShippedReader() {}

    /** With the lexicon and the weights of the program's resources. */
    public static Suggester create() {
        try {
            return new Suggester(Samples.lexicon(), Weights.of(Files.readAllLines(WriteWeights.FILE)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
