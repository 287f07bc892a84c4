/** The pages in a real browser. */
package it.tappe.browser;
