package it.tappe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.Tappe;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules of the house; {@link HouseTest} shows of each that it can be broken. */
class ArchitectureTest {

    /**
     * Who may import whom, by packages below {@code it.tappe}. A new package gets a line of its own, and a line is made
     * longer only when the house allows it.
     */
    private static final ImportTable MAY_IMPORT = ImportTable.of("""
            shared:
            store:                      shared
            access:                     shared
            access.session:             access shared
            idempotency:                access shared
            recurring:                  shared
            province:                   access shared
            programme:                  access shared
            webinar:                    access programme shared
            webinar.agenda:             access document.pdf programme shared webinar
            webinar.running:            access shared webinar webinar.agenda
            webinar.minutes:            access actionpoint document.pdf shared webinar
            webinar.timeline:           access programme shared webinar
            projectwork:                access programme province shared
            actionpoint:                access projectwork shared
            actionpoint.json:           actionpoint
            deliverable:                access document.reading document.signed programme projectwork shared store
            deliverable.extension:      access deliverable projectwork shared
            deliverable.queue:          access deliverable projectwork shared
            deliverable.review:         access deliverable document.reading passage projectwork province shared store
            deliverable.archive:        access deliverable programme projectwork shared store
            deliverable.receipt:        access deliverable document.pdf shared
            deliverable.template:       access deliverable document.docx document.reading programme projectwork shared store
            deliverable.comparison:     access deliverable document.reading shared
            deliverable.upload:         access deliverable projectwork shared store
            canvas.outline:             access shared
            canvas:                     access canvas.outline programme projectwork shared
            canvas.history:             access canvas canvas.outline programme projectwork shared
            canvas.editing:             access canvas canvas.outline programme projectwork shared
            canvas.remark:              access canvas canvas.outline programme projectwork shared
            canvas.option:              access canvas canvas.outline projectwork
            servicemodel:               access programme shared
            servicemodel.classification: access deliverable.text passage projectwork servicemodel servicemodel.classification.quote shared
            passage:                    document.reading
            deliverable.text:           access document.reading projectwork shared store
            servicemodel.editing:       access programme projectwork servicemodel servicemodel.classification shared
            servicemodel.agreement.rating: access programme projectwork servicemodel shared
            servicemodel.agreement:        access programme projectwork servicemodel servicemodel.agreement.rating servicemodel.classification shared
            deliverable.speech:         deliverable.text passage
            canvas.hint:                access canvas canvas.outline deliverable.speech deliverable.text passage programme projectwork shared
            coherence:                  access projectwork shared
            coherence.proposal:         access coherence deliverable.speech deliverable.text passage shared
            coherence.check:            access canvas canvas.outline deliverable.speech deliverable.text passage projectwork shared
            servicemodel.suggestion:    access document.reading passage programme servicemodel shared store
            servicemodel.classification.quote: document.reading passage
            servicemodel.classification.mark: access deliverable.text projectwork servicemodel.classification servicemodel.classification.quote
            servicemodel.classification.movement: servicemodel servicemodel.classification
            servicemodel.classification.proposal: access deliverable.text passage servicemodel servicemodel.classification servicemodel.suggestion shared
            restitution.sharing:          access programme shared
            restitution:                  access canvas canvas.outline programme projectwork restitution.sharing servicemodel servicemodel.classification shared
            restitution.picture:          canvas.outline projectwork restitution
            restitution.facing:           canvas.outline projectwork restitution shared
            restitution.export:           access canvas.outline document.xlsx programme projectwork restitution shared
            restitution.panorama:         access programme projectwork restitution servicemodel servicemodel.classification shared
            support.slot:               access projectwork province shared
            support.notice:             access shared
            support:                    access actionpoint deliverable projectwork shared support.notice support.slot
            support.minutes:            access actionpoint projectwork shared support
            support.load:               access deliverable programme projectwork province shared support support.slot
            rescheduling:               access deliverable programme projectwork province shared support webinar
            registration.event:           access shared webinar
            registration.form:            access registration.event shared
            registration:                 access registration.event registration.form shared
            registration.participant:     access document.xlsx registration registration.event shared
            registration.attendance:      access document.pdf document.xlsx registration registration.event shared
            register:                   access programme projectwork province shared
            register.workbook:          access document.xlsx register shared

            document:
            document.blocks:
            document.blocks.odf:          document.blocks document.blocks.source document.reading
            document.blocks.page:         document.blocks
            document.blocks.reading:      document.blocks document.blocks.odf document.blocks.word document.reading document.signed
            document.blocks.source:       document.blocks
            document.blocks.word:         document.blocks document.blocks.source document.reading
            document.blocks.writing:      document.blocks document.docx
            document.calendar:
            document.chart:
            document.deck:                document.deck.measure
            document.deck.drawing:        document.deck document.deck.measure
            document.deck.measure:
            document.docx:
            document.pdf:
            document.reading:           document.signed shared
            document.signed:            shared
            document.xlsx:              shared

            dashboard:                  access canvas canvas.outline canvas.remark deliverable deliverable.queue programme projectwork servicemodel.classification support webinar
            report:                       access document.deck document.deck.drawing document.pdf document.xlsx report.last shared
            report.last:                  shared
            report.journal:             access document.xlsx report shared
            report.presentation:          access document.deck report report.presentation.arrangement report.presentation.look shared
            report.choice:              access programme projectwork report shared
            report.run:                 access recurring report shared
            report.setting:             access report shared
            report.schedule:            access recurring report report.run report.setting shared
            report.presentation.wording:  document.deck shared
            report.presentation.arrangement: access document.deck report.presentation.wording shared
            report.presentation.look:     access document.deck shared store
            report.presentation.miniature: document.deck document.deck.measure
            report.assembled:             access deliverable deliverable.template deliverable.text document.blocks document.blocks.page document.blocks.reading document.blocks.writing programme projectwork report shared
            report.progress:            access deliverable deliverable.review document.xlsx programme projectwork report report.last report.progress.facts report.progress.figures servicemodel.classification shared support
            report.slides:              access canvas.outline document.deck programme projectwork restitution restitution.panorama servicemodel servicemodel.classification shared webinar webinar.agenda webinar.timeline
            report.restitution:         access canvas canvas.outline document.deck programme projectwork report report.presentation report.presentation.arrangement report.presentation.look report.slides restitution restitution.panorama shared webinar webinar.agenda webinar.timeline
            report.closing:             access deliverable document.deck programme projectwork report report.presentation report.presentation.arrangement report.presentation.look report.slides restitution restitution.panorama servicemodel.classification shared support webinar webinar.agenda webinar.timeline
            notification:                 access deliverable deliverable.extension deliverable.review document.calendar notification.calendar notification.mail programme projectwork registration registration.event report report.run report.schedule rescheduling shared store support webinar
            notification.mail:            access notification.mail.server recurring shared store
            report.dossier:               access actionpoint canvas canvas.outline coherence deliverable deliverable.extension deliverable.review document.xlsx passage projectwork report report.dossier.chapter servicemodel servicemodel.classification servicemodel.classification.movement shared support support.minutes
            report.dossier.chapter:       access canvas canvas.outline deliverable deliverable.extension deliverable.review programme projectwork servicemodel servicemodel.classification servicemodel.classification.movement shared support support.minutes
            report.meeting:               access actionpoint report report.dossier report.dossier.chapter shared support support.minutes webinar webinar.agenda webinar.minutes
            report.delivery:              access deliverable deliverable.receipt deliverable.review document.docx projectwork report report.dossier report.dossier.chapter shared
            report.registration:          access registration.attendance registration.event report
            report.progress.figures:    deliverable deliverable.review document.chart report servicemodel servicemodel.classification shared support
            report.progress.facts:      deliverable deliverable.review support
            notification.calendar:        access deliverable document.calendar notification.mail programme projectwork shared support webinar
            notification.mail.server:
            notification.reminder:        access notification.mail notification.reminder.rule projectwork recurring shared
            notification.reminder.rule:   access shared
            notification.reminder.source: access actionpoint deliverable notification.reminder notification.reminder.rule projectwork shared support webinar
            sample:                     access canvas canvas.outline programme projectwork province register registration.event registration.form servicemodel shared support.slot webinar webinar.agenda

            web:                        access shared
            access.web:                 access access.session shared web
            idempotency.web:            access idempotency web
            province.web:               access province web
            programme.web:              access deliverable.template programme shared web
            projectwork.web:            access programme projectwork province web
            webinar.web:                access actionpoint programme shared web webinar webinar.agenda webinar.minutes
            webinar.agenda.web:         access shared web webinar webinar.agenda
            webinar.running.web:        access shared web webinar webinar.agenda webinar.running
            webinar.minutes.web:        access actionpoint shared web webinar webinar.agenda webinar.minutes
            webinar.timeline.web:       access programme web webinar.timeline
            deliverable.web:            access deliverable deliverable.comparison deliverable.extension deliverable.review deliverable.upload document.reading document.signed projectwork province shared web
            deliverable.review.web:     access deliverable deliverable.review projectwork shared web
            deliverable.queue.web:      access deliverable deliverable.queue programme projectwork web
            deliverable.archive.web:    access deliverable.archive web
            deliverable.receipt.web:    access deliverable.receipt shared web
            deliverable.template.web:   access deliverable.template programme shared web
            deliverable.comparison.web: access deliverable deliverable.comparison document.reading projectwork shared web
            deliverable.upload.web:     access deliverable.upload
            canvas.web:                 access canvas canvas.editing canvas.outline canvas.remark deliverable programme projectwork shared web
            canvas.history.web:         access canvas canvas.history canvas.outline programme projectwork web
            canvas.remark.web:          access canvas canvas.outline canvas.remark programme projectwork shared web
            canvas.option.web:          access canvas.option canvas.outline projectwork web
            servicemodel.web:           access servicemodel web
            servicemodel.classification.web: access passage programme projectwork servicemodel servicemodel.classification servicemodel.classification.mark servicemodel.classification.movement servicemodel.classification.proposal servicemodel.suggestion shared web
            servicemodel.editing.web:   access programme projectwork servicemodel servicemodel.editing shared web
            servicemodel.agreement.web:    access programme projectwork servicemodel servicemodel.agreement servicemodel.agreement.rating shared web
            servicemodel.suggestion.web:  access passage programme servicemodel servicemodel.suggestion shared web
            restitution.web:              access canvas canvas.outline programme projectwork restitution restitution.export restitution.facing restitution.sharing servicemodel servicemodel.classification web
            restitution.panorama.web:     access programme projectwork restitution restitution.panorama servicemodel servicemodel.classification web
            canvas.hint.web:            access canvas canvas.hint canvas.outline deliverable.speech passage projectwork shared web
            coherence.web:              access canvas.outline coherence coherence.check coherence.proposal deliverable.speech programme projectwork shared web
            actionpoint.web:            access actionpoint actionpoint.json web
            support.web:                access actionpoint actionpoint.json deliverable projectwork province shared support support.minutes support.notice support.slot web
            support.load.web:           access programme projectwork support support.load support.notice web
            rescheduling.web:           access programme projectwork rescheduling web
            registration.web:             registration registration.attendance registration.event registration.form shared web
            registration.event.web:       access registration.event registration.form registration.participant shared web webinar
            registration.participant.web: access registration registration.attendance registration.event registration.participant shared web
            register.web:               access register register.workbook shared web
            notification.mail.web:      access notification.mail shared web
            notification.reminder.web:    access notification.reminder notification.reminder.rule province shared web
            dashboard.web:              access dashboard deliverable programme projectwork shared web
            report.web:                 access report report.choice report.progress report.run shared web
            report.run.web:             access report report.choice report.run web
            report.setting.web:         access report report.choice report.setting web
            report.schedule.web:        access report.choice report.schedule report.setting shared web
            report.presentation.web:      access document.deck report.presentation report.presentation.arrangement report.presentation.look report.presentation.miniature report.presentation.wording shared web
            report.presentation.look.web: access document.deck report.presentation.look report.presentation.miniature shared web
            notification.calendar.web:  access notification.calendar shared web
            """);

    private static final int MOST_FILES = 15;
    /** Packages that stay together although they are larger, and how large they may be. */
    private static final Map<String, Integer> LARGER = Map.of(
            "access", 23, // accounts, permissions and journal know each other
            "deliverable", 20, // facts, rules and versions of one deliverable
            "deliverable.review", 26, // reviews, drafts and points are the same comments
            "document.reading", 36, // readers of five formats behind one public class
            "registration", 20, // one queue, and what is told of it
            "servicemodel.classification", 17, // rows and records of one aggregate
            "web", 23); // the frame of pages and the handling of errors

    static final Pattern IN_SELECT = Pattern.compile("\\bin\\s*\\(\\s*select\\b", Pattern.CASE_INSENSITIVE);

    private static final int MOST_LINES = 250;

    private static final House TAPPE = House.of(Tappe.class);

    @Test
    void namesExactlyThePackagesThatThereAre() {
        assertThat(TAPPE.packagesThatDifferFrom(MAY_IMPORT)).isEmpty();
    }

    @Test
    void importsOnlyWhatTheTableAllows() {
        assertThat(TAPPE.importsThatAreNotIn(MAY_IMPORT)).isEmpty();
    }

    @Test
    void allowsNothingThatNobodyNeeds() {
        assertThat(TAPPE.unusedImportsIn(MAY_IMPORT)).isEmpty();
    }

    @Test
    void importsNoPagesButTheirFrame() {
        assertThat(TAPPE.importsOfPages()).isEmpty();
    }

    @Test
    void keepsControllersAndRepositoriesToTheirPackages() {
        assertThat(TAPPE.publicControllersAndRepositories()).isEmpty();
    }

    @Test
    void namesClassesForWhatTheyAre() {
        assertThat(TAPPE.poorNames()).isEmpty();
    }

    @Test
    void leavesOfficeFilesAndPdfToTheEngines() {
        assertThat(TAPPE.usesOf("org.apache.poi", "document")).isEmpty();
        assertThat(TAPPE.usesOf("org.apache.pdfbox", "document")).isEmpty();
        assertThat(TAPPE.usesOf("org.apache.tika", "document")).isEmpty();
        assertThat(TAPPE.usesOf("org.xhtmlrenderer", "document")).isEmpty();
        assertThat(TAPPE.usesOf("net.fortuna.ical4j", "document.calendar")).isEmpty();
    }

    /** H2 would evaluate the list anew for every row: minutes instead of milliseconds. */
    @Test
    void asksWhetherARowExistsAndNotWhetherItIsInAList() {
        assertThat(TAPPE.filesWith(IN_SELECT)).isEmpty();
    }

    @Test
    void introducesEveryPackage() {
        assertThat(TAPPE.packagesWithoutInfo()).isEmpty();
    }

    @Test
    void keepsEveryFileShort() {
        assertThat(TAPPE.filesLongerThan(MOST_LINES)).isEmpty();
    }

    @Test
    void keepsEveryPackageSmall() {
        assertThat(TAPPE.packagesWithMoreFilesThan(MOST_FILES, LARGER)).isEmpty();
    }
}
