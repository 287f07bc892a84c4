package it.tappe.canvas.hint.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.canvas.hint.Hint;
import it.tappe.canvas.hint.HintSheet;
import it.tappe.deliverable.speech.Quote;
import it.tappe.passage.Stance;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What documents and canvas do not say alike, for programs.
 *
 * @param versions that were read, as people call them
 */
@Serdeable
record HintJson(List<String> versions, List<PointJson> items, List<DismissedJson> dismissed) {

    /** One hint; {@code answerVersion} is what an answer to its item would rest on. */
    @Serdeable
    record PointJson(
            Hint.Kind kind,
            String item,
            long optionId,
            @Nullable String optionCode,
            String option,
            long answerVersion,
            List<QuoteJson> quotes) {
        static PointJson of(HintSheet sheet, Hint hint) {
            return new PointJson(
                    hint.kind(),
                    hint.item().code(),
                    hint.option().id(),
                    hint.option().code(),
                    hint.option().label(),
                    sheet.canvas().answers().to(hint.item()).version(),
                    hint.quotes().stream().map(QuoteJson::of).toList());
        }
    }

    /** A verbatim passage. */
    @Serdeable
    record QuoteJson(long submissionId, int step, String version, String section, String quote, Stance stance) {
        static QuoteJson of(Quote quote) {
            return new QuoteJson(
                    quote.submissionId(), quote.step(), quote.version(), quote.section(), quote.text(), quote.stance());
        }
    }

    /** A hint put aside. */
    @Serdeable
    record DismissedJson(Hint.Kind kind, String item, long optionId, String reason, Instant at, String by) {
        static DismissedJson of(HintSheet.Dismissed one) {
            Hint hint = one.hint();
            return new DismissedJson(
                    hint.kind(), hint.item().code(), hint.option().id(), one.reason(), one.at(), one.by());
        }
    }

    static HintJson of(HintSheet sheet) {
        return new HintJson(
                sheet.versions().stream().map(one -> one.label()).toList(),
                sheet.hints().stream().map(hint -> PointJson.of(sheet, hint)).toList(),
                sheet.dismissed().stream().map(DismissedJson::of).toList());
    }
}
