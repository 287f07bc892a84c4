package it.tappe.coherence.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.coherence.Kind;
import it.tappe.coherence.proposal.ProposedLink.End;
import it.tappe.deliverable.speech.ReadVersion;
import it.tappe.passage.PassageReader;
import it.tappe.passage.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What documents propose for a trace. */
class ProposalReaderTest {
    private static final String DOCUMENT = """
            ## Stato dell'arte
            Nei Comuni manca un referente per la rilevazione dei fabbisogni formativi.
            La Provincia ha 118 dipendenti e due sedi.

            ## Modello di servizio a tendere
            Il servizio comprende la rilevazione annuale dei fabbisogni con un questionario.
            Non si intende offrire un servizio di consulenza ai privati del territorio.

            ## Piano di implementazione
            Entro giugno 2026: questionario sui fabbisogni inviato ai Comuni.
            """;

    @Test
    void findsANeedAnElementAndAnAction() {
        List<Proposal> found = ProposalReader.read(List.of(version(DOCUMENT)), Set.of());
        assertThat(found)
                .extracting(one -> one.kind() + ": " + one.text())
                .containsExactly(
                        "NEED: Nei Comuni manca un referente per la rilevazione dei fabbisogni formativi.",
                        "ELEMENT: Il servizio comprende la rilevazione annuale dei fabbisogni con un questionario.",
                        "ACTION: Entro giugno 2026: questionario sui fabbisogni inviato ai Comuni.");
        assertThat(found.get(2).quote().section()).isEqualTo("Piano di implementazione");
    }

    @Test
    void doesNotProposeAgainWhatStandsInTheTrace() {
        Set<String> known = Set.of("Nei Comuni manca un referente per la rilevazione dei fabbisogni formativi.");
        assertThat(ProposalReader.read(List.of(version(DOCUMENT)), known))
                .extracting(Proposal::kind)
                .containsExactly(Kind.ELEMENT, Kind.ACTION);
    }

    @Test
    void proposesALinkBetweenWhatSharesWordsAndNoneBetweenOthers() {
        End need = new End("s1", Kind.NEED, "Nessuno cura la rilevazione dei fabbisogni");
        End element = new End("s2", Kind.ELEMENT, "Rilevazione annuale dei fabbisogni con questionario");
        End other = new End("s3", Kind.ELEMENT, "Corsi per i dipendenti dei Comuni del territorio");
        End action = new End("s4", Kind.ACTION, "Entro giugno: questionario per la rilevazione");
        List<ProposedLink> links = LinkReader.read(List.of(need, element, other, action), Set.of());
        assertThat(links).extracting(ProposedLink::key).containsExactly("s1>s2", "s2>s4");
        assertThat(links.get(0).words()).containsExactly("rilevazione", "fabbisogni");
        assertThat(LinkReader.read(List.of(need, element, other, action), Set.of("s1>s2")))
                .extracting(ProposedLink::key)
                .containsExactly("s2>s4");
    }

    @Test
    void quotesWholeWorksVerbatimAndProposesNoMoreThanPeopleRead() throws IOException {
        for (String work : List.of("dev-01", "dev-03", "dev-16")) {
            String text = Files.readString(Path.of("src/test/resources/corpus", work + ".md"));
            List<Proposal> found = ProposalReader.read(List.of(version(text)), Set.of());
            for (Kind kind : Kind.values()) {
                assertThat(found.stream().filter(one -> one.kind() == kind))
                        .as(work + " " + kind)
                        .isNotEmpty()
                        .hasSizeLessThanOrEqualTo(ProposalReader.MOST);
            }
            assertThat(found)
                    .allSatisfy(one -> assertThat(PlainText.read(text).text())
                            .contains(one.quote().text()));
        }
    }

    @Test
    void cutsALongPassageAtAWord() {
        String sentence = "Nei Comuni manca un ufficio " + "che si occupi di formazione ".repeat(12) + "e di altro.";
        Proposal proposal = ProposalReader.read(List.of(version("## Stato dell'arte\n" + sentence)), Set.of())
                .get(0);
        assertThat(proposal.text()).hasSizeLessThanOrEqualTo(300).endsWith(" …");
        assertThat(proposal.quote().text()).isEqualTo(sentence);
    }

    private static ReadVersion version(String markdown) {
        return new ReadVersion(7, 2, "v", PassageReader.read(PlainText.read(markdown)));
    }
}
