package it.tappe.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void namesAFileInFullAndInPlainLetters() {
        assertThat(Attachment.disposition("Città \"A\"; 100%.odt"))
                .isEqualTo("attachment; filename=\"Citt_ _A_; 100_.odt\";"
                        + " filename*=utf-8''Citt%C3%A0%20%22A%22%3B%20100%25.odt");
    }

    @Property
    void neverLetsANameBreakOutOfItsHeader(@ForAll String name) {
        String disposition = Attachment.disposition(name);
        assertThat(disposition)
                .matches("attachment; filename=\"[\\x20-\\x7e&&[^\"\\\\]]*\"; filename\\*=utf-8''[!-~&&[^;=\"]]*");
        String encoded = disposition.substring(disposition.lastIndexOf("''") + 2);
        assertThat(URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8)
                        .getBytes(StandardCharsets.UTF_8))
                .isEqualTo(name.getBytes(StandardCharsets.UTF_8));
    }
}
