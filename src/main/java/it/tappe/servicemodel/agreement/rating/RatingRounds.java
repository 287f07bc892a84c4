package it.tappe.servicemodel.agreement.rating;

import it.tappe.programme.Step;
import it.tappe.projectwork.ProjectWork;
import it.tappe.servicemodel.agreement.rating.IndependentRatingRepository.NamedRating;
import it.tappe.servicemodel.agreement.rating.IndependentRatingRepository.Settled;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Independent ratings as the tables keep them, put together into rounds. */
@Singleton
class RatingRounds {
    private final IndependentRatingRepository rows;
    private final GivenLevelRepository levels;

    RatingRounds(IndependentRatingRepository rows, GivenLevelRepository levels) {
        this.rows = rows;
        this.levels = levels;
    }

    /** One round for each step: three queries. */
    List<RatingRound> ofWork(ProjectWork work, List<Step> steps) {
        return rounds(List.of(work), steps, rows.ofWork(work.id()), levels.ofWork(work.id()), rows.settled(work.id()));
    }

    /** The rounds in which somebody has begun to rate: three queries, however many there are. */
    List<RatingRound> begun(List<ProjectWork> works, List<Step> steps) {
        return rounds(works, steps, rows.all(), levels.all(), rows.settled()).stream()
                .filter(round -> !round.standings().isEmpty())
                .toList();
    }

    /** Nobody else writes about the project work until the transaction ends. */
    void lock(long projectWorkId) {
        rows.lock(projectWorkId);
    }

    /** Writes the person's draft, the first one or the next; answers with its id. */
    long write(RatingRound round, long catalogueId, long accountId, List<GivenLevel> given, Instant now) {
        NamedRating held = held(round, accountId);
        long id = held == null
                ? rows.save(new IndependentRatingRow(
                                0, round.work().id(), round.step().id(), catalogueId, accountId, now, null, 1))
                        .id()
                : rows.update(held.row().changed(catalogueId, now)).id();
        levels.clear(id);
        if (!given.isEmpty()) {
            levels.saveAll(given.stream().map(one -> one.of(id)).toList());
        }
        return id;
    }

    /** Fixes the person's rating. */
    void handIn(RatingRound round, long accountId, Instant now) {
        NamedRating held = held(round, accountId);
        if (held != null) {
            rows.update(held.row().handedIn(now));
        }
    }

    private @Nullable NamedRating held(RatingRound round, long accountId) {
        return rows.ofWork(round.work().id()).stream()
                .filter(one -> one.stepId() == round.step().id() && one.accountId() == accountId)
                .findFirst()
                .orElse(null);
    }

    private static List<RatingRound> rounds(
            List<ProjectWork> works,
            List<Step> steps,
            List<NamedRating> named,
            List<GivenLevel> given,
            List<Settled> settled) {
        Map<Long, List<GivenLevel>> byRating =
                given.stream().collect(Collectors.groupingBy(GivenLevel::independentRatingId));
        Map<Settled, List<IndependentRating>> ratings = named.stream()
                .map(one -> one.with(byRating.getOrDefault(one.id(), List.of())))
                .collect(Collectors.groupingBy(one -> new Settled(one.projectWorkId(), one.stepId())));
        Set<Settled> over = Set.copyOf(settled);
        List<RatingRound> rounds = new ArrayList<>();
        for (ProjectWork work : works) {
            for (Step step : steps) {
                Settled place = new Settled(work.id(), step.id());
                rounds.add(new RatingRound(work, step, ratings.getOrDefault(place, List.of()), over.contains(place)));
            }
        }
        return rounds;
    }
}
