package it.tappe.deliverable.review;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A passage quoted from a text.
 *
 * @param quote as it stands in the text
 * @param start in characters from the text's beginning
 */
record Passage(String quote, int start) {

    /** Finds it whatever the blanks and line ends between its words; the first place counts. */
    static Optional<Passage> find(String text, String quote) {
        String words = Arrays.stream(quote.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        Matcher place = Pattern.compile(words).matcher(text);
        return !words.isEmpty() && place.find()
                ? Optional.of(new Passage(place.group(), place.start()))
                : Optional.empty();
    }
}
