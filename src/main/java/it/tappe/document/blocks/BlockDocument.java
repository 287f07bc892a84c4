package it.tappe.document.blocks;

import java.util.List;

/**
 * A whole document.
 *
 * @param title the file's own title
 * @param running repeated on every page
 */
public record BlockDocument(String title, String running, List<Block> blocks) {}
