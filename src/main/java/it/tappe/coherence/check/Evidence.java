package it.tappe.coherence.check;

import it.tappe.canvas.Answer;
import it.tappe.canvas.outline.Option;
import it.tappe.deliverable.speech.Quote;
import it.tappe.deliverable.speech.ReadVersion;
import it.tappe.deliverable.speech.Speech;
import it.tappe.passage.Passage;
import it.tappe.passage.Vocabulary;
import it.tappe.passage.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the checks look at: the latest answer to each item of the canvas, and the latest delivered versions. */
public final class Evidence {
    private final List<Answer> answers;
    private final List<ReadVersion> versions;
    private final Map<Passage, Wording> wordings = new HashMap<>();

    /** Answers of all steps; a later one comes first. */
    public Evidence(List<Answer> answers, List<ReadVersion> versions) {
        this.answers = answers;
        this.versions = versions;
    }

    /** The chosen options among these codes of an item, as people read them. */
    List<String> chosen(String item, String... codes) {
        return options(item).stream()
                .filter(option -> codes.length == 0 || List.of(codes).stream().anyMatch(option::is))
                .map(option -> title(item) + ": " + option.label())
                .toList();
    }

    boolean isAnswered(String item) {
        return !options(item).isEmpty();
    }

    /** One's own words in the answer to an item, when they say one of these. */
    List<String> words(String item, Vocabulary vocabulary) {
        return answers.stream()
                .filter(answer ->
                        answer.item().code().equals(item) && !answer.words().isBlank())
                .limit(1)
                .filter(answer -> vocabulary.hear(Wording.of(answer.words())).found() == Wording.Found.SAID)
                .map(answer -> answer.item().title() + ": «" + answer.words() + "»")
                .toList();
    }

    /** Passages on the intended service that clearly speak of it; none when they do so in passing only. */
    List<Quote> intended(Vocabulary vocabulary) {
        Speech speech = Speech.of(vocabulary, versions, wordings, false);
        return speech.isIntended() ? speech.intended() : List.of();
    }

    /** The same, where a single word of it is enough. */
    List<Quote> mentioned(Vocabulary vocabulary) {
        return Speech.of(vocabulary, versions, wordings, false).intended();
    }

    /** Whether the documents speak of an intended service at all. */
    boolean looksAhead() {
        return versions.stream().anyMatch(ReadVersion::looksAhead);
    }

    private List<Option> options(String item) {
        return answers.stream()
                .filter(answer -> answer.item().code().equals(item) && !answer.isEmpty())
                .findFirst()
                .map(Answer::chosen)
                .orElse(List.of());
    }

    private String title(String item) {
        return answers.stream()
                .filter(answer -> answer.item().code().equals(item))
                .findFirst()
                .map(answer -> answer.item().title())
                .orElse(item);
    }

    /** Lists as one. */
    @SafeVarargs
    static <T> List<T> all(List<T>... lists) {
        List<T> all = new ArrayList<>();
        List.of(lists).forEach(all::addAll);
        return all;
    }
}
