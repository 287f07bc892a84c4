package it.tappe.deliverable.archive;

import it.tappe.projectwork.ProjectWork;
import it.tappe.shared.PlainName;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of the files in one archive: {@code BL_Belluno_Step-2_v3.docx}, plain ASCII, none twice. */
final class ArchivePaths {
    private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,5})$");

    private final String step;
    private final boolean inFolders;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param stepTitle of which the beginning becomes part of each name
     * @param inFolders whether each area gets a folder, because a province can stand in several
     */
    ArchivePaths(String stepTitle, boolean inFolders) {
        this.step = PlainName.ofTitle(stepTitle);
        this.inFolders = inFolders;
    }

    String of(ProjectWork work, DeliveredFile file) {
        String folder = inFolders ? "Ambito-" + work.areaPosition() + "_" + PlainName.of(work.areaName()) + "/" : "";
        String name = folder + PlainName.of(work.sigla()) + "_" + PlainName.of(work.provinceName()) + "_" + step + "_v"
                + file.number();
        String free = taken.add(name) ? name : name + "_" + work.id();
        return free + "." + extension(file.fileName());
    }

    /** The reader of documents has seen to it that the name ends as the content is. */
    private static String extension(String fileName) {
        Matcher matcher = EXTENSION.matcher(fileName);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "bin";
    }
}
