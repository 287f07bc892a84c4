package it.tappe.servicemodel.agreement;

import it.tappe.servicemodel.Level;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Cohen's weighted kappa with linear weights (Cohen 1968): how far two people agree beyond what chance alone would make.
 * With o<sub>ij</sub> the share of indicators in row i and column j, e<sub>ij</sub> the product of the shares of row i and
 * column j, and |i − j| the distance of two levels, κ = 1 − Σ|i − j|·o<sub>ij</sub> / Σ|i − j|·e<sub>ij</sub>. Kept in
 * whole numbers, so that the cases at the edge are exact.
 *
 * @param items how many indicators both have rated
 * @param same how many got the same level from both
 * @param distance sum of the distances between both
 * @param byChance sum over all pairs of one level of the first with one of the second, {@code items}² of them; 0 only
 *     when both gave one and the same level throughout
 */
public record Kappa(int items, int same, long distance, long byChance) {
    private static final int MANY = 60;

    /** Of the levels that two people gave. */
    public static Kappa of(Confusion confusion) {
        int levels = Level.values().length;
        long distance = 0;
        long byChance = 0;
        for (int row = 0; row < levels; row++) {
            for (int column = 0; column < levels; column++) {
                int apart = Math.abs(row - column);
                distance += (long) apart * confusion.count(row, column);
                byChance += (long) apart * confusion.row(row) * confusion.column(column);
            }
        }
        return new Kappa(confusion.items(), confusion.same(), distance, byChance);
    }

    /** Whether it has a value: not when nothing was rated by both, nor when chance alone would make them agree wholly. */
    public boolean isDefined() {
        return byChance > 0;
    }

    /** From −1 to 1: 1 when all levels are the same, 0 as by chance. Ask {@link #isDefined()} first. */
    public double value() {
        if (!isDefined()) {
            throw new IllegalStateException("kappa is not defined");
        }
        return 1 - (double) items * distance / byChance;
    }

    /** Share of indicators with the same level, from 0 to 1; 0 when nothing was rated by both. */
    public double agreement() {
        return items == 0 ? 0 : (double) same / items;
    }

    /** «0,62», or «non definito». */
    public String label() {
        return isDefined() ? written(value()) : "non definito";
    }

    /** What it says, in a sentence that promises no more than it can. */
    public String meaning() {
        if (items == 0) {
            return "Nessun indicatore è stato valutato da entrambi: non c’è ancora niente da confrontare.";
        }
        if (!isDefined()) {
            return "Entrambi hanno dato lo stesso livello a tutti gli indicatori, e sempre quello: sono d’accordo su"
                    + " tutto, ma lo sarebbero anche per caso. Kappa qui non è definito.";
        }
        return strength()
                + (items < MANY
                        ? " Con " + items + (items == 1 ? " indicatore" : " indicatori")
                                + " poche valutazioni spostano molto il valore: leggete soprattutto le differenze."
                        : " È un valore medio: le differenze dei singoli project work dicono di più.");
    }

    private String strength() {
        double value = value();
        if (value < 0) {
            return "Accordo minore di quello che darebbe il caso.";
        }
        if (value < 0.2) {
            return "Accordo molto debole, poco più del caso.";
        }
        if (value < 0.4) {
            return "Accordo debole.";
        }
        if (value < 0.6) {
            return "Accordo discreto.";
        }
        return value < 0.8 ? "Accordo buono." : "Accordo molto buono.";
    }

    private static String written(double value) {
        DecimalFormat format = new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(Locale.ITALIAN));
        String text = format.format(value).replace('-', '−');
        return text.equals("−0,00") ? "0,00" : text;
    }
}
