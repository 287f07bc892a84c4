package it.tappe.report.progress.facts;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what happened to project works that the viewer is known to read: five queries, however many there are. */
@Singleton
@Transactional
public class ProgressFacts {
    private final FactRepository facts;

    ProgressFacts(FactRepository facts) {
        this.facts = facts;
    }

    /** Of which deliverable. */
    public record Key(long projectWorkId, long stepId) {}

    /** The facts of project works, by deliverable. */
    public record Known(
            Map<Key, List<VersionFact>> versions,
            Map<Key, List<ReviewFact>> reviews,
            Map<Key, List<ExtensionFact>> extensions,
            Map<Key, List<DoorFact>> doors,
            Map<Key, List<CallFact>> calls) {

        /** Those of one deliverable. */
        public StepFacts of(long projectWorkId, long stepId) {
            Key key = new Key(projectWorkId, stepId);
            return new StepFacts(
                    versions.getOrDefault(key, List.of()),
                    reviews.getOrDefault(key, List.of()),
                    extensions.getOrDefault(key, List.of()),
                    doors.getOrDefault(key, List.of()),
                    calls.getOrDefault(key, List.of()));
        }
    }

    /** Everything that happened to these project works. */
    public Known of(Collection<Long> projectWorkIds) {
        if (projectWorkIds.isEmpty()) {
            return new Known(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
        }
        return new Known(
                grouped(facts.versions(projectWorkIds), one -> new Key(one.projectWorkId(), one.stepId())),
                grouped(facts.reviews(projectWorkIds), one -> new Key(one.projectWorkId(), one.stepId())),
                grouped(facts.extensions(projectWorkIds), one -> new Key(one.projectWorkId(), one.stepId())),
                grouped(facts.doors(projectWorkIds), one -> new Key(one.projectWorkId(), one.stepId())),
                grouped(facts.calls(projectWorkIds), one -> new Key(one.projectWorkId(), one.stepId())));
    }

    private static <F> Map<Key, List<F>> grouped(List<F> facts, Function<F, Key> key) {
        return facts.stream().collect(Collectors.groupingBy(key));
    }
}
