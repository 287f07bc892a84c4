package it.tappe.notification.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Writes a mail: its HTML from a template, its plain text from that HTML, so that both say the same. */
@Singleton
class MailText {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final String address;

    MailText(@Value("${tappe.address}") String address) {
        this.address = address;
    }

    String html(Mail mail) {
        Map<String, Object> model = new HashMap<>(mail.model());
        model.put("address", address);
        model.put("name", mail.to().name());
        StringOutput page = new StringOutput();
        templates.render("mail/" + mail.template() + ".jte", model, page);
        return page.toString();
    }

    /** Paragraphs as lines, points of a list with a dash, links with their address behind them. */
    static String plain(String html) {
        return Jsoup.parse(html).body().select("h1,h2,p,li").stream()
                .map(MailText::line)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String line(Element block) {
        Element written = block.clone();
        written.select("a[href]").forEach(link -> {
            String target = link.attr("href");
            link.text(link.text().equals(target) ? target : link.text() + ": " + target);
        });
        written.select("br").forEach(line -> line.replaceWith(new org.jsoup.nodes.TextNode("\u0001")));
        String text = written.text().replaceAll(" *\u0001 *", "\n").strip();
        return block.normalName().equals("li") ? "- " + text : text;
    }
}
