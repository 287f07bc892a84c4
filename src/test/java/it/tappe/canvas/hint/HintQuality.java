package it.tappe.canvas.hint;

import it.tappe.canvas.Answer;
import it.tappe.canvas.Answers;
import it.tappe.canvas.outline.Outline;
import it.tappe.deliverable.speech.ReadVersion;
import it.tappe.passage.PassageReader;
import it.tappe.passage.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How well the reader of hints does on sample works whose intended options were labelled by hand: prints precision and
 * recall; with {@code -v} each mistake. Every option that it hears as intended is one that it would point out on an empty
 * canvas.
 */
final class HintQuality {
    private static final Path WORKS = Path.of("src/test/resources/corpus");
    private static final Path OTHERS = Path.of("src/test/resources/servicemodel/works");

    private int right;
    private int wrong;
    private int arguable;
    private int missed;
    private final Map<String, List<Hint>> byWork = new HashMap<>();
    private final List<String> mistakes = new ArrayList<>();

    public static void main(String[] args) {
        for (String labels : List.of("hint-labels.txt", "hint-labels-unseen.txt")) {
            HintQuality quality = of(labels);
            if (List.of(args).contains("-v")) {
                quality.mistakes.forEach(System.out::println);
            }
            System.out.println(labels + ": " + quality.report());
        }
    }

    static HintQuality of(String labels) {
        HintQuality quality = new HintQuality();
        Outline outline = GivenOutline.read();
        try {
            for (String line : Files.readAllLines(Path.of("src/test/resources/canvas", labels))) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    quality.judge(outline, line);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return quality;
    }

    private void judge(Outline outline, String line) {
        String work = line.substring(0, line.indexOf(' '));
        String group = line.substring(line.indexOf(' ') + 1, line.indexOf(':'));
        String[] halves = line.substring(line.indexOf(':') + 1).split("\\?", -1);
        Set<String> intended = codes(halves[0]);
        Set<String> either = codes(halves[1]);
        List<Hint> hints =
                byWork
                        .computeIfAbsent(work, one -> HintReader.read(outline, empty(outline), List.of(version(one))))
                        .stream()
                        .filter(hint -> hint.item().code().equals(group))
                        .toList();
        Set<String> found = new TreeSet<>();
        for (Hint hint : hints) {
            String code = String.valueOf(hint.option().code());
            found.add(code);
            if (intended.contains(code)) {
                right++;
            } else if (either.contains(code)) {
                arguable++;
                mistakes.add("EITHER " + work + " " + group + "/" + code + " " + hint.quotes());
            } else {
                wrong++;
                mistakes.add("WRONG " + work + " " + group + "/" + code + " " + hint.quotes());
            }
        }
        intended.stream().filter(code -> !found.contains(code)).forEach(code -> {
            missed++;
            mistakes.add("MISSED " + work + " " + group + "/" + code);
        });
    }

    private static Set<String> codes(String text) {
        return new TreeSet<>(Stream.of(text.strip().split("\\s+"))
                .filter(code -> !code.isEmpty())
                .toList());
    }

    private static Answers empty(Outline outline) {
        return new Answers(1, 2, outline.items().stream().map(Answer::none).toList());
    }

    static ReadVersion version(String work) {
        Path file =
                Files.exists(WORKS.resolve(work + ".md")) ? WORKS.resolve(work + ".md") : OTHERS.resolve(work + ".md");
        try {
            return new ReadVersion(1, 2, work, PassageReader.read(PlainText.read(Files.readString(file))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Share of hints that are right; those that could be seen either way are left out. */
    double precision() {
        return (double) right / Math.max(1, right + wrong);
    }

    double recall() {
        return (double) right / Math.max(1, right + missed);
    }

    String report() {
        return String.format(
                Locale.ROOT,
                "%d right, %d wrong, %d that could be seen either way, %d missed; precision %.1f%% (%.1f%% if none of"
                        + " the latter is right), recall %.1f%%",
                right,
                wrong,
                arguable,
                missed,
                100 * precision(),
                100.0 * right / Math.max(1, right + wrong + arguable),
                100 * recall());
    }
}
