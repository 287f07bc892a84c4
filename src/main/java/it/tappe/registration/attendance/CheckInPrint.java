package it.tappe.registration.attendance;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import it.tappe.document.pdf.PdfEngine;
import it.tappe.document.xlsx.Column;
import it.tappe.document.xlsx.Sheet;
import it.tappe.document.xlsx.Workbook;
import it.tappe.document.xlsx.XlsxEngine;
import it.tappe.registration.event.EventSession;
import it.tappe.shared.PlainName;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints check-in lists and certificates. */
@Singleton
class CheckInPrint {
    private final PdfEngine pdf;
    private final XlsxEngine xlsx;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    CheckInPrint(PdfEngine pdf, XlsxEngine xlsx) {
        this.pdf = pdf;
        this.xlsx = xlsx;
    }

    PrintedFile pdf(CheckInList list, String by, Instant at) {
        return new PrintedFile(name(list, "pdf"), print("checkin", Map.of("list", list, "by", by, "at", at)));
    }

    PrintedFile certificate(Certificate certificate) {
        return new PrintedFile(
                "Attestato_" + PlainName.of(certificate.event().title()) + "_" + certificate.number() + ".pdf",
                print("certificate", Map.of("certificate", certificate)));
    }

    /** One row for each person, one column for each session: «Sì» or empty. */
    PrintedFile xlsx(CheckInList list) {
        List<Column> columns = new ArrayList<>(
                List.of(Column.integer("N."), Column.text("Nome e cognome", 34), Column.text("Modulo", 26)));
        list.event()
                .sessions()
                .forEach(session -> columns.add(Column.text(session.title() + ", " + session.when(), 28)));
        columns.add(Column.text("Firma", 30));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        xlsx.write(
                Workbook.of(
                        "Lista presenze – " + list.event().event().title(),
                        Sheet.of(
                                "Presenze",
                                columns,
                                list.people().stream()
                                        .map(person -> row(list, person))
                                        .toList())),
                bytes);
        return new PrintedFile(name(list, "xlsx"), bytes.toByteArray());
    }

    private static List<@Nullable Object> row(CheckInList list, Expected person) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(person.number());
        row.add(person.name());
        row.add(person.audience());
        for (EventSession session : list.event().sessions()) {
            row.add(list.isPresent(person.id(), session.id()) ? "Sì" : null);
        }
        row.add(null);
        return row;
    }

    private static String name(CheckInList list, String ending) {
        return "Presenze_" + PlainName.of(list.event().event().title()) + "." + ending;
    }

    private byte[] print(String template, Map<String, Object> model) {
        StringOutput page = new StringOutput();
        templates.render("reports/" + template + ".jte", model, page);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.write(page.toString(), bytes);
        return bytes.toByteArray();
    }
}
