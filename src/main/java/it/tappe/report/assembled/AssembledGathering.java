package it.tappe.report.assembled;

import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.deliverable.text.ApprovedVersion;
import it.tappe.document.blocks.Loss;
import it.tappe.document.blocks.reading.Originals.Read;
import it.tappe.programme.Programmes;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.report.assembled.Assembled.Listed;
import it.tappe.report.assembled.Assembled.Source;
import it.tappe.report.assembled.Assembled.Version;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the approved versions of a project work. */
@Singleton
class AssembledGathering {
    private final Programmes programmes;
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final ApprovedTexts texts;
    private final Clock clock;

    AssembledGathering(
            Programmes programmes,
            ProjectWorks projectWorks,
            Deliverables deliverables,
            ApprovedTexts texts,
            Clock clock) {
        this.programmes = programmes;
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Refused with 404 when the viewer does not see the project work, with 422 when nothing of it is approved yet.
     */
    Assembled gather(Viewer viewer, long projectWorkId) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        Map<Integer, ApprovedVersion> approved = texts.of(viewer, projectWorkId).stream()
                .collect(Collectors.toMap(ApprovedVersion::step, Function.identity()));
        List<Source> sources = sources(deliverables.list(viewer, projectWorkId), approved);
        if (sources.stream().allMatch(source -> source.version() == null)) {
            throw Refusal.Invalid.field(
                    "projectWork",
                    "Di questo project work non è ancora approvato nessuno Step: il documento si può comporre dalla prima"
                            + " approvazione in poi.");
        }
        Assembly assembly = new Assembly(sources);
        List<Listed> unreadable = new ArrayList<>();
        assembly.add(documents(sources, approved, unreadable));
        unreadable.addAll(assembly.losses());
        return new Assembled(
                programmes.current(viewer).name(),
                work,
                clock.instant(),
                viewer.displayName(),
                sources,
                assembly.chapters(),
                assembly.rest(),
                unreadable);
    }

    /** Steps that ask for something new: the final delivery asks for everything once more. */
    private static List<Source> sources(List<Deliverable> deliverables, Map<Integer, ApprovedVersion> approved) {
        Set<String> seen = new LinkedHashSet<>();
        List<Source> sources = new ArrayList<>();
        for (Deliverable deliverable : deliverables) {
            List<String> own = deliverable.sectionTitles().stream()
                    .filter(title -> seen.add(title.replace('’', '\'')))
                    .toList();
            if (!own.isEmpty()) {
                sources.add(new Source(
                        deliverable.stepPosition(),
                        deliverable.stepTitle(),
                        own,
                        version(approved.get(deliverable.stepPosition()))));
            }
        }
        return sources;
    }

    private static @Nullable Version version(@Nullable ApprovedVersion approved) {
        return approved == null
                ? null
                : new Version(approved.number(), approved.deliveredAt(), approved.approvedAt(), approved.fileName());
    }

    private Map<Integer, Read> documents(
            List<Source> sources, Map<Integer, ApprovedVersion> approved, List<Listed> unreadable) {
        Map<Integer, Read> documents = new LinkedHashMap<>();
        for (Source source : sources) {
            ApprovedVersion version = approved.get(source.step());
            if (version != null) {
                texts.read(version)
                        .ifPresentOrElse(
                                read -> documents.put(source.step(), read),
                                () -> unreadable.add(
                                        new Listed(source, new Loss(Loss.Kind.UNREADABLE, "", version.fileName()))));
            }
        }
        return documents;
    }
}
