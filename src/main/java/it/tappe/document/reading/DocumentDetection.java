package it.tappe.document.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** Finds what a file is by its content, never by its name. */
final class DocumentDetection {
    private static final Detector DETECTOR = new DefaultDetector();
    private static final Map<String, String> OTHERS = others();

    private DocumentDetection() {}

    /** The type of the file; refuses what is none of ours, or is not fit to be opened. */
    static DocumentType typeOf(Path file) throws IOException {
        if (isZip(file)) {
            PackageInspection.refuseIfSwollen(file);
            PackageInspection.refuseIfUnsafe(file);
        }
        String mediaType = mediaTypeOf(file);
        if (mediaType.equals("application/x-tika-ooxml-protected")) {
            throw Refusals.passwordProtected();
        }
        if (mediaType.contains("macroenabled")) {
            throw Refusals.macros();
        }
        if (mediaType.equals("application/x-tika-ooxml") || mediaType.equals("application/x-tika-msoffice")) {
            // A package or container of Office in which the main part cannot be found.
            throw Refusals.damaged();
        }
        return DocumentType.ofMediaType(mediaType).orElseThrow(() -> Refusals.unsupported(nameOf(mediaType)));
    }

    private static String mediaTypeOf(Path file) throws IOException {
        try (TikaInputStream stream = TikaInputStream.get(file)) {
            return DETECTOR.detect(stream, new Metadata()).getBaseType().toString();
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] start = stream.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] <= 8 && start[3] <= 8;
        }
    }

    private static String nameOf(String mediaType) {
        return OTHERS.entrySet().stream()
                .filter(other -> mediaType.startsWith(other.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** Start of the media type to Italian name with article; the first that fits counts. */
    private static Map<String, String> others() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("application/vnd.openxmlformats-officedocument.wordprocessingml.template", "un modello di Word");
        names.put("application/vnd.oasis.opendocument.text-template", "un modello OpenDocument");
        names.put("application/vnd.openxmlformats-officedocument.spreadsheetml", "un foglio di calcolo");
        names.put("application/vnd.oasis.opendocument.spreadsheet", "un foglio di calcolo");
        names.put("application/vnd.ms-excel", "un foglio di calcolo");
        names.put("application/vnd.openxmlformats-officedocument.presentationml", "una presentazione");
        names.put("application/vnd.oasis.opendocument.presentation", "una presentazione");
        names.put("application/vnd.ms-powerpoint", "una presentazione");
        names.put("application/pkcs7", "un file firmato digitalmente (.p7m)");
        names.put("application/zip", "un archivio compresso");
        names.put("application/x-7z", "un archivio compresso");
        names.put("application/x-rar", "un archivio compresso");
        names.put("application/gzip", "un archivio compresso");
        names.put("application/xhtml", "una pagina web");
        names.put("text/html", "una pagina web");
        names.put("text/", "un file di solo testo");
        names.put("image/", "un'immagine");
        names.put("audio/", "una registrazione audio");
        names.put("video/", "un video");
        return names;
    }
}
