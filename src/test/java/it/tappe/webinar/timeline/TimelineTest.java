package it.tappe.webinar.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class TimelineTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void laysThePathOutInTimeWithTodayInIt() {
        tappe.clock().set(TestClock.at("2026-02-09", 10));
        Timeline timeline = tappe.bean(Timelines.class).of(tappe.viewer("coordinamento"), false);
        assertThat(timeline.bands()).hasSize(3);
        assertThat(timeline.from()).isEqualTo("2026-01-07");
        assertThat(timeline.to()).as("cut-offs of the far future are left out").isEqualTo("2026-05-24");
        assertThat(timeline.isToday()).isTrue();
        assertThat(timeline.x(timeline.from())).isZero();
        assertThat(timeline.x(timeline.to())).isEqualTo(Timeline.WIDTH);
        assertThat(timeline.months()).extracting(Timeline.Month::name).startsWith("gennaio 2026", "febbraio");
        assertThat(timeline.events()).extracting(Timeline.Event::day).isSorted();
        assertThat(timeline.events())
                .anySatisfy(event -> assertThat(event.what()).startsWith("Scadenza di «Step 1"));
    }

    @Test
    void showsPeopleTheirOwnAreasAndAllWhenAsked() {
        Shown own = tappe.browser("belluno").open("/percorso");
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.html().select("svg.tappe-timeline[role=img] title").text())
                .contains("Il percorso nel tempo");
        assertThat(own.text()).contains("3. Formazione del personale").doesNotContain("1. Selezione del personale");
        assertThat(own.html().select("tbody tr").text())
                .contains("30/04/2026 Scadenza di «Consegna dei Project work»", "19/05/2026 Fase 4 webinar");
        assertThat(tappe.browser("belluno").open("/percorso?quali=tutti").text())
                .contains("1. Selezione del personale");
    }
}
