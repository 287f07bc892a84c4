package it.tappe.servicemodel.classification.quote;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.reading.DocumentType;
import it.tappe.document.reading.Manuscript;
import it.tappe.document.reading.Manuscript.Part;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of quotes in any text whatever. */
class QuotedTextPropertiesTest {
    @Property
    void findsAQuoteWhateverStandsAroundIt(
            @ForAll("texts") String before, @ForAll("quotes") List<String> words, @ForAll("texts") String after) {
        String quote = String.join(" ", words);
        QuotedText text = text(before + quote + after);

        assertThat(text.find(quote))
                .get()
                .satisfies(place -> assertThat(text.at(place)).isEqualTo(quote));
    }

    @Property
    void findsAQuoteWithWhateverWhiteSpaceBetweenItsWords(
            @ForAll("texts") String before,
            @ForAll("quotes") List<String> words,
            @ForAll("blanks") String inDocument,
            @ForAll("blanks") String typed) {
        QuotedText text = text(before + " " + String.join(inDocument, words));

        assertThat(text.find(typed + String.join(typed, words) + typed)).get().satisfies(place -> {
            assertThat(text.at(place).split("[\\s\u00A0]+")).containsExactlyElementsOf(words);
            assertThat(text.at(place)).isEqualTo(text.at(place).strip());
        });
    }

    /** Letters, signs and breaks of every kind. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("aeà ’'«»“”–-.\n\t\u00A0\u00AD").ofMaxLength(40);
    }

    /** Words that the surroundings cannot make up by themselves. */
    @Provide
    Arbitrary<List<String>> quotes() {
        return Arbitraries.strings()
                .withChars("bcdfgì")
                .ofMinLength(1)
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.strings().withChars(" \n\t\u00A0").ofMinLength(1).ofMaxLength(4);
    }

    private static QuotedText text(String text) {
        return QuotedText.of(new Manuscript(DocumentType.DOCX, List.of(new Part("Titolo", 1, text))));
    }
}
