package it.tappe.document.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a Word document says, from top to bottom; {@link DocxEngine} makes the file. Texts are plain, of one paragraph. */
public final class DocxDocument {
    private final String title;
    private final String running;
    private final List<Block> blocks = new ArrayList<>();

    private DocxDocument(String title, String running) {
        this.title = title;
        this.running = running;
    }

    /** A part of the document. */
    sealed interface Block {}

    /** A heading of level 1, 2 or 3. */
    record Heading(int level, String text) implements Block {}

    /** A paragraph in one of the document's styles; an empty one is a place to write in. */
    record Text(DocxStyle style, String text) implements Block {}

    /** A table of two columns: what, and its value. */
    record Facts(Map<String, String> rows) implements Block {}

    /**
     * A document that begins with its title.
     *
     * @param title also the file's own title
     * @param running repeated at the head of every page; its foot has «pagina x di y»
     */
    public static DocxDocument titled(String title, String running) {
        return new DocxDocument(title, running).add(new Text(DocxStyle.TITLE, title));
    }

    /** The line below the title. */
    public DocxDocument subtitle(String text) {
        return add(new Text(DocxStyle.SUBTITLE, text));
    }

    /** A real heading, which Word and LibreOffice show in their navigation. */
    public DocxDocument heading(int level, String text) {
        return add(new Heading(level, text));
    }

    /** A paragraph of running text; empty for a place to write in. */
    public DocxDocument text(String text) {
        return add(new Text(DocxStyle.NORMAL, text));
    }

    /** A paragraph in the style «Guida alla compilazione»: advice to the writer, which does not count as content. */
    public DocxDocument guidance(String text) {
        return add(new Text(DocxStyle.GUIDANCE, text));
    }

    /** A table of what and value, in order. */
    public DocxDocument facts(Map<String, String> rows) {
        return add(new Facts(new LinkedHashMap<>(rows)));
    }

    String title() {
        return title;
    }

    String running() {
        return running;
    }

    List<Block> blocks() {
        return blocks;
    }

    private DocxDocument add(Block block) {
        blocks.add(block);
        return this;
    }
}
