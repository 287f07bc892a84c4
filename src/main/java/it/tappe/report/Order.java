package it.tappe.report;

/** What somebody asks for, once it has been checked that it can be had. */
public record Order(Report<?> report, ReportParameters parameters, Format format) {}
