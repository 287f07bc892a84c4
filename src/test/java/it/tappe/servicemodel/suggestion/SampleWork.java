package it.tappe.servicemodel.suggestion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.tappe.passage.Passage;
import it.tappe.passage.PassageReader;
import it.tappe.passage.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A labelled sample project work: its passages, its ratings, and which passages its labels quote. */
record SampleWork(
        String id,
        String dominance,
        String primary,
        String secondary,
        Map<String, Integer> ratings,
        List<Passage> passages,
        List<Set<String>> quoted) {

    static List<SampleWork> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(SampleWork::read)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static SampleWork read(Path labels) {
        try {
            JsonNode json = new ObjectMapper().readTree(labels.toFile());
            String text = Files.readString(Path.of(labels.toString().replace(".json", ".md")));
            List<Passage> passages = PassageReader.read(PlainText.read(text));
            List<Set<String>> quoted = new ArrayList<>();
            passages.forEach(passage -> quoted.add(new HashSet<>()));
            for (JsonNode one : json.get("evidence")) {
                mark(
                        passages,
                        quoted,
                        one.get("indicator").asText(),
                        plain(one.get("quote").asText()));
            }
            Map<String, Integer> ratings = new HashMap<>();
            json.get("indicators")
                    .fields()
                    .forEachRemaining(
                            one -> ratings.put(one.getKey(), one.getValue().asInt()));
            return new SampleWork(
                    json.get("id").asText(),
                    json.get("dominance").asText(),
                    json.get("primary").asText(null),
                    json.get("secondary").asText(null),
                    ratings,
                    passages,
                    quoted);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void mark(List<Passage> passages, List<Set<String>> quoted, String indicator, String quote) {
        for (int i = 0; i < passages.size(); i++) {
            String text = plain(passages.get(i).text());
            boolean begins = quote.length() > 20 && text.contains(quote.substring(0, quote.length() / 2));
            if (text.contains(quote) || quote.contains(text) && text.length() > 15 || begins) {
                quoted.get(i).add(indicator);
            }
        }
    }

    private static String plain(String text) {
        return text.replace("*", "").replaceAll("\\s+", " ").strip();
    }
}
