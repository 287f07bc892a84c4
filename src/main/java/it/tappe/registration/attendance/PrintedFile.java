package it.tappe.registration.attendance;

/** A file to be sent; its name is plain ASCII. */
public record PrintedFile(String fileName, byte[] bytes) {}
