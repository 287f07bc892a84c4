package it.tappe.coherence;

import it.tappe.projectwork.ProjectWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The trace of a project work.
 *
 * @param statements in the order in which they were written
 * @param links between them
 */
public record Trace(ProjectWork work, List<Statement> statements, List<Link> links) {

    /** The statements of a kind. */
    public List<Statement> of(Kind kind) {
        return statements.stream().filter(one -> one.kind() == kind).toList();
    }

    /** What follows from a statement. */
    public List<Statement> followers(Statement statement) {
        return statements.stream()
                .filter(other -> links.contains(new Link(statement.id(), other.id())))
                .toList();
    }

    /** What a statement follows from. */
    public List<Statement> origins(Statement statement) {
        return statements.stream()
                .filter(other -> links.contains(new Link(other.id(), statement.id())))
                .toList();
    }

    /** What could follow from a statement and does not yet. */
    public List<Statement> linkable(Statement statement) {
        List<Statement> linked = followers(statement);
        return statement.kind().next().stream()
                .flatMap(next -> of(next).stream())
                .filter(other -> !linked.contains(other))
                .toList();
    }

    /** What a statement lacks, in words: a follower, an origin, or both. */
    public List<String> gaps(Statement statement) {
        List<String> gaps = new ArrayList<>();
        if (followers(statement).isEmpty()) {
            statement.kind().withoutFollower().ifPresent(gaps::add);
        }
        if (origins(statement).isEmpty()) {
            statement.kind().withoutOrigin().ifPresent(gaps::add);
        }
        return gaps;
    }

    /** How many statements lack something. */
    public long incomplete() {
        return statements.stream().filter(one -> !gaps(one).isEmpty()).count();
    }

    Optional<Statement> statement(long id) {
        return statements.stream().filter(one -> one.id() == id).findFirst();
    }
}
