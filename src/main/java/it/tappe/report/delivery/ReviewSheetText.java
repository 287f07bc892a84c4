package it.tappe.report.delivery;

import it.tappe.deliverable.review.Point;
import it.tappe.deliverable.review.Review;
import it.tappe.document.docx.DocxDocument;
import it.tappe.shared.RomeTime;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The review sheet as a text that people edit further. */
final class ReviewSheetText {
    private ReviewSheetText() {}

    static DocxDocument of(ReviewSheet sheet) {
        DocxDocument text = DocxDocument.titled(
                        "Scheda di revisione", sheet.work().label())
                .subtitle(sheet.work().label() + " – " + sheet.deliverable().stepTitle())
                .facts(facts(sheet));
        String general = sheet.review().generalComment();
        if (general != null) {
            text.heading(1, "Commento generale");
            paragraphs(text, general);
        }
        sheet.chapter().sections().forEach((section, points) -> {
            text.heading(1, section);
            points.forEach(point -> point(text, point));
        });
        return text;
    }

    private static Map<String, String> facts(ReviewSheet sheet) {
        Review review = sheet.review();
        LocalDate due = review.changesDueOn();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Versione", String.valueOf(review.number()));
        facts.put("Documento", sheet.chapter().version().fileName());
        facts.put("Decisione", review.decision().label());
        if (due != null) {
            facts.put("Nuova versione entro", RomeTime.date(due));
        }
        facts.put("Revisione di", review.reviewedByName() + ", " + RomeTime.minute(review.reviewedAt()));
        facts.put("Punti", sheet.chapter().open() + " aperti, " + sheet.takenUp() + " recepiti");
        facts.put("Stampata", RomeTime.minute(sheet.at()) + ", " + sheet.by());
        return facts;
    }

    private static void point(DocxDocument text, Point point) {
        text.heading(
                2,
                (point.isAdvice() ? "Consiglio di " : "Commento di ")
                        + point.writtenByName()
                        + (point.isOpen() ? " (aperto)" : " (recepito)"));
        if (point.quote() != null) {
            text.text("«" + point.quote() + "»");
        }
        paragraphs(text, point.text());
        for (Point.Reply reply : point.replies()) {
            text.heading(3, "Risposta di " + reply.repliedByName() + ", " + RomeTime.minute(reply.repliedAt()));
            paragraphs(text, reply.text());
        }
    }

    private static void paragraphs(DocxDocument text, String lines) {
        lines.lines().filter(line -> !line.isBlank()).forEach(text::text);
    }
}
