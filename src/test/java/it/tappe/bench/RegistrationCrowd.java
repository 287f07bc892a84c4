package it.tappe.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * A crowd that registers at the same moment, over HTTP, against a running Tappe on this machine. Start a demo with an
 * empty data folder on a day on which the forms are open, then, with a form's public code (it stands on the event's page):
 *
 * <pre>
 * TAPPE_DEMO_TODAY=2026-02-09 mvn compile exec:java
 * mvn test-compile exec:java -Dexec.classpathScope=test -Dmain.class=it.tappe.bench.RegistrationCrowd \
 *     -Dexec.args="http://127.0.0.1:8080 CODE 1000"
 * </pre>
 *
 * <p>Prints how many got a place, how many wait, whether their numbers are the order of arrival, and how long it took.
 */
public final class RegistrationCrowd {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 5000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private RegistrationCrowd() {}

    /** What one person was answered; {@code millis} after the crowd set out. */
    private record Answer(int status, String state, long number, long millis) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        URI address = URI.create(args[0]);
        int people = Math.min(MOST, Integer.parseInt(args[2]));
        if (!InetAddress.getByName(address.getHost()).isLoopbackAddress()) {
            throw new IllegalArgumentException("Only against this machine");
        }
        URI form = address.resolve("/api/v1/registration-forms/" + args[1]);
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        JsonNode before = JSON.readTree(client.send(HttpRequest.newBuilder(form).build(), BodyHandlers.ofString())
                .body());
        long begun = System.nanoTime();
        List<CompletableFuture<Answer>> sent = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            sent.add(client.sendAsync(request(form, before, i), BodyHandlers.ofString())
                    .thenApply(response -> answer(response, begun))
                    .exceptionally(broken -> new Answer(0, String.valueOf(broken), 0, since(begun))));
        }
        List<Answer> answers = sent.stream().map(CompletableFuture::join).toList();
        report(answers, since(begun), before.path("placesLeft").asInt());
    }

    private static HttpRequest request(URI form, JsonNode facts, int i) throws IOException {
        Map<String, String> answers = new TreeMap<>();
        facts.path("questions").forEach(question -> {
            if (question.path("required").asBoolean()) {
                answers.put(
                        question.path("id").asText(),
                        question.path("options").path(0).asText("Risposta"));
            }
        });
        String body = JSON.writeValueAsString(Map.of(
                "name",
                "Persona " + i,
                "email",
                "persona" + i + "." + System.nanoTime() + "@example.org",
                "answers",
                answers,
                "privacyAccepted",
                true));
        return HttpRequest.newBuilder(URI.create(form + "/registrations"))
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static Answer answer(HttpResponse<String> response, long begun) {
        try {
            JsonNode json = JSON.readTree(response.body());
            return new Answer(
                    response.statusCode(),
                    json.path("state").asText(),
                    json.path("number").asLong(),
                    since(begun));
        } catch (IOException unreadable) {
            return new Answer(response.statusCode(), "unreadable", 0, since(begun));
        }
    }

    private static void report(List<Answer> answers, long millis, int places) {
        Map<String, Integer> counts = new TreeMap<>();
        answers.forEach(one -> counts.merge(one.status() + " " + one.state(), 1, Integer::sum));
        List<Long> times = answers.stream().map(Answer::millis).sorted().toList();
        List<Long> numbers = answers.stream().map(Answer::number).sorted().toList();
        long first = numbers.get(0);
        boolean gapless = IntStream.range(0, numbers.size()).allMatch(i -> numbers.get(i) == first + i);
        boolean inOrder =
                answers.stream().allMatch(one -> one.state().equals("CONFIRMED") == one.number() < first + places);
        System.out.println("answers: " + counts);
        System.out.println("numbers without gap or double: " + gapless + ", places to the first " + places
                + " to arrive: " + inOrder);
        System.out.printf(
                Locale.ROOT,
                "%d people in %d ms (%.0f a second); answer after p50 %d ms, p95 %d ms, last %d ms%n",
                answers.size(),
                millis,
                1000.0 * answers.size() / millis,
                times.get(times.size() / 2),
                times.get(times.size() * 95 / 100),
                times.get(times.size() - 1));
    }

    private static long since(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
