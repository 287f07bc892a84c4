package it.tappe.document.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.blocks.reading.Originals.Read;
import it.tappe.document.blocks.reading.Pieces;
import it.tappe.document.blocks.writing.BlockEngine;
import it.tappe.document.reading.SampleDocuments;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a Word document's body is carried over or listed, and belongs to exactly one piece. */
class NothingIsLostTest {
    private static final List<Function<String, String>> KINDS = List.of(
            WordXml::p,
            word -> WordXml.p("Titolo1", word),
            word -> WordXml.p("Titolo2", word),
            word -> WordXml.p("Didascalia", word),
            word -> WordXml.item(1, 0, word),
            word -> WordXml.item(2, 3, word),
            word -> WordXml.box(WordXml.p(word)),
            word -> WordXml.box(WordXml.tbl(1, WordXml.tc("", WordXml.p(word)))),
            WordXml::chart,
            word -> WordXml.tbl(2, WordXml.tc("", WordXml.p(word)) + WordXml.tc("", WordXml.p("altro"))),
            word -> WordXml.tbl(
                    1,
                    WordXml.tc("<w:vMerge w:val=\"restart\"/>", WordXml.p("sopra")),
                    WordXml.tc("<w:vMerge/>", WordXml.p(word))),
            word -> WordXml.tbl(1, WordXml.tc("", WordXml.tbl(1, WordXml.tc("", WordXml.p(word))) + WordXml.p(""))),
            word -> "<w:sdt><w:sdtContent>" + WordXml.p(word) + "</w:sdtContent></w:sdt>",
            word -> "<w:p><w:sdt><w:sdtContent>" + WordXml.r(word) + "</w:sdtContent></w:sdt></w:p>",
            word -> "<w:p><w:ins w:id=\"1\">" + WordXml.r(word) + "</w:ins></w:p>",
            word -> "<w:p><w:moveTo w:id=\"1\">" + WordXml.r(word) + "</w:moveTo></w:p>",
            word -> "<w:p><w:smartTag>" + WordXml.r(word) + "</w:smartTag></w:p>",
            word -> "<w:p><w:fldSimple w:instr=\"DATE\">" + WordXml.r(word) + "</w:fldSimple></w:p>",
            word -> "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + WordXml.r(word)
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
            word -> "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>" + word + "</w:t></w:r></w:p>",
            word -> "<w:p><m:oMath><m:r><m:t>" + word + "</m:t></m:r></m:oMath></w:p>",
            word -> "<w:p><w:future>" + WordXml.r(word) + "</w:future></w:p>",
            word -> "<w:future>" + WordXml.p(word) + "</w:future>",
            word -> "<w:p><w:hyperlink w:anchor=\"x\">" + WordXml.r(word) + "</w:hyperlink></w:p>");

    @Provide
    Arbitrary<List<Integer>> documents() {
        return Arbitraries.integers()
                .between(-5, KINDS.size() - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Property(tries = 150)
    void carriesOrListsEveryWord(@ForAll("documents") List<Integer> kinds) {
        WordXml word = new WordXml();
        List<String> words = new ArrayList<>();
        for (int kind : kinds) {
            String unique = "parola" + words.size() + "x";
            // Below zero one of the sections that the programme asks for.
            String text = kind < 0 ? SampleDocuments.REQUIRED.get(-1 - kind) : unique;
            word.add(kind < 0 ? WordXml.p("Titolo1", text) : KINDS.get(kind).apply(unique));
            words.add(text);
        }
        Read read = ReadOriginal.read(word.bytes(), "relazione.docx");
        List<Block> pieces = Pieces.of(read, SampleDocuments.REQUIRED).pieces().stream()
                .flatMap(piece ->
                        Stream.concat(Stream.of(Block.Heading.of(1, piece.heading())), piece.blocks().stream()))
                .toList();
        String carried = ReadOriginal.words(pieces);
        String listed = read.original().losses().stream().map(Loss::detail).collect(Collectors.joining(" "));
        assertThat(words).allSatisfy(one -> assertThat(carried + " " + listed).contains(one));
        assertThat(PlainText.lines(pieces))
                .containsExactlyElementsOf(PlainText.lines(read.original().blocks()));
    }

    @Property(tries = 60)
    void saysTheSameOnceItIsWrittenAndReadAgain(@ForAll("documents") List<Integer> kinds) {
        WordXml word = new WordXml();
        for (int kind : kinds) {
            word.add(kind < 0 ? WordXml.p("Titolo1", "Titolo") : KINDS.get(kind).apply("parola" + kind + "x"));
        }
        List<Block> blocks =
                ReadOriginal.read(word.bytes(), "relazione.docx").original().blocks();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new BlockEngine().write(new BlockDocument("Titolo", "In testa", blocks), written);
        Original again =
                ReadOriginal.read(written.toByteArray(), "completo.docx").original();
        assertThat(PlainText.lines(again.blocks())).containsExactlyElementsOf(PlainText.lines(blocks));
        assertThat(again.losses()).extracting(Loss::kind).containsOnly(Loss.Kind.HEAD_OR_FOOT);
    }
}
