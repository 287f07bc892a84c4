package it.tappe.servicemodel.agreement.rating;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.programme.Step;
import it.tappe.projectwork.ProjectWork;
import it.tappe.shared.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The independent ratings of a project work for a step. Who sees which:
 *
 * <ol>
 *   <li>everybody their own, and at what point the others are;
 *   <li>nobody another's before two have handed in;
 *   <li>from then on, who has handed in; and a coordinator who does not rate there;
 *   <li>who sees the others' ratings cannot begin one any more, and nobody can once the consensus is recorded.
 * </ol>
 */
public final class RatingRound {
    private static final int ENOUGH = 2;

    private final ProjectWork work;
    private final Step step;
    private final List<IndependentRating> ratings;
    private final boolean isSettled;

    RatingRound(ProjectWork work, Step step, List<IndependentRating> ratings, boolean isSettled) {
        this.work = work;
        this.step = step;
        this.ratings = ratings.stream()
                .sorted(Comparator.comparingLong(IndependentRating::accountId))
                .toList();
        this.isSettled = isSettled;
    }

    /** The project work that is rated. */
    public ProjectWork work() {
        return work;
    }

    /** The step that it is rated for. */
    public Step step() {
        return step;
    }

    /** Whether the consensus is recorded. */
    public boolean isSettled() {
        return isSettled;
    }

    /** Who rates, and at what point each is. */
    public List<RaterStanding> standings() {
        return ratings.stream()
                .map(one -> new RaterStanding(one.accountId(), one.raterName(), one.handedInAt()))
                .toList();
    }

    /** The viewer's own. */
    public Optional<IndependentRating> own(Viewer viewer) {
        return ratings.stream()
                .filter(one -> one.accountId() == viewer.accountId())
                .findFirst();
    }

    /** Whether the viewer sees what the others gave. */
    public boolean isOpenTo(Viewer viewer) {
        boolean isOneOfThem = own(viewer).filter(IndependentRating::isHandedIn).isPresent();
        boolean looksOn = own(viewer).isEmpty() && viewer.may(Action.READ_AGREEMENTS);
        return handedIn().size() >= ENOUGH && (isOneOfThem || looksOn);
    }

    /** The ratings that are handed in, if the viewer sees them; else none. */
    public List<IndependentRating> revealedTo(Viewer viewer) {
        return isOpenTo(viewer) ? handedIn() : List.of();
    }

    /** Whether the viewer can still rate. */
    public boolean canBeRatedBy(Viewer viewer) {
        return !isSettled && own(viewer).filter(IndependentRating::isHandedIn).isEmpty() && !isOpenTo(viewer);
    }

    void requireRatableBy(Viewer viewer) {
        if (own(viewer).filter(IndependentRating::isHandedIn).isPresent()) {
            throw new Refusal.Conflict("Hai già consegnato questa valutazione: non si può più cambiare.");
        }
        if (isSettled) {
            throw new Refusal.Conflict("Il consenso è già registrato: una valutazione non sarebbe più indipendente.");
        }
        if (isOpenTo(viewer)) {
            throw new Refusal.Conflict("Vedi già le valutazioni degli altri: la tua non sarebbe più indipendente.");
        }
    }

    private List<IndependentRating> handedIn() {
        return ratings.stream().filter(IndependentRating::isHandedIn).toList();
    }
}
