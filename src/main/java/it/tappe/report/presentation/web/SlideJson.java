package it.tappe.report.presentation.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.document.deck.Points;
import it.tappe.document.deck.Slide;
import it.tappe.report.presentation.arrangement.ArrangedSlide;
import it.tappe.report.presentation.arrangement.ArrangedSlide.Mark;
import it.tappe.report.presentation.arrangement.Decision;
import it.tappe.report.presentation.wording.PointLines;
import it.tappe.report.presentation.wording.SlideFields;
import it.tappe.report.presentation.wording.SlideWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A slide, for programs.
 *
 * @param points the lists of points that can be edited, without the own ones
 * @param extra own points below everything
 * @param notes own notes after those with the sources
 * @param sources notes with the sources
 * @param words everything that it says, figures included
 * @param generated the same as the data alone have it
 * @param basis the same as it was generated when somebody edited it; null when nobody has
 * @param version for {@code If-Match}
 */
@Serdeable
record SlideJson(
        String key,
        Slide.Kind kind,
        String title,
        @Nullable String subtitle,
        List<List<PointJson>> points,
        List<PointJson> extra,
        String notes,
        List<String> sources,
        List<Mark> marks,
        String words,
        String generated,
        @Nullable String basis,
        long version) {

    /** A point with what stands in small type below it; may be empty. */
    @Serdeable
    record PointJson(@Nullable String text, @Nullable String detail) {
        static List<PointJson> of(String lines) {
            return PointLines.parse(lines).points().stream()
                    .map(point -> new PointJson(point.text(), point.detail()))
                    .toList();
        }

        static String lines(List<PointJson> points) {
            return PointLines.of(new Points(points.stream()
                    .filter(Objects::nonNull)
                    .map(PointJson::point)
                    .toList()));
        }

        private Points.Point point() {
            return new Points.Point(text == null ? "" : text, detail == null ? "" : detail);
        }
    }

    static SlideJson of(ArrangedSlide slide) {
        Map<String, String> texts = slide.fields();
        Decision decision = slide.decision();
        List<List<PointJson>> points = new ArrayList<>();
        texts.forEach((field, text) -> {
            if (SlideFields.isPoints(field) && !field.equals(SlideFields.EXTRA)) {
                points.add(PointJson.of(text));
            }
        });
        return new SlideJson(
                slide.key(),
                slide.slide().kind(),
                slide.slide().title(),
                texts.get(SlideFields.SUBTITLE),
                points,
                PointJson.of(texts.getOrDefault(SlideFields.EXTRA, "")),
                texts.getOrDefault(SlideFields.NOTES, ""),
                slide.generated().notes(),
                List.copyOf(slide.marks()),
                SlideWords.of(slide.slide()),
                SlideWords.of(slide.generated()),
                decision == null ? null : decision.choice().basis(),
                slide.number());
    }
}
