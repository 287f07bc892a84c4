package it.tappe.document.blocks.odf;

import it.tappe.document.blocks.source.Findings;
import it.tappe.document.blocks.source.Pictures;

/** What the paragraphs of an OpenDocument text need to know of the rest of the file. */
record OdfText(OdfStyles styles, Pictures pictures, Findings findings) {}
