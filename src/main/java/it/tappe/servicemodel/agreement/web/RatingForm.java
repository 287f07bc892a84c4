package it.tappe.servicemodel.agreement.web;

import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Indicator;
import it.tappe.servicemodel.agreement.rating.GivenLevel;
import it.tappe.servicemodel.agreement.rating.IndependentRating;
import it.tappe.servicemodel.agreement.rating.RatingDraft;
import it.tappe.servicemodel.agreement.rating.RatingDraft.LevelEntry;
import it.tappe.servicemodel.agreement.rating.RatingSheet;
import it.tappe.web.Form;
import java.util.ArrayList;
import java.util.List;

/** Between the form of an independent rating and what it enters. */
final class RatingForm {
    private RatingForm() {}

    static Form of(RatingSheet sheet) {
        Form form = Form.empty().fill("version", sheet.version());
        IndependentRating own = sheet.own();
        if (own != null) {
            for (GivenLevel one : own.given()) {
                form.fill(LevelFields.rating(one.indicatorCode()), one.rating())
                        .fill(LevelFields.quote(one.indicatorCode()), one.quote())
                        .fill(LevelFields.note(one.indicatorCode()), one.note());
            }
        }
        return form;
    }

    static RatingDraft draft(Form form, Catalogue catalogue) {
        List<LevelEntry> levels = new ArrayList<>();
        for (Indicator one : catalogue.indicators()) {
            levels.add(new LevelEntry(
                    one.code(),
                    LevelFields.points(form, one.code()),
                    form.text(LevelFields.quote(one.code())),
                    form.text(LevelFields.note(one.code()))));
        }
        return new RatingDraft(form.version(), levels);
    }
}
