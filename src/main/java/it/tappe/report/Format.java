package it.tappe.report;

/** How a report can be had. */
public enum Format {
    /** An accessible page. */
    HTML("text/html;charset=UTF-8", "html"),
    /** To be printed. */
    PDF("application/pdf", "pdf"),
    /** To be worked on. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String extension;

    Format(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** With its charset where it is a text. */
    public String mediaType() {
        return mediaType;
    }

    /** Ending of the file's name, and the value of the parameter {@code format}. */
    public String extension() {
        return extension;
    }
}
