package it.tappe.coherence.check;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.projectwork.ProjectWork;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Results and notes as the tables keep them; each call is a transaction of its own. */
@Singleton
@Transactional
class CheckRecords {
    private final CheckRepository checks;
    private final Journal journal;
    private final Clock clock;

    CheckRecords(CheckRepository checks, Journal journal, Clock clock) {
        this.checks = checks;
        this.journal = journal;
        this.clock = clock;
    }

    /** The state of documents and canvas, by project work. */
    Map<Long, String> states(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : checks.states(ids).stream()
                        .collect(
                                Collectors.toMap(CheckRepository.State::projectWorkId, CheckRepository.State::restsOn));
    }

    Map<Long, Map<ExpertCheck, CheckResult>> results(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : checks.results(ids).stream()
                        .collect(Collectors.groupingBy(
                                CheckResult::projectWorkId,
                                Collectors.toMap(CheckResult::expertCheck, Function.identity())));
    }

    void keep(long projectWorkId, List<Finding> findings, String restsOn) {
        checks.clear(projectWorkId);
        findings.forEach(finding -> checks.keep(
                projectWorkId, finding.check().name(), finding.verdict().name(), restsOn, clock.instant()));
    }

    List<CheckNote> notes(long projectWorkId) {
        return checks.notes(projectWorkId);
    }

    void note(Viewer viewer, ProjectWork work, ExpertCheck check, String text) {
        checks.note(work.id(), check.name(), text, clock.instant(), viewer.accountId());
        journal.note(
                viewer,
                Act.NOTED,
                JournalSubject.of("coherence_note", null, work.label() + ", " + check.title())
                        .in(work.id())
                        .changed(null, text));
    }
}
