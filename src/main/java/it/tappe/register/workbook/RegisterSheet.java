package it.tappe.register.workbook;

import it.tappe.document.xlsx.Column;
import java.util.List;
import java.util.stream.IntStream;

/** The sheets of the register's workbook with their columns, in order. */
public enum RegisterSheet {
    PROGRAMME(
            "Programma",
            needed("name", Column.text("Nome", 30)),
            needed("action", Column.text("Azione", 50)),
            needed("purpose", Column.text("Scopo", 80)),
            needed("graceMinutes", Column.integer("Tolleranza in minuti"))),
    PROVINCES(
            "Province",
            needed("name", Column.text("Nome", 30)),
            needed("sigla", Column.text("Sigla", 8)),
            needed("istatCode", Column.text("Codice ISTAT", 12)),
            needed("region", Column.text("Regione", 24)),
            needed("municipalities", Column.integer("Numero dei Comuni")),
            needed("validFrom", Column.date("Valida dal")),
            optional("validTo", Column.date("Valida fino al")),
            optional("patron", Column.text("Festa patronale", 30))),
    AREAS("Ambiti", needed("position", Column.integer("Numero")), needed("name", Column.text("Nome", 50))),
    STEPS(
            "Step",
            needed("position", Column.integer("Numero")),
            needed("title", Column.text("Titolo", 50)),
            needed("sections", Column.text("Sezioni (una per riga)", 50)),
            needed("opensOn", Column.date("Apertura")),
            needed("dueOn", Column.date("Scadenza")),
            needed("cutOffOn", Column.date("Termine ultimo"))),
    AREA_DATES(
            "Date per ambito",
            needed("stepId", Column.integer("Numero Step")),
            needed("areaId", Column.integer("Numero ambito")),
            needed("opensOn", Column.date("Apertura")),
            needed("dueOn", Column.date("Scadenza")),
            needed("cutOffOn", Column.date("Termine ultimo"))),
    PROJECT_WORKS(
            "Project work",
            needed("areaId", Column.integer("Numero ambito")),
            needed("provinceId", Column.text("Sigla Provincia", 16)),
            optional("tutorProvinceId", Column.text("Sigla Provincia tutor", 21)),
            needed("title", Column.text("Titolo", 60)),
            optional("tutorIds", Column.text("Nomi utente dei tutor AFOL", 40)));

    private final String title;
    private final List<Heading> headings;

    RegisterSheet(String title, Heading... headings) {
        this.title = title;
        this.headings = List.of(headings);
    }

    /**
     * One column.
     *
     * @param field as the feature's entry calls it, so that its messages find the column
     */
    public record Heading(String field, Column column, boolean isNeeded) {

        /** What stands in the header row. */
        public String title() {
            return column.title();
        }
    }

    /** What stands on the tab. */
    public String title() {
        return title;
    }

    /** Its columns from left to right. */
    public List<Heading> headings() {
        return headings;
    }

    List<Column> columns() {
        return headings.stream().map(Heading::column).toList();
    }

    /** The column of the field; the first one for what belongs to no column. */
    Heading heading(String field) {
        return headings.stream()
                .filter(heading -> heading.field().equals(field))
                .findFirst()
                .orElse(headings.get(0));
    }

    int order(String field) {
        return IntStream.range(0, headings.size())
                .filter(i -> headings.get(i).field().equals(field))
                .findFirst()
                .orElse(0);
    }

    private static Heading needed(String field, Column column) {
        return new Heading(field, column, true);
    }

    private static Heading optional(String field, Column column) {
        return new Heading(field, column, false);
    }
}
