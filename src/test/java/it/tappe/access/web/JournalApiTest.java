package it.tappe.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.Api;
import it.tappe.testing.TappeServer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class JournalApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void givesEveryEntryOnceNewestFirstPageByPage() {
        Api api = tappe.api("coordinamento");
        List<Long> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    api.get("/journal?act=CREATED&limit=7" + cursor).expect(200).json();
            page.get("items").forEach(entry -> paged.add(entry.get("id").asLong()));
            cursor = page.get("nextCursor").isNull()
                    ? ""
                    : "&cursor=" + page.get("nextCursor").asText();
        } while (!cursor.isEmpty());
        assertThat(paged).isSortedAccordingTo(Comparator.reverseOrder()).doesNotHaveDuplicates();
        assertThat(paged)
                .hasSize(api.get("/journal?act=CREATED").json().get("items").size())
                .hasSizeGreaterThan(20);
    }

    @Test
    void tellsWhoDidWhatWhenWithBeforeAndAfter() {
        Api api = tappe.api("coordinamento");
        JsonNode entry = api.get("/journal?act=TOKEN_CREATED&account="
                        + tappe.viewer("coordinamento").accountId())
                .json()
                .get("items")
                .get(0);
        assertThat(entry.get("actor").asText()).isEqualTo("Coordinamento");
        assertThat(entry.get("at").asText()).isEqualTo("2026-02-02T08:00:00Z");
        assertThat(entry.get("subjectType").asText()).isEqualTo("api_token");
        assertThat(entry.get("before").isNull()).isTrue();
        JsonNode changed = api.get("/journal?act=CREATED&projectWork=1").json().get("items");
        assertThat(changed).hasSize(1);
        assertThat(changed.get(0).get("after").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "act=NIENTE",
                "account=x",
                "projectWork=1.5",
                "since=ieri",
                "until=2026-02-30",
                "limit=0",
                "limit=201",
                "limit=x",
                "cursor=x"
            })
    void saysWhichParameterIsWrong(String query) {
        JsonNode problem =
                tappe.api("coordinamento").get("/journal?" + query).expect(422).json();
        assertThat(problem.get("errors").fieldNames()).toIterable().containsExactly(query.split("=")[0]);
    }
}
