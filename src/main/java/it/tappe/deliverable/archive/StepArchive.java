package it.tappe.deliverable.archive;

import java.io.InputStream;

/**
 * An archive on its way out.
 *
 * @param fileName plain ASCII
 * @param content made while it is read; to be closed by whoever sends it
 */
public record StepArchive(String fileName, InputStream content) {}
