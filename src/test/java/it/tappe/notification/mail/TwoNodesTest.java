package it.tappe.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import it.tappe.testing.ScriptedSmtp;
import it.tappe.testing.TestDatabase;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one database empty the outbox at the same time. */
@Tag("database")
class TwoNodesTest {
    private static final int MAILS = 300;

    @TempDir
    Path data;

    @Test
    void sendEachOfThreeHundredMailsOnce() throws Exception {
        try (ScriptedSmtp post = ScriptedSmtp.start()) {
            Map<String, Object> settings = new HashMap<>(TestDatabase.settings());
            settings.putAll(Map.of(
                    "tappe.data", data.toString(),
                    "tappe.tasks.enabled", false,
                    "tappe.mail.host", "127.0.0.1",
                    "tappe.mail.port", post.port(),
                    "tappe.mail.tls", "none"));
            try (ApplicationContext one = ApplicationContext.run(settings, "production");
                    ApplicationContext other = ApplicationContext.run(settings, "production")) {
                IntStream.range(0, MAILS)
                        .forEach(i -> (i % 2 == 0 ? one : other)
                                .getBean(Outbox.class)
                                .put(SampleMails.to("persona" + i + "@example.org", "two nodes")));
                sendOnAll(List.of(one, other, one, other));
                assertThat(post.taken()).hasSize(MAILS);
                assertThat(new HashSet<>(post.messageIds())).hasSize(MAILS);
            }
        }
    }

    private static void sendOnAll(List<ApplicationContext> nodes) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
        try {
            List<Callable<Boolean>> sendings = nodes.stream()
                    .map(node -> (Callable<Boolean>) () -> node.getBean(Postman.class).sendDue())
                    .toList();
            for (Future<Boolean> sending : threads.invokeAll(sendings)) {
                assertThat(sending.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }
}
