package it.tappe.servicemodel;

/**
 * An <i>indicatore</i>: a trait by which a service model is recognised.
 *
 * @param code unique in its catalogue; that with the digit 0 is the model's approach, the others its focus
 * @param weight how much it counts in its model's score, at least 1
 */
public record Indicator(String code, String text, int weight) {}
