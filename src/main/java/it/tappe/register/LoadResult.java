package it.tappe.register;

/** How many lines of a register were new, different and already there. */
public record LoadResult(int created, int changed, int unchanged) {
    static final LoadResult NOTHING = new LoadResult(0, 0, 0);

    LoadResult plus(Outcome outcome) {
        return switch (outcome) {
            case CREATED -> new LoadResult(created + 1, changed, unchanged);
            case CHANGED -> new LoadResult(created, changed + 1, unchanged);
            case UNCHANGED -> new LoadResult(created, changed, unchanged + 1);
        };
    }

    /** «3 righe nuove, 1 modificata, 35 invariate». */
    public String summary() {
        return count(created, "riga nuova", "righe nuove") + ", " + count(changed, "modificata", "modificate") + ", "
                + count(unchanged, "invariata", "invariate");
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** What loading one line did. */
    enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED
    }
}
