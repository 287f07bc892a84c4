package it.tappe.servicemodel.classification;

import it.tappe.servicemodel.Level;
import it.tappe.servicemodel.classification.ClassificationEntry.EvidenceEntry;
import it.tappe.servicemodel.classification.ClassificationEntry.RatingEntry;
import it.tappe.shared.Fields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays the ratings that were entered over those that hold, and collects what is wrong with them field by field. */
final class RatingsEntered {
    private final ClassificationSheet present;
    private final Fields fields = new Fields();

    RatingsEntered(ClassificationSheet present) {
        this.present = present;
    }

    /** One rating for each indicator; refused with every wrong field at once. */
    List<Rating> over(List<RatingEntry> entries) {
        Map<String, RatingEntry> named = new HashMap<>();
        for (RatingEntry entry : entries) {
            String field = field(entry);
            fields.check(
                    present.catalogue().indicator(entry.code()).isPresent(),
                    field + "code",
                    "Non c’è un indicatore «" + entry.code() + "» nel catalogo.");
            fields.check(
                    named.put(entry.code(), entry) == null, field + "code", "Questo indicatore compare due volte.");
        }
        List<Rating> ratings = present.ratings().stream()
                .map(held -> named.containsKey(held.code()) ? rating(held, named.get(held.code())) : held)
                .toList();
        fields.refuseIfWrong();
        return ratings;
    }

    private Rating rating(Rating held, RatingEntry entry) {
        Integer points = entry.rating();
        Level level = points == null ? null : Level.of(points).orElse(null);
        fields.check(level != null, field(entry) + "rating", "Per " + entry.code() + " scegli un valore da 0 a 3.");
        List<EvidenceEntry> quotes = entry.evidence();
        return new Rating(
                held.indicator(),
                level == null ? held.level() : level,
                quotes == null ? held.evidence() : evidence(field(entry), quotes, held.evidence()),
                proposed(held, entry));
    }

    /** A proposal stays with the rating until there is another. */
    private @Nullable Level proposed(Rating held, RatingEntry entry) {
        Integer points = entry.proposed();
        if (points == null) {
            return held.proposed();
        }
        Level level = Level.of(points).orElse(null);
        fields.check(level != null, field(entry) + "proposed", "Il valore proposto va da 0 a 3.");
        return level;
    }

    private List<Evidence> evidence(String field, List<EvidenceEntry> entries, List<Evidence> held) {
        List<Evidence> evidence = new ArrayList<>();
        for (EvidenceEntry entry : entries) {
            String at = field + "evidence[" + evidence.size() + "].";
            String quote = entry.quote() == null ? "" : entry.quote().strip();
            String section = entry.section() == null || entry.section().isBlank()
                    ? null
                    : entry.section().strip();
            fields.check(!quote.isEmpty(), at + "quote", "Scrivi il passo citato.")
                    .check(quote.length() <= Evidence.LONGEST_QUOTE, at + "quote", longest(Evidence.LONGEST_QUOTE))
                    .check(
                            section == null || section.length() <= Evidence.LONGEST_SECTION,
                            at + "section",
                            longest(Evidence.LONGEST_SECTION));
            evidence.add(known(held, quote, section, version(at, entry)));
        }
        return evidence;
    }

    /** A quote that holds already is not looked for again. */
    private static Evidence known(
            List<Evidence> held, String quote, @Nullable String section, @Nullable QuotedVersion version) {
        return held.stream()
                .filter(one -> one.isOf(quote, version))
                .findFirst()
                .map(one -> new Evidence(
                        quote, section == null ? one.section() : section, version, one.isSought(), one.place()))
                .orElse(new Evidence(quote, section, version));
    }

    /** Where only the number is given, the version of that number that was delivered last. */
    private @Nullable QuotedVersion version(String at, EvidenceEntry entry) {
        Integer number = entry.version();
        if (number == null) {
            return null;
        }
        QuotedVersion found = present.versions().stream()
                .filter(version -> version.number() == number)
                .filter(version -> entry.step() == null || version.step() == entry.step())
                .reduce(QuotedVersion::later)
                .orElse(null);
        fields.check(
                found != null,
                at + "version",
                "Questo project work non ha una versione " + number + " consegnata"
                        + (entry.step() == null ? "." : " per lo Step " + entry.step() + "."));
        return found;
    }

    private static String field(RatingEntry entry) {
        return "ratings[" + entry.code() + "].";
    }

    private static String longest(int characters) {
        return "Al massimo " + characters + " caratteri.";
    }
}
