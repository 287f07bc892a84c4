package it.tappe.report.presentation.look;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.document.deck.Logo;
import it.tappe.document.deck.Theme;
import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import it.tappe.store.FileStore;
import it.tappe.store.Incoming;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The look of presentations, which coordinators decide. */
@Singleton
@Transactional
public class Looks {
    private static final int LONGEST_TEXT = 300;

    private final LookRepository looks;
    private final FileStore files;
    private final Journal journal;

    Looks(LookRepository looks, FileStore files, Journal journal) {
        this.looks = looks;
        this.files = files;
        this.journal = journal;
    }

    /** The look of every presentation, for whoever makes one. */
    public Look current() {
        return looks.current();
    }

    /** The same for the engine. */
    public Theme theme() {
        Look look = current();
        String sha256 = look.logoSha256();
        String type = look.logoType();
        String text = look.logoText();
        return look.theme(sha256 == null || type == null || text == null ? null : new Logo(bytes(sha256), type, text));
    }

    private byte[] bytes(String sha256) {
        try (InputStream content = files.open(sha256)) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The look, for whoever decides on it. */
    public Look find(Viewer viewer) {
        viewer.require(Action.ARRANGE_SLIDES);
        return looks.current();
    }

    /** What the look would be; nothing is saved. */
    public Look preview(Viewer viewer, LookEntry entry) {
        Look before = find(viewer);
        Violations.requireNone(entry);
        entry.check();
        return entry.toLook(before);
    }

    /** Changes all but the logo; refused with 412 when somebody has changed it meanwhile. */
    public Look change(Viewer viewer, LookEntry entry) {
        Look after = preview(viewer, entry);
        Look before = find(viewer);
        requireRead(before, entry.version());
        return save(viewer, before, after);
    }

    /**
     * Puts a picture in the place of the logo.
     *
     * @param text what it says to those who do not see it
     */
    public Look putLogo(Viewer viewer, InputStream content, String text, @Nullable Long version) {
        Look before = find(viewer);
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw Refusal.Invalid.field(
                    "text", "Scrivi che cosa dice il logo a chi non lo vede, con al massimo 300 caratteri.");
        }
        requireRead(before, version);
        try (Incoming file = files.receive(content)) {
            LogoFile logo = LogoFile.of(file);
            files.keep(file);
            return save(viewer, before, before.with(logo, text.strip()));
        }
    }

    /** Takes the logo away. */
    public Look removeLogo(Viewer viewer, @Nullable Long version) {
        Look before = find(viewer);
        requireRead(before, version);
        return save(viewer, before, before.with(null, null));
    }

    /** The logo's bytes. Refused with 404 while there is none. */
    public InputStream logo() {
        String sha256 = current().logoSha256();
        if (sha256 == null) {
            throw new Refusal.NotFound("Le presentazioni non hanno un logo.");
        }
        return files.open(sha256);
    }

    private Look save(Viewer viewer, Look before, Look after) {
        Look saved = looks.update(after);
        journal.note(
                viewer,
                Act.CHANGED,
                JournalSubject.of("presentation_look", (long) before.id(), "Aspetto delle presentazioni")
                        .changed(before.summary(), after.summary()));
        return saved;
    }

    private static void requireRead(Look present, @Nullable Long version) {
        if (version == null) {
            throw Refusal.Conflict.unconditional("Di’ quale aspetto hai letto (If-Match).");
        }
        if (version != present.version()) {
            throw Refusal.Conflict.stale("Nel frattempo un’altra persona ha cambiato l’aspetto delle presentazioni.");
        }
    }
}
