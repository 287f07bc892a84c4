package it.tappe.restitution;

/** What strikes the eye about an answer: a sign and a word, so that nobody depends on colour. */
public enum Mark {
    /** Everybody who has answered gives it, and they are at least two. */
    ALL("=", "tutte"),
    /** Only one of at least two gives it. */
    ONLY_ONE("1", "una sola"),
    /** Some give it and others do not. */
    SOME("", ""),
    /** Nobody gives it. */
    NOBODY("○", "nessuna");

    private final String sign;
    private final String word;

    Mark(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    /** The sign on screen; empty where there is nothing to mark. */
    public String sign() {
        return sign;
    }

    /** The Italian word on screen; empty where there is nothing to mark. */
    public String word() {
        return word;
    }

    static Mark of(int who, int answered) {
        if (who == 0) {
            return NOBODY;
        }
        if (answered < 2) {
            return SOME;
        }
        return who == answered ? ALL : who == 1 ? ONLY_ONE : SOME;
    }
}
