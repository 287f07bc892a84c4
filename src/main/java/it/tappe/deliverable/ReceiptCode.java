package it.tappe.deliverable;

import java.security.SecureRandom;
import java.util.Locale;

/** The code of a <i>ricevuta</i>: sixteen letters and digits that cannot be mistaken for one another, 80 random bits. */
public final class ReceiptCode {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReceiptCode() {}

    static String random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** As the table keeps it, whatever somebody typed: in groups, in small letters, O for 0 and I or L for 1. */
    public static String read(String typed) {
        String bare = typed.replaceAll("[\\s-]", "");
        return bare.length() > LENGTH
                ? bare.toLowerCase(Locale.ROOT)
                : bare.toUpperCase(Locale.ROOT)
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
    }

    /** In groups of four, as people read it: 7K3M-9QXT-2WAB-0F4G. */
    public static String grouped(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }
}
