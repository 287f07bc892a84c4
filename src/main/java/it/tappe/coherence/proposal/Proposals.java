package it.tappe.coherence.proposal;

import it.tappe.access.Viewer;
import it.tappe.coherence.Statement;
import it.tappe.coherence.Trace;
import it.tappe.coherence.Traces;
import it.tappe.coherence.proposal.ProposedLink.End;
import it.tappe.deliverable.speech.ReadVersion;
import it.tappe.deliverable.text.DeliveredTexts;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the documents propose for the traces of project works. Documents are read outside of any transaction. */
@Singleton
public class Proposals {
    private final Traces traces;
    private final DeliveredTexts texts;
    private final Acceptances acceptances;

    Proposals(Traces traces, DeliveredTexts texts, Acceptances acceptances) {
        this.traces = traces;
        this.texts = texts;
        this.acceptances = acceptances;
    }

    /**
     * What was taken over.
     *
     * @param apart links that were chosen without both of their ends
     */
    public record Accepted(int statements, int links, int apart) {}

    /** Reads the latest delivered versions; what stands in the trace already is not proposed again. */
    public ProposalSheet read(Viewer viewer, long projectWorkId) {
        Trace trace = traces.find(viewer, projectWorkId);
        List<ReadVersion> versions = texts.latest(viewer, projectWorkId).stream()
                .map(ReadVersion::of)
                .toList();
        Set<String> known = trace.statements().stream()
                .map(Statement::quote)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Proposal> proposals = ProposalReader.read(versions, known);
        Stream<End> there = trace.statements().stream().map(one -> new End("s" + one.id(), one.kind(), one.text()));
        Stream<End> proposed = proposals.stream().map(one -> new End(one.key(), one.kind(), one.text()));
        Set<String> linked = trace.links().stream()
                .map(link -> "s" + link.originId() + ">s" + link.followerId())
                .collect(Collectors.toSet());
        return new ProposalSheet(
                trace,
                versions.stream().map(ReadVersion::label).toList(),
                proposals,
                LinkReader.read(Stream.concat(there, proposed).toList(), linked));
    }

    /** Takes over what was chosen by its key; refused with 422 when nothing was. */
    public Accepted accept(Viewer viewer, long projectWorkId, Set<String> keys) {
        traces.requireWriting(viewer, projectWorkId);
        ProposalSheet sheet = read(viewer, projectWorkId);
        List<Proposal> proposals = sheet.proposals().stream()
                .filter(one -> keys.contains(one.key()))
                .toList();
        List<ProposedLink> links =
                sheet.links().stream().filter(one -> keys.contains(one.key())).toList();
        if (proposals.isEmpty() && links.isEmpty()) {
            throw Refusal.Invalid.field("keys", "Scegli almeno una proposta.");
        }
        return acceptances.take(viewer, projectWorkId, proposals, links);
    }
}
