package it.tappe.report.restitution;

import java.util.List;

/** What the programme's own slides say, point by point. */
final class GivenPoints {
    private GivenPoints() {}

    /** All points that a restitution of the second step in the third area has to show, one a line. */
    static List<String> all() {
        return (OPTIONS + THEMES + TENSIONS_AND_RISKS + MODELS).lines().toList();
    }

    private static final String OPTIONS = """
            Supporto all’accesso
            Coordinamento territoriale
            Sviluppo delle competenze amministrative
            Corsi
            Cataloghi condivisi
            Supporto organizzativo agli enti
            Analisi fabbisogni
            Accompagnamento
            Monitoraggio esiti
            Piccoli Comuni
            Unioni
            Sistema territoriale allargato
            Struttura interna leggera, personale non dedicato in via esclusiva
            Unità di progetto trasversale con referenti di settore
            Struttura autonoma o linea dedicata alla formazione
            Modello con ente strumentale / società in house
            Analisi dei fabbisogni e ascolto del territorio
            Progettazione formativa
            Gestione amministrativa e procurement
            Organizzazione logistica e digitale
            Monitoraggio e valutazione degli esiti
            Animazione territoriale e gestione relazioni
            Ingaggio degli enti / convenzionamento
            Rilevazione fabbisogni
            Programmazione del piano formativo
            Selezione docenti / fornitori
            Organizzazione logistica e comunicazione
            Erogazione e attestazioni
            Customer satisfaction e monitoraggio
            Aggiornamento della programmazione
            Questionari / sondaggi per fabbisogni
            Tavoli di confronto con referenti comunali
            Convenzioni e modulistica standard
            Piattaforme per erogazione e gestione
            Repository materiali formativi
            Sistemi di attestazione e monitoraggio
            Possibile integrazione con Pi.Co. o altri gestionali
            """;

    private static final String THEMES = """
            Temi chiave per lo Step 3
            Erogazione o governo?
            si limita a organizzare corsi o presidia l’intero ciclo formativo?
            Ampiezza del servizio
            Perimetro minimo di avvio o visione evolutiva?
            Ruolo della Provincia
            Soggetto erogatore, regista territoriale o infrastruttura di sistema?
            Sostenibilità organizzativa
            Competenze necessarie
            Coordinamento territoriale
            Provincia vs Partner
            Carenza di personale dedicato
            Dipendenza da singole figure
            Mancanza di formalizzazione dei ruoli
            Presidio del ciclo formativo
            Qualità della progettazione
            Capacità di lettura dei fabbisogni
            Domanda spontanea
            Rilevazione standardizzata
            Mappatura competenze evoluta
            Monitoraggio degli esiti
            Ruolo della digitalizzazione
            """;

    private static final String TENSIONS_AND_RISKS = """
            Le 5 tensioni strutturali
            Erogazione vs Governance
            Standardizzazione vs Fabbisogni locali
            Quantità vs Qualità
            Ambizione vs Sostenibilità
            Servizio vs Infrastruttura
            I 4 rischi di una formazione frammentata
            Frammentazione dell’offerta
            Scarsa coerenza con i fabbisogni
            Approccio episodico
            Basso impatto organizzativo
            """;

    private static final String MODELS = """
            I 4 modelli emergenti
            A – Erogazione condivisa
            Provincia erogatrice / coordinatrice di offerta formativa condivisa
            estende ai Comuni i corsi già programmati per il personale provinciale
            centralizzazione amministrativa
            docenti testati
            avvio rapido
            alta fattibilità nel breve periodo
            B – Regia territoriale
            Provincia come regia territoriale del ciclo formativo
            intercetta, mette a sistema e indirizza i fabbisogni del territorio
            analisi fabbisogni e programmazione formazione
            raccordo tra enti, fornitori e piattaforme
            ruolo di area vasta più maturo
            C – Ecosistema / academy
            ecosistema territoriale, academy di area vasta
            la formazione come infrastruttura territoriale stabile
            partnership con ordini professionali, università, enti strumentali
            offerta ampia e specialistica
            forte posizionamento istituzionale
            D – Progetto pilota
            progetto pilota orientato alla gradualità
            fase sperimentale con pochi enti
            perimetro definito, formazione obbligatoria e temi trasversali
            costruzione progressiva di routine e relazioni
            realismo attuativo
            """;
}
