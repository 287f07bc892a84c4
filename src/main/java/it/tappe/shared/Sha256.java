package it.tappe.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java has. */
public final class Sha256 {
    private Sha256() {}

    /** A digest to be fed. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Of these bytes, in hexadecimal, small letters. */
    public static String of(byte[] bytes) {
        return hex(digest().digest(bytes));
    }

    /** In hexadecimal, small letters. */
    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
