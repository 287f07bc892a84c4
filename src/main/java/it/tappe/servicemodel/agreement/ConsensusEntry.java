package it.tappe.servicemodel.agreement;

import it.tappe.servicemodel.Level;
import it.tappe.servicemodel.agreement.rating.GivenLevel;
import it.tappe.servicemodel.agreement.rating.IndependentRating;
import it.tappe.servicemodel.classification.ClassificationEntry;
import it.tappe.servicemodel.classification.ClassificationEntry.EvidenceEntry;
import it.tappe.servicemodel.classification.ClassificationEntry.RatingEntry;
import it.tappe.servicemodel.classification.Evidence;
import it.tappe.servicemodel.classification.QuotedVersion;
import it.tappe.servicemodel.classification.Rating;
import it.tappe.shared.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the raters agreed upon.
 *
 * @param basedOn version of the agreement that was read: 412 when it is another now, 428 when null
 * @param levels points by code; where all agree, none need be said
 * @param reason how they came to agree; obligatory where they differed
 */
public record ConsensusEntry(
        @Nullable Long basedOn,
        Map<String, Integer> levels,
        @Nullable String reason) {
    private static final int LONGEST_REASON = 3000;

    /** The classification that holds it; refused with every field that is missing or wrong. */
    ClassificationEntry over(Agreement agreement) {
        check(agreement);
        List<RatingEntry> ratings = new ArrayList<>();
        for (Compared one : agreement.compared()) {
            ratings.add(new RatingEntry(one.code(), points(one), evidence(agreement, one.code())));
        }
        String said = writtenReason();
        String who = "Consenso tra " + agreement.raters() + ", "
                + agreement.round().step().title();
        return new ClassificationEntry(
                agreement.classified().number(), ratings, null, said == null ? who + "." : who + ": " + said);
    }

    @Nullable
    String writtenReason() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }

    private void check(Agreement agreement) {
        Fields fields = new Fields();
        levels.keySet()
                .forEach(code -> fields.check(
                        agreement.catalogue().indicator(code).isPresent(),
                        "ratings[" + code + "].code",
                        "Non c’è un indicatore «" + code + "» nel catalogo."));
        for (Compared one : agreement.compared()) {
            Integer points = points(one);
            fields.check(
                    points != null && Level.of(points).isPresent(),
                    "ratings[" + one.code() + "].rating",
                    "Per " + one.code() + " scegliete un livello da 0 a 3.");
        }
        String said = writtenReason();
        fields.check(
                        said != null || agreement.differences().isEmpty(),
                        "reason",
                        "Scrivete come siete arrivati al consenso.")
                .check(said == null || said.length() <= LONGEST_REASON, "reason", "Al massimo 3000 caratteri.")
                .refuseIfWrong();
    }

    private @Nullable Integer points(Compared one) {
        Level agreed = one.agreed();
        Integer said = levels.get(one.code());
        return said != null || agreed == null ? said : Integer.valueOf(agreed.points());
    }

    /** The quotes that are held and those of the raters, each once; null leaves them as they are. */
    private static @Nullable List<EvidenceEntry> evidence(Agreement agreement, String code) {
        List<EvidenceEntry> all = new ArrayList<>();
        for (Rating held : agreement.classified().ratings()) {
            if (held.code().equals(code)) {
                held.evidence().forEach(one -> all.add(entry(one)));
            }
        }
        int held = all.size();
        for (IndependentRating rating : agreement.ratings()) {
            GivenLevel given = rating.given(code);
            String quote = given == null ? null : given.quote();
            if (quote != null && all.stream().noneMatch(one -> quote.equals(one.quote()))) {
                all.add(new EvidenceEntry(quote, null, null, null));
            }
        }
        return all.size() == held ? null : all;
    }

    private static EvidenceEntry entry(Evidence evidence) {
        QuotedVersion version = evidence.version();
        return new EvidenceEntry(
                evidence.quote(),
                evidence.section(),
                version == null ? null : version.step(),
                version == null ? null : version.number());
    }
}
