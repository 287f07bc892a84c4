package it.tappe.web;

/** One link of the breadcrumb. */
public record Crumb(String title, String path) {}
