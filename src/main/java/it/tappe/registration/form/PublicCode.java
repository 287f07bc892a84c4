package it.tappe.registration.form;

import java.security.SecureRandom;

/** The last part of a form's public link: short enough to be typed, long enough not to be guessed (49 bits). */
final class PublicCode {
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicCode() {}

    static String create() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
