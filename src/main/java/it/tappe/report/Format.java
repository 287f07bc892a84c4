package it.tappe.report;

/** How a report can be had. */
public enum Format {
    /** An accessible page. */
    HTML("text/html;charset=UTF-8", "html", "Pagina"),
    /** To be printed. */
    PDF("application/pdf", "pdf", "PDF"),
    /** Tables, to be worked on. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "Excel"),
    /** A text, to be edited further. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "Word"),
    /** Slides, to be edited further. */
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", "PowerPoint");

    private final String mediaType;
    private final String extension;
    private final String label;

    Format(String mediaType, String extension, String label) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.label = label;
    }

    /** With its charset where it is a text. */
    public String mediaType() {
        return mediaType;
    }

    /** Ending of the file's name, and the value of the parameter {@code format}. */
    public String extension() {
        return extension;
    }

    /** Short name on buttons. */
    public String label() {
        return label;
    }
}
