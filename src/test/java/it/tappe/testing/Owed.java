package it.tappe.testing;

import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.testing.Api.Answer;
import java.util.List;
import java.util.Map;

/** What one team owes for one step, as programs and browsers address it; the usual acts in one word each. */
public final class Owed {
    private final TappeServer tappe;
    private final String team;
    private final int step;
    private final long projectWorkId;

    Owed(TappeServer tappe, String team, int step) {
        this.tappe = tappe;
        this.team = team;
        this.step = step;
        this.projectWorkId =
                tappe.bean(ProjectWorks.class).list(tappe.viewer(team)).get(0).id();
    }

    public long projectWorkId() {
        return projectWorkId;
    }

    public int step() {
        return step;
    }

    /** Under {@code /api/v1}. */
    public String path() {
        return "/project-works/" + projectWorkId + "/deliverables/" + step;
    }

    /** Of a version, under {@code /api/v1}. */
    public String path(int number) {
        return path() + "/submissions/" + number;
    }

    /** The address in the browser. */
    public String page() {
        return "/project-work/" + projectWorkId + "/step/" + step;
    }

    /** The facts as its team sees them. */
    public Deliverable facts() {
        return tappe.bean(Deliverables.class).find(tappe.viewer(team), projectWorkId, step);
    }

    /** As its team's program reads it. */
    public Answer get() {
        return tappe.api(team).get(path());
    }

    /** Who did this to it, oldest first, as the journal knows. */
    public List<String> journal(String act) {
        return tappe.tables()
                .column(
                        "select actor from journal where act = ? and project_work_id = ? and subject like ?"
                                + " order by id",
                        act,
                        projectWorkId,
                        "%" + facts().stepTitle() + "%");
    }

    public Answer upload(String fileName, byte[] content) {
        return tappe.api(team).upload(path() + "/submissions", fileName, content);
    }

    /** Uploads a new OpenDocument in which all sections stand; the same premise gives the same bytes. */
    public Answer upload(String premise) {
        return upload("project-work.odt", TeamDocuments.odtWithPremise(premise));
    }

    public Answer deliver(int number) {
        return tappe.api(team).post(path(number) + "/delivery", Map.of());
    }

    /** Uploads and delivers the version with this number. */
    public Owed delivered(int number) {
        upload("Questa è la versione numero " + number + " della premessa.").expect(201);
        deliver(number).expect(200);
        return this;
    }

    /** The tutor's decision without comments. */
    public Answer review(int number, String decision) {
        return review(number, Map.of("decision", decision));
    }

    public Answer review(int number, Map<String, ?> review) {
        return tappe.api("tutor").post(path(number) + "/reviews", review);
    }

    public Answer extend(String newDueDate, String reason) {
        return tappe.api("coordinamento")
                .post(path() + "/extension", Map.of("newDueDate", newDueDate, "reason", reason));
    }
}
