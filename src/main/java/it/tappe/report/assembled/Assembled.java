package it.tappe.report.assembled;

import it.tappe.document.blocks.Block;
import it.tappe.document.blocks.Loss;
import it.tappe.projectwork.ProjectWork;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project work put together.
 *
 * @param chapters the sections in the programme's order
 * @param rest texts of the originals that belong to no section of their step
 * @param by who prints it
 */
public record Assembled(
        String programme,
        ProjectWork work,
        Instant at,
        String by,
        List<Source> sources,
        List<Chapter> chapters,
        List<Chapter> rest,
        List<Listed> losses) {

    /**
     * A step, and the approved version of it.
     *
     * @param version null while nothing of it is approved
     */
    public record Source(
            int step,
            String title,
            List<String> sections,
            @Nullable Version version) {
        /** «Step 1 – Lo stato dell’arte, versione 2». */
        public String label() {
            return version == null ? title : title + ", versione " + version.number();
        }
    }

    /** An approved version. */
    public record Version(int number, Instant deliveredAt, Instant approvedAt, String fileName) {}

    /**
     * A section.
     *
     * @param origin where it comes from, or why it is not there
     * @param blocks its text, headings from the second level on
     */
    public record Chapter(String title, String origin, List<Block> blocks) {}

    /** What was not carried over, and from where. */
    public record Listed(Source source, Loss loss) {}
}
