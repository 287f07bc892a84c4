package it.tappe.deliverable.review;

/** Which version: its project work, the step's order number, its own number. */
public record VersionAddress(long projectWorkId, int stepPosition, int number) {}
