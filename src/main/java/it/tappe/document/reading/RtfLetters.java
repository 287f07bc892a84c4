package it.tappe.document.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** The letters of an RTF text between two control words: bytes of a code page, then Unicode ones. */
final class RtfLetters {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private final StringBuilder unicode = new StringBuilder();
    /** Bytes still to come that only repeat a Unicode letter for old readers. */
    private int repeated;

    /** Takes a byte of the code page. */
    void take(int each) {
        if (repeated > 0) {
            repeated--;
        } else {
            bytes.write(each);
        }
    }

    /** Takes a letter that has a control word of its own. */
    void take(String letter, Runnable write) {
        if (repeated > 0) {
            repeated--;
        } else {
            write.run();
            unicode.append(letter);
        }
    }

    /** Takes a Unicode letter behind which so many bytes repeat it. */
    void takeUnicode(char letter, int repeatedBy, Runnable write) {
        if (bytes.size() > 0) {
            write.run();
        }
        unicode.append(letter);
        repeated = repeatedBy;
    }

    /** All letters since the last time; what was repeated ends here too. */
    String finish(Charset charset) {
        String text = unicode + bytes.toString(charset);
        unicode.setLength(0);
        bytes.reset();
        repeated = 0;
        return text;
    }
}
