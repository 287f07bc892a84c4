package it.tappe.document.xlsx;

/**
 * One column of a sheet.
 *
 * @param title in the header row
 * @param width in characters, 1 to 120
 */
public record Column(String title, Kind kind, int width) {
    private static final int WIDEST = 120;

    /** What a column's cells hold, and as which Java type they are given. */
    public enum Kind {
        /** A {@link CharSequence}; longer than the column is wide, it wraps. */
        TEXT,
        /** A whole {@link Number}, shown with thousands separators. */
        INTEGER,
        /** A {@link Number}, shown with two decimals. */
        DECIMAL,
        /** A {@link java.time.LocalDate}, shown as 30/04/2026. */
        DATE,
        /** A {@link java.time.Instant}, shown as it is in Rome: 30/04/2026 23:59. */
        DATE_TIME,
        /** A {@link Number} between 0 and 1, shown as a percentage: 0.25 is 25%. */
        PERCENT
    }

    public Column {
        if (width < 1 || width > WIDEST) {
            throw new IllegalArgumentException("A column is 1 to " + WIDEST + " characters wide: " + title);
        }
    }

    /** Text. */
    public static Column text(String title, int width) {
        return new Column(title, Kind.TEXT, width);
    }

    /** Whole numbers. */
    public static Column integer(String title) {
        return new Column(title, Kind.INTEGER, 12);
    }

    /** Numbers with two decimals. */
    public static Column decimal(String title) {
        return new Column(title, Kind.DECIMAL, 12);
    }

    /** Days. */
    public static Column date(String title) {
        return new Column(title, Kind.DATE, 13);
    }

    /** Instants, shown in Rome's time. */
    public static Column dateTime(String title) {
        return new Column(title, Kind.DATE_TIME, 18);
    }

    /** Shares of one. */
    public static Column percent(String title) {
        return new Column(title, Kind.PERCENT, 12);
    }
}
