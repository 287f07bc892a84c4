package it.tappe.document.reading;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Cuts an RTF file into braces, control words and bytes of text, as they come. */
final class RtfScanner {
    private static final int LONGEST_WORD = 32;
    private static final int MOST_DIGITS = 9;

    private final InputStream stream;
    /** A byte that was read too far; -1 when there is none. */
    private int ahead = -1;

    private String word = "";
    private int parameter;
    private boolean parameterGiven;

    /** What has just been read. */
    enum Token {
        /** Opening brace. */
        OPEN,
        /** Closing brace. */
        CLOSE,
        /** Control word or control symbol: {@link #word}, {@link #parameter}. */
        CONTROL,
        /** One byte of text, plain or written as {@code \'e0}: {@link #parameter}. */
        BYTE,
        /** End of the file. */
        END
    }

    RtfScanner(InputStream stream) {
        this.stream = new BufferedInputStream(stream);
    }

    /** Name of the control word, or the one character of a control symbol. */
    String word() {
        return word;
    }

    /** Its number, or the given one when it has none. */
    int parameter(int otherwise) {
        return parameterGiven ? parameter : otherwise;
    }

    /** Whether a switch such as {@code \b} or {@code \b0} is on. */
    boolean isOn() {
        return parameter(1) != 0;
    }

    Token next() throws IOException {
        for (int each = read(); each >= 0; each = read()) {
            switch (each) {
                case '\r', '\n', 0 -> {}
                case '{' -> {
                    return Token.OPEN;
                }
                case '}' -> {
                    return Token.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                default -> {
                    return text(each);
                }
            }
        }
        return Token.END;
    }

    /** Skips bytes of any value, of which {@code \bin} tells how many follow. */
    void skip(int bytes) throws IOException {
        stream.skipNBytes(Math.max(0, bytes));
    }

    private Token text(int each) {
        parameter = each;
        parameterGiven = true;
        return Token.BYTE;
    }

    private Token control() throws IOException {
        int first = needed();
        parameterGiven = false;
        if (first == '\'') {
            return text(16 * digit() + digit());
        }
        if (!isLetter(first)) {
            word = first == '\r' || first == '\n' ? "par" : String.valueOf((char) first);
            return Token.CONTROL;
        }
        StringBuilder letters = new StringBuilder();
        int each = first;
        for (; isLetter(each) && letters.length() < LONGEST_WORD; each = read()) {
            letters.append((char) each);
        }
        word = letters.toString();
        number(each);
        return Token.CONTROL;
    }

    /** Reads the number behind a control word, and the blank that ends both. */
    private void number(int first) throws IOException {
        int each = first;
        boolean negative = each == '-';
        if (negative) {
            each = read();
        }
        int digits = 0;
        int value = 0;
        for (; each >= '0' && each <= '9' && digits < MOST_DIGITS; each = read()) {
            value = 10 * value + each - '0';
            digits++;
        }
        parameterGiven = digits > 0;
        parameter = negative ? -value : value;
        if (each != ' ') {
            ahead = each;
        }
    }

    private int digit() throws IOException {
        int value = Character.digit(needed(), 16);
        if (value < 0) {
            throw new IOException("No hexadecimal digit");
        }
        return value;
    }

    private int needed() throws IOException {
        int each = read();
        if (each < 0) {
            throw new EOFException();
        }
        return each;
    }

    private int read() throws IOException {
        if (ahead < 0) {
            return stream.read();
        }
        int each = ahead;
        ahead = -1;
        return each;
    }

    private static boolean isLetter(int each) {
        return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
    }
}
