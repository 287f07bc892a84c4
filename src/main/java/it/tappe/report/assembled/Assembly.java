package it.tappe.report.assembled;

import it.tappe.document.blocks.Block;
import it.tappe.document.blocks.Block.Heading;
import it.tappe.document.blocks.PlainText;
import it.tappe.document.blocks.reading.Originals.Read;
import it.tappe.document.blocks.reading.Pieces;
import it.tappe.document.blocks.reading.Pieces.Piece;
import it.tappe.report.assembled.Assembled.Chapter;
import it.tappe.report.assembled.Assembled.Listed;
import it.tappe.report.assembled.Assembled.Source;
import it.tappe.shared.RomeTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the documents of the steps together, section by section. */
final class Assembly {
    private final List<Source> sources;
    private final List<String> titles;
    /** By the section's title, its text in the step that has to deliver it. */
    private final Map<String, List<Block>> texts = new HashMap<>();

    private final List<Chapter> chapters = new ArrayList<>();
    private final List<Chapter> rest = new ArrayList<>();
    private final List<Listed> losses = new ArrayList<>();

    Assembly(List<Source> sources) {
        this.sources = sources;
        this.titles =
                sources.stream().flatMap(source -> source.sections().stream()).toList();
    }

    List<Chapter> chapters() {
        return chapters;
    }

    List<Chapter> rest() {
        return rest;
    }

    List<Listed> losses() {
        return losses;
    }

    /** @param documents of the steps of which a version is approved and can be read, by step */
    void add(Map<Integer, Read> documents) {
        Map<Integer, Pieces> pieces = new HashMap<>();
        documents.forEach((step, read) -> pieces.put(step, Pieces.of(read, titles)));
        for (Source source : sources) {
            Read document = documents.get(source.step());
            if (document != null) {
                document.original().losses().forEach(loss -> losses.add(new Listed(source, loss)));
            }
            chapters(source, pieces.get(source.step()));
        }
        for (Source source : sources) {
            Pieces own = pieces.get(source.step());
            if (own != null && own.has(source.sections())) {
                rest(source, own);
            }
        }
    }

    private void chapters(Source source, @Nullable Pieces pieces) {
        if (pieces != null && !pieces.pieces().isEmpty() && !pieces.has(source.sections())) {
            whole(source, pieces);
            return;
        }
        for (String title : source.sections()) {
            Piece piece = pieces == null ? null : piece(pieces, title);
            if (source.version() == null) {
                chapters.add(new Chapter(title, "Non ancora approvato (" + source.title() + ").", List.of()));
            } else if (pieces == null || pieces.pieces().isEmpty()) {
                chapters.add(new Chapter(
                        title,
                        "Nel documento approvato non c’è testo che si possa leggere: " + origin(source) + ".",
                        List.of()));
            } else if (piece == null) {
                chapters.add(new Chapter(
                        title,
                        "Nel documento approvato questa sezione non si riconosce: " + origin(source) + ".",
                        List.of()));
            } else {
                section(source, title, piece);
            }
        }
    }

    private void section(Source source, String title, Piece piece) {
        boolean isFirst = piece.titles().get(0).equals(title);
        String heading = PlainText.oneLine(piece.heading());
        String written = heading.isEmpty() || isSame(heading, title) ? "" : " · nell’originale: «" + heading + "»";
        if (isFirst) {
            List<Block> blocks = below(piece.blocks());
            texts.put(title, blocks);
            chapters.add(new Chapter(title, origin(source) + written, blocks));
        } else {
            chapters.add(new Chapter(
                    title,
                    origin(source) + " · il testo sta nella sezione «"
                            + piece.titles().get(0) + "», scritta insieme",
                    List.of()));
        }
    }

    /** A document in which no section is found is carried as it is. */
    private void whole(Source source, Pieces pieces) {
        List<Block> all = pieces.pieces().stream()
                .flatMap(piece -> withHeading(piece).stream())
                .toList();
        chapters.add(new Chapter(
                source.title(),
                origin(source) + " · le sezioni richieste («" + String.join("», «", source.sections())
                        + "») non si riconoscono: il documento è riportato per intero",
                below(all)));
    }

    private void rest(Source source, Pieces pieces) {
        String before = "";
        for (Piece piece : pieces.pieces()) {
            boolean isOwn = piece.titles().stream().anyMatch(source.sections()::contains);
            if (isOwn) {
                before = piece.titles().get(0);
                continue;
            }
            List<Block> blocks = below(TitlePage.withoutTemplate(withHeading(piece)));
            if (!isCarried(piece) && !blocks.isEmpty()) {
                String where = before.isEmpty() ? "prima delle sezioni richieste" : "dopo «" + before + "»";
                String what = piece.titles().isEmpty()
                        ? "Testo che sta " + where
                        : piece.titles().stream().collect(Collectors.joining("», «", "«", "»"));
                rest.add(new Chapter(what, origin(source), blocks));
            }
        }
    }

    /** Whether the very same text stands in the step that has to deliver it. */
    private boolean isCarried(Piece piece) {
        return !piece.titles().isEmpty()
                && piece.titles().stream()
                        .anyMatch(title -> texts.containsKey(title)
                                && PlainText.lines(texts.getOrDefault(title, List.of()))
                                        .equals(PlainText.lines(piece.blocks())));
    }

    private static @Nullable Piece piece(Pieces pieces, String title) {
        return pieces.pieces().stream()
                .filter(piece -> piece.titles().contains(title))
                .findFirst()
                .orElse(null);
    }

    private static List<Block> withHeading(Piece piece) {
        List<Block> all = new ArrayList<>();
        if (!piece.heading().isEmpty()) {
            all.add(Heading.of(1, piece.heading()));
        }
        all.addAll(piece.blocks());
        return all;
    }

    /** Headings by rank, from the second level on. */
    static List<Block> below(List<Block> blocks) {
        List<Integer> levels = blocks.stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).level())
                .distinct()
                .sorted()
                .toList();
        return blocks.stream()
                .map(block -> block instanceof Heading heading
                        ? heading.at(Math.min(4, 2 + levels.indexOf(heading.level())))
                        : block)
                .toList();
    }

    private static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ITALIAN).replaceAll("[^\\p{L}]", "");
    }

    static String origin(Source source) {
        Assembled.Version version = source.version();
        return version == null
                ? source.title()
                : source.label() + ", approvata il " + RomeTime.date(version.approvedAt());
    }
}
