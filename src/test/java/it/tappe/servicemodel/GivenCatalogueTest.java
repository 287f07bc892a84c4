package it.tappe.servicemodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the catalogue's file to what the programme gave. */
class GivenCatalogueTest {
    @Test
    void hasTheFourModelsAsGiven() {
        assertThat(Catalogues.GIVEN.models())
                .extracting(model -> model.label() + ": " + model.description())
                .containsExactly(
                        "A – Erogazione condivisa: Provincia erogatrice / coordinatrice di offerta formativa condivisa",
                        "B – Regia territoriale: Provincia come regia territoriale del ciclo formativo",
                        "C – Ecosistema / academy: ecosistema territoriale, academy di area vasta",
                        "D – Progetto pilota: progetto pilota orientato alla gradualità");
    }

    @Test
    void hasTheSeventeenIndicatorsAsGiven() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("A0", "estende ai Comuni i corsi già programmati per il personale provinciale");
        given.put("A1", "centralizzazione amministrativa");
        given.put("A2", "docenti testati");
        given.put("A3", "avvio rapido");
        given.put("A4", "alta fattibilità nel breve periodo");
        given.put("B0", "intercetta, mette a sistema e indirizza i fabbisogni del territorio");
        given.put("B1", "analisi fabbisogni e programmazione formazione");
        given.put("B2", "raccordo tra enti, fornitori e piattaforme");
        given.put("B3", "ruolo di area vasta più maturo");
        given.put("C0", "la formazione come infrastruttura territoriale stabile");
        given.put("C1", "partnership con ordini professionali, università, enti strumentali");
        given.put("C2", "offerta ampia e specialistica");
        given.put("C3", "forte posizionamento istituzionale");
        given.put("D0", "fase sperimentale con pochi enti");
        given.put("D1", "perimetro definito, formazione obbligatoria e temi trasversali");
        given.put("D2", "costruzione progressiva di routine e relazioni");
        given.put("D3", "realismo attuativo");

        assertThat(Catalogues.GIVEN.indicators())
                .extracting(indicator -> indicator.code() + " " + indicator.text())
                .containsExactlyElementsOf(given.entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .toList());
    }

    @Test
    void putsEachIndicatorUnderItsModel() {
        for (ServiceModel model : Catalogues.GIVEN.models()) {
            assertThat(model.indicators())
                    .isNotEmpty()
                    .allMatch(indicator -> indicator.code().startsWith(model.code()));
        }
    }
}
