package it.tappe.restitution.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import it.tappe.canvas.outline.Option;
import it.tappe.restitution.AnswerCount;
import it.tappe.restitution.ComparedAnswer;
import it.tappe.restitution.ComparedWork;
import it.tappe.restitution.Comparison;
import it.tappe.restitution.ItemCount;
import it.tappe.restitution.Mark;
import it.tappe.restitution.sharing.Sharing;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.Maturity;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison for programs.
 *
 * @param rows one for each project work that the filter lets through, in the order asked for
 * @param counts one for each item
 * @param sharing null while it is not shared with the provinces
 */
@Serdeable
record ComparisonJson(
        AreaRef area,
        StepRef step,
        Instant at,
        List<Row> rows,
        List<CountJson> counts,
        List<TensionJson> tensions,
        @Nullable SharingJson sharing) {

    /** An area by number and name. */
    @Serdeable
    record AreaRef(int order, String name) {}

    /** A step by number and title. */
    @Serdeable
    record StepRef(int order, String title) {}

    /**
     * A project work.
     *
     * @param model code of the primary service model; null when there is none or it is not shared
     * @param differs codes of the items in which it differs from the majority
     */
    @Serdeable
    record Row(
            long projectWorkId,
            String province,
            String sigla,
            @Nullable String tutorProvince,
            List<String> tutors,
            @Nullable String model,
            @Nullable String secondaryModel,
            String modelLabel,
            @Nullable String maturity,
            int answered,
            List<AnswerJson> answers,
            List<String> differs) {
        static Row of(ComparedWork one, List<ItemCount> counts) {
            Classification model = one.classification();
            Maturity maturity = one.maturity();
            return new Row(
                    one.work().id(),
                    one.province(),
                    one.work().sigla(),
                    one.work().tutorProvinceName(),
                    one.work().tutors().stream()
                            .map(tutor -> tutor.displayName())
                            .toList(),
                    model == null ? null : model.primaryModel(),
                    model == null ? null : model.secondaryModel(),
                    one.model(),
                    maturity == null ? null : maturity.name(),
                    one.answered(),
                    counts.stream()
                            .map(count -> one.answer(count.item()))
                            .filter(answer -> !answer.isEmpty())
                            .map(AnswerJson::of)
                            .toList(),
                    counts.stream()
                            .filter(count -> !count.differences(one).isEmpty())
                            .map(count -> count.item().code())
                            .toList());
        }
    }

    /**
     * An answer.
     *
     * @param words null when there are none, or they are withheld
     * @param withheld whether there are words that are not shared with the caller
     */
    @Serdeable
    record AnswerJson(
            String item,
            List<String> options,
            @Nullable String words,
            boolean withheld,
            @Nullable Integer axis,
            @Nullable String risk) {
        static AnswerJson of(ComparedAnswer answer) {
            return new AnswerJson(
                    answer.item().code(),
                    answer.chosen().stream().map(Option::label).toList(),
                    answer.words().isEmpty() ? null : answer.words(),
                    answer.isWithheld(),
                    answer.axis(),
                    answer.risk() == null ? null : answer.risk().name());
        }
    }

    /** The answers to an item, counted; provinces by their siglas. */
    @Serdeable
    record CountJson(
            String item,
            Kind kind,
            String part,
            String title,
            int answered,
            List<String> missing,
            List<OptionJson> answers) {
        static CountJson of(ItemCount count) {
            Item item = count.item();
            return new CountJson(
                    item.code(),
                    item.kind(),
                    item.part(),
                    item.title(),
                    count.answered().size(),
                    siglas(count.missing()),
                    count.answers().stream().map(OptionJson::of).toList());
        }
    }

    /** One answer, counted. */
    @Serdeable
    record OptionJson(String label, @Nullable Long option, int count, int of, List<String> who, Mark mark) {
        static OptionJson of(AnswerCount answer) {
            Option option = answer.option();
            return new OptionJson(
                    answer.label(),
                    option == null ? null : option.id(),
                    answer.who().size(),
                    answer.answered(),
                    siglas(answer.who()),
                    answer.mark());
        }
    }

    static ComparisonJson of(Comparison comparison) {
        List<ItemCount> counts = Arrays.stream(Kind.values())
                .flatMap(kind -> comparison.counts(kind).stream())
                .toList();
        Sharing sharing = comparison.sharing();
        return new ComparisonJson(
                new AreaRef(comparison.area().position(), comparison.area().name()),
                new StepRef(comparison.step().position(), comparison.step().title()),
                comparison.at(),
                comparison.works().stream().map(one -> Row.of(one, counts)).toList(),
                counts.stream().map(CountJson::of).toList(),
                comparison.tensions().stream()
                        .map(axis -> TensionJson.of(axis, comparison.works()))
                        .toList(),
                sharing == null ? null : SharingJson.of(sharing));
    }

    private static List<String> siglas(List<ComparedWork> works) {
        return works.stream().map(one -> one.work().sigla()).toList();
    }
}
