package it.tappe.registration.attendance;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import it.tappe.document.pdf.PdfEngine;
import it.tappe.document.xlsx.XlsxEngine;
import it.tappe.shared.PlainName;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Map;

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

    PrintedFile xlsx(CheckInList list) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        xlsx.write(CheckInTable.of(list), bytes);
        return new PrintedFile(name(list, "xlsx"), bytes.toByteArray());
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
