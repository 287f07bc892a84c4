package it.tappe.webinar;

/** Something that a webinar's speakers hand out: a title and where it is. */
public record Material(String title, String link) {}
