package it.tappe.servicemodel.web;

import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.testing.TappeServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Project works of the given programme, and what is sent about them. */
public final class Works {
    private Works() {}

    /** The id of the project work of the province with this sigla. */
    public static long of(TappeServer tappe, String sigla) {
        return find(tappe, sigla).id();
    }

    public static ProjectWork find(TappeServer tappe, String sigla) {
        return tappe.bean(ProjectWorks.class).list(tappe.viewer("coordinamento")).stream()
                .filter(work -> work.sigla().equals(sigla))
                .findFirst()
                .orElseThrow();
    }

    /** The body of a classification with ratings written as «A0=3», and nothing else. */
    public static Map<String, Object> rated(String... ratings) {
        List<Map<String, Object>> all = Arrays.stream(ratings)
                .map(rating -> rating.split("="))
                .map(rating -> Map.<String, Object>of("code", rating[0], "rating", Integer.parseInt(rating[1])))
                .toList();
        return Map.of("ratings", all);
    }

    /** Has the team upload and deliver a version of the step's deliverable. */
    public static void deliver(TappeServer tappe, String team, long work, int step, String text) {
        String path = "/project-works/" + work + "/deliverables/" + step + "/submissions";
        int number = tappe.api(team)
                .upload(path, "elaborato.docx", document(text))
                .expect(201)
                .json()
                .get("number")
                .asInt();
        tappe.api(team).post(path + "/" + number + "/delivery", Map.of()).expect(200);
    }

    public static byte[] document(String text) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(text);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
