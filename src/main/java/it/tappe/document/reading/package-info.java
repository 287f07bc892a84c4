/**
 * Reading what a team uploads (an <em>elaborato</em>): what kind of file it is by its content, whether it is safe to
 * open, its text part by part, and which required sections it holds.
 *
 * <p>The one home of the readers of foreign files. Every file is taken for hostile: counted before it is opened, XML
 * without document types, memory bounded. Whatever is wrong with a file is a {@link it.tappe.shared.Refusal}.
 *
 * <p>Imports {@code shared} and {@code document.signed}.
 */
@NullMarked
package it.tappe.document.reading;

import org.jspecify.annotations.NullMarked;
