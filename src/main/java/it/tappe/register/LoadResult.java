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

    /** What loading one line did. */
    enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED
    }
}
