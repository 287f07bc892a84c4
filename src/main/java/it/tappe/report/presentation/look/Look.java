package it.tappe.report.presentation.look;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import it.tappe.document.deck.Logo;
import it.tappe.document.deck.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How presentations look.
 *
 * @param id 1: there is one for the whole programme
 * @param primaryColour of titles and bars, as RRGGBB
 * @param accentColour of marks, as RRGGBB
 * @param contacts lines on the last slide; may be empty
 * @param logoSha256 of the logo in the file store; null without one
 * @param logoType its media type
 * @param logoText what the logo says to those who do not see it
 */
@MappedEntity("presentation_look")
public record Look(
        @Id int id,
        String primaryColour,
        String accentColour,
        String footer,
        String font,
        String contacts,
        @Nullable String logoSha256,
        @Nullable String logoType,
        @Nullable String logoText,
        @Version long version) {

    /** The same for the engine. */
    public Theme theme(@Nullable Logo logo) {
        return new Theme(footer, primaryColour, accentColour, font, logo);
    }

    /** The contacts, a line each. */
    public List<String> contactLines() {
        return contacts.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Whether there is a logo. */
    public boolean hasLogo() {
        return logoSha256 != null;
    }

    /** Address of the logo's picture, another one for each file; empty without one. */
    public String logoPath() {
        return logoSha256 == null ? "" : "/report/aspetto/logo?v=" + version;
    }

    Look with(@Nullable LogoFile logo, @Nullable String text) {
        return new Look(
                id,
                primaryColour,
                accentColour,
                footer,
                font,
                contacts,
                logo == null ? null : logo.sha256(),
                logo == null ? null : logo.type(),
                text,
                version);
    }

    String summary() {
        return "#%s, #%s, «%s», %s%s%s"
                .formatted(
                        primaryColour,
                        accentColour,
                        footer,
                        font,
                        contacts.isEmpty() ? "" : ", contatti: " + contacts.replace("\n", "; "),
                        logoText == null ? "" : ", logo: " + logoText);
    }
}
