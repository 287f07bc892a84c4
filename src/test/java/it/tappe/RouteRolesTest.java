package it.tappe;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Secret;
import it.tappe.access.session.ApiTokens;
import it.tappe.access.session.Sessions;
import it.tappe.testing.TappeServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every route × every role, over HTTP. A new route needs one row; when it is missing, the failure prints the row with
 * what the route answers now, to be read and, if it is right, pasted into the table.
 *
 * <p>Each request comes from a fresh session (pages, with the form's token) or API token, with an empty form or {@code
 * {}}: 422 therefore means "may, but has said nothing". Each {@code {variable}} of a path is 1 unless the row gives
 * another sample after {@code @}.
 */
@Tag("database")
class RouteRolesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    /** Who asks, in the order of the table's columns: nobody, then one account of each role. */
    private static final List<String> WHO = List.of("", "coordinamento", "tutor", "belluno", "ragusa", "osservatore");

    private static final String TABLE = """
            #                                           nobody COORD TUTOR TEAM T_PROV OBSERVER
            GET    /                                       303  200  200  200  200  200

            GET    /accedi                                 200  200  200  200  200  200
            POST   /accedi                                 422  422  422  422  422  422
            POST   /esci                                   303  303  303  303  303  303
            GET    /accesso/{secret}                       404  404  404  404  404  404
            POST   /accesso/{secret}                       404  404  404  404  404  404
            GET    /password-dimenticata                   200  200  200  200  200  200
            POST   /password-dimenticata                   422  422  422  422  422  422
            GET    /ricevute                               200  200  200  200  200  200
            GET    /ricevute/{code}                        404  404  404  404  404  404
            POST   /ricevute                               415  415  415  415  415  415

            GET    /profilo                                303  200  200  200  200  200
            POST   /profilo/token                          303  422  422  422  422  422
            POST   /profilo/token/{id}/revoca @/profilo/token/0/revoca   303 404 404 404 404 404
            POST   /profilo/uscita                         303  303  303  303  303  303
            GET    /profilo/calendario                     303  200  200  200  200  200
            POST   /profilo/calendario                     303  200  200  200  200  200
            POST   /profilo/calendario/revoca              303  303  303  303  303  303
            POST   /profilo/calendario/programma           303  200  403  403  403  403
            POST   /profilo/calendario/programma/revoca    303  303  403  403  403  403
            GET    /calendario/webinar/{id}.ics            303  200  200  200  200  200
            GET    /account                                303  200  403  403  403  403
            GET    /account/nuovo                          303  200  403  403  403  403
            POST   /account                                303  422  403  403  403  403
            GET    /account/{id}                           303  200  403  403  403  403
            POST   /account/{id}                           303  422  403  403  403  403
            POST   /account/{id}/collegamento              303  200  403  403  403  403
            GET    /registro                               303  200  403  403  403  403
            GET    /posta                                  303  200  403  403  403  403
            GET    /posta/{id} @/posta/0                   303  404  403  403  403  403
            POST   /posta/{id}/tentativi @/posta/0/tentativi 303  404  403  403  403  403
            GET    /profilo/messaggi                       303  200  200  200  200  200
            GET    /profilo/messaggi/{id} @/profilo/messaggi/0 303  404  404  404  404  404

            POST   /api/v1/tokens                          422  422  422  422  422  422
            GET    /api/v1/tokens                          401  200  200  200  200  200
            DELETE /api/v1/tokens/{id} @/api/v1/tokens/0   401  404  404  404  404  404
            GET    /api/v1/me                              401  200  200  200  200  200
            GET    /api/v1/journal                         401  200  403  403  403  403
            POST   /api/v1/me/calendar                     401  201  201  201  201  201
            GET    /api/v1/me/calendar                     401  200  200  200  200  200
            DELETE /api/v1/me/calendar                     401  204  204  204  204  204
            GET    /api/v1/calendars/{secret}.ics          404  404  404  404  404  404
            GET    /api/v1/mails                           401  200  403  403  403  403
            GET    /api/v1/mails/{id} @/api/v1/mails/0     401  404  403  403  403  403
            POST   /api/v1/mails/{id}/attempts @/api/v1/mails/0/attempts 401  404  403  403  403  403

            GET    /iscrizioni                              303  200  403  403  403  403
            GET    /iscrizioni/{code}                       404  404  404  404  404  404
            POST   /iscrizioni/{code}                       404  404  404  404  404  404
            GET    /iscrizioni/ricevuta/{code}              404  404  404  404  404  404
            GET    /iscrizioni/annulla/{secret}             404  404  404  404  404  404
            POST   /iscrizioni/annulla/{secret}             404  404  404  404  404  404
            GET    /iscrizioni/attestato/{secret}           404  404  404  404  404  404
            GET    /iscrizioni/eventi/nuovo                 303  200  403  403  403  403
            POST   /iscrizioni/eventi/nuovo                 303  422  403  403  403  403
            GET    /iscrizioni/eventi/{id}                  303  200  403  403  403  403
            GET    /iscrizioni/eventi/{id}/modifica         303  200  403  403  403  403
            POST   /iscrizioni/eventi/{id}/modifica         303  412  403  403  403  403
            GET    /iscrizioni/eventi/{eventId}/moduli/nuovo 303 200  403  403  403  403
            POST   /iscrizioni/eventi/{eventId}/moduli/nuovo 303 422  403  403  403  403
            GET    /iscrizioni/eventi/{eventId}/moduli/{id} 303  200  403  403  403  403
            POST   /iscrizioni/eventi/{eventId}/moduli/{id} 303  412  403  403  403  403
            GET    /iscrizioni/eventi/{eventId}/iscritti    303  200  403  403  403  403
            GET    /iscrizioni/eventi/{eventId}/iscritti/elenco 303 200 403 403 403 403
            POST   /iscrizioni/eventi/{eventId}/iscritti/anonimizzazione 303 409 403 403 403 403
            GET    /iscrizioni/eventi/{eventId}/iscritti/{id} 303 404 403 403 403 403
            GET    /iscrizioni/eventi/{eventId}/iscritti/{id}/dati 303 404 403 403 403 403
            GET    /iscrizioni/eventi/{eventId}/iscritti/{id}/attestato 303 404 403 403 403 403
            POST   /iscrizioni/eventi/{eventId}/iscritti/{id}/annullamento 303 404 403 403 403 403
            POST   /iscrizioni/eventi/{eventId}/iscritti/{id}/anonimizzazione 303 404 403 403 403 403
            GET    /iscrizioni/eventi/{eventId}/presenze    303  200  403  403  403  403
            GET    /iscrizioni/eventi/{eventId}/presenze/pdf 303 200  403  403  403  403
            GET    /iscrizioni/eventi/{eventId}/presenze/xlsx 303 200 403  403  403  403
            POST   /iscrizioni/eventi/{eventId}/presenze/{sessionId}/{registrationId} 303 404 403 403 403 403
            GET    /api/v1/registration-forms/{publicCode}  404  404  404  404  404  404
            POST   /api/v1/registration-forms/{publicCode}/registrations 404 404 404 404 404 404
            GET    /api/v1/events                           401  200  403  403  403  403
            POST   /api/v1/events                           401  422  403  403  403  403
            GET    /api/v1/events/{id}                      401  200  403  403  403  403
            PUT    /api/v1/events/{id}                      401  428  403  403  403  403
            GET    /api/v1/events/{eventId}/forms           401  200  403  403  403  403
            POST   /api/v1/events/{eventId}/forms           401  422  403  403  403  403
            GET    /api/v1/events/{eventId}/forms/{id}      401  200  403  403  403  403
            PUT    /api/v1/events/{eventId}/forms/{id}      401  428  403  403  403  403
            GET    /api/v1/events/{eventId}/registrations   401  200  403  403  403  403
            DELETE /api/v1/events/{eventId}/registrations/{id} 401 404 403 403 403 403
            GET    /api/v1/events/{eventId}/registrations/{id}/personal-data 401 404 403 403 403 403
            DELETE /api/v1/events/{eventId}/registrations/{id}/personal-data 401 404 403 403 403 403
            GET    /api/v1/events/{eventId}/check-in        401  200  403  403  403  403
            PUT    /api/v1/events/{eventId}/sessions/{sessionId}/presences/{registrationId} 401 404 403 403 403 403
            DELETE /api/v1/events/{eventId}/sessions/{sessionId}/presences/{registrationId} 401 404 403 403 403 403

            GET    /confronto                              303  200  200  200  200  200
            GET    /confronto/province                     303  200  200  404  200  200
            GET    /confronto/xlsx                         303  200  200  404  200  200
            POST   /confronto/{area}/{step}/condivisione   303  412  403  403  403  403
            POST   /confronto/{area}/{step}/condivisione/ritiro 303  404  403  403  403  403
            GET    /panorama                               303  200  403  403  403  200
            POST   /panorama/regola                        303  422  403  403  403  403
            GET    /api/v1/comparisons                     401  200  200  404  200  200
            GET    /api/v1/comparisons.xlsx                401  200  200  404  200  200
            GET    /api/v1/comparisons/{area}/{step}/sharing 401  404  403  403  403  403
            PUT    /api/v1/comparisons/{area}/{step}/sharing 401  422  403  403  403  403
            DELETE /api/v1/comparisons/{area}/{step}/sharing 401  404  403  403  403  403
            GET    /api/v1/panoramas                       401  200  403  403  403  200

            GET    /avanzamento                             303  200  403  403  403  200
            GET    /programma                               303  200  403  403  403  403
            GET    /programma/ambiti/nuovo                  303  200  403  403  403  403
            GET    /programma/ambiti/{id}                   303  200  403  403  403  403
            GET    /programma/importazione                  303  200  403  403  403  403
            GET    /programma/importazione/dati-attuali     303  200  403  403  403  403
            GET    /programma/importazione/modello          303  200  403  403  403  403
            GET    /programma/modifica                      303  200  403  403  403  403
            GET    /programma/step/nuovo                    303  200  403  403  403  403
            GET    /programma/step/{id}                     303  200  403  403  403  403
            GET    /programma/step/{stepId}/date           303  200  403  403  403  403
            POST   /programma/step/{stepId}/date           303  422  403  403  403  403
            POST   /programma/step/{stepId}/date/{moveId}/annullamento 303  404  403  403  403  403
            GET    /project-work/assegnazioni              303  200  403  403  403  403
            POST   /project-work/assegnazioni              303  422  403  403  403  403
            POST   /api/v1/assignments                     401  422  403  403  403  403
            GET    /proroghe                               303  200  403  403  403  403
            POST   /proroghe                               303  422  403  403  403  403
            POST   /api/v1/extensions                      401  422  403  403  403  403
            GET    /webinar/{id}/scaletta                  303  200  403  403  403  403
            POST   /webinar/{id}/scaletta                  303  200  403  403  403  403
            PUT    /api/v1/webinars/{id}/agenda            401  428  403  403  403  403
            GET    /api/v1/queue                           401  200  200  200  200  200
            GET    /api/v1/steps/{stepId}/date-moves       401  200  403  403  403  403
            POST   /api/v1/steps/{stepId}/date-moves       401  422  403  403  403  403
            POST   /api/v1/steps/{stepId}/date-moves/preview 401  422  403  403  403  403
            DELETE /api/v1/steps/{stepId}/date-moves/{id}  401  404  403  403  403  403
            GET    /programma/step/{id}/archivio            303  200  403  403  403  403
            GET    /programma/step/{id}/modello             303  200  403  403  403  403
            GET    /programma/step/{id}/modello/file        303  200  403  403  403  403
            GET    /project-work                            303  200  200  200  200  200
            GET    /project-work/nuovo                      303  200  403  403  403  403
            GET    /project-work/{id}                       303  200  200  200  200  404
            GET    /project-work/{id}/classificazione       303  200  200  200  200  404
            GET    /project-work/{id}/classificazione/proposta 303  409  409  403  403  404
            GET    /project-work/{id}/modifica              303  200  403  403  403  404
            GET    /project-work/{id}/step/{step}           303  200  200  200  200  404
            GET    /project-work/{id}/step/{step}/modello   303  200  200  200  200  404
            POST   /project-work/{id}/step/{step}/caricamenti 303  422  403  422  403  404
            GET    /project-work/{id}/step/{step}/caricamenti/{upload} 303  404  403  404  403  404
            PATCH  /project-work/{id}/step/{step}/caricamenti/{upload} 303  404  403  404  403  404
            POST   /project-work/{id}/step/{step}/caricamenti/{upload}/versione 303  404  403  404  403  404
            GET    /project-work/{id}/step/{step}/confronto 303  200  200  200  200  404
            GET    /project-work/{id}/step/{step}/versioni/{number}/file 303  404  404  404  404  404
            GET    /project-work/{id}/step/{step}/versioni/{number}/ricevuta 303  404  404  404  404  404
            GET    /project-work/{id}/step/{step}/versioni/{number}/revisione 303  404  404  403  403  404
            GET    /province                                303  200  403  403  403  403
            GET    /province/nuova                          303  200  403  403  403  403
            GET    /province/{id}                           303  200  403  403  403  403
            GET    /report                                  303  200  200  200  200  200
            GET    /report/{name}                           303  404  404  404  404  404
            GET    /report/esecuzioni                       303  200  200  200  200  200
            GET    /report/esecuzioni/{id}                  303  404  404  404  404  404
            GET    /report/esecuzioni/{id}/file             303  404  404  404  404  404
            POST   /report/esecuzioni/{id}/annullamento     303  404  404  404  404  404
            GET    /report/impostazioni                     303  200  200  200  200  200
            GET    /report/impostazioni/nuova               303  422  422  422  422  422
            POST   /report/impostazioni                     303  404  404  404  404  404
            GET    /report/impostazioni/{id}                303  404  404  404  404  404
            POST   /report/impostazioni/{id}                303  404  404  404  404  404
            POST   /report/impostazioni/{id}/eliminazione   303  404  404  404  404  404
            GET    /report/invii                            303  200  403  403  403  403
            GET    /report/invii/nuovo @/report/invii/nuovo?impostazione=1 303 404 403 403 403 403
            POST   /report/invii/nuovo @/report/invii/nuovo?impostazione=1 303 404 403 403 403 403
            GET    /report/invii/{id}                       303  404  403  403  403  403
            POST   /report/invii/{id}                       303  404  403  403  403  403
            POST   /report/invii/{id}/sospensione           303  404  403  403  403  403
            POST   /report/invii/{id}/ripresa               303  404  403  403  403  403
            POST   /report/invii/{id}/eliminazione          303  404  403  403  403  403
            GET    /report/{name}/diapositive               303  404  404  404  404  404
            POST   /report/{name}/diapositive               303  404  404  404  404  404
            POST   /report/{name}/diapositive/viste         303  404  404  404  404  404
            POST   /report/{name}/diapositive/ripristino    303  404  404  404  404  404
            GET    /report/{name}/diapositive/{key}         303  404  404  404  404  404
            POST   /report/{name}/diapositive/{key}         303  404  404  404  404  404
            POST   /report/{name}/diapositive/{key}/posto   303  404  404  404  404  404
            POST   /report/{name}/diapositive/{key}/visibilita 303 404 404 404 404 404
            POST   /report/{name}/diapositive/{key}/scelta  303  404  404  404  404  404
            POST   /report/{name}/diapositive/{key}/ripristino 303 404 404 404 404 404
            GET    /report/aspetto                          303  200  403  403  403  403
            POST   /report/aspetto                          303  422  403  403  403  403
            GET    /report/aspetto/logo                     303  404  403  403  403  403
            POST   /report/aspetto/logo                     415  415  415  415  415  415
            POST   /report/aspetto/logo/eliminazione        303  412  403  403  403  403
            GET    /revisioni                               303  200  200  200  200  200
            GET    /call                                    303  200  200  200  200  403
            GET    /call/{id}                               303  404  404  404  404  404
            POST   /call/{id}/verbale                       303  404  404  404  404  404
            POST   /call/{id}/esito                         303  404  404  404  404  404
            POST   /call/{id}/azioni                        303  404  404  404  404  404
            POST   /call/{id}/spostamento                   303  404  404  404  404  404
            POST   /call/{id}/annullamento                  303  404  404  404  404  404
            GET    /call/disponibilita                      303  200  200  403  403  403
            POST   /call/disponibilita                      303  422  422  403  403  403
            POST   /call/disponibilita/{id}/ritiro @/call/disponibilita/0/ritiro 303  404  404  404  404  404
            GET    /call/copertura                          303  200  403  403  403  200
            GET    /call/carichi                            303  200  403  403  403  200
            GET    /call/carichi/simulazione                303  200  403  403  403  403
            GET    /call/preavviso                          303  200  403  403  403  403
            POST   /call/preavviso                          303  422  403  403  403  403
            GET    /project-work/{id}/call                  303  200  200  200  200  404
            POST   /project-work/{id}/call                  303  422  422  422  403  404
            GET    /azioni/{id}                             303  404  404  404  404  404
            POST   /azioni/{id}                             303  404  404  404  404  404
            POST   /azioni/{id}/fatta                       303  404  404  404  404  404
            POST   /azioni/{id}/riapertura                  303  404  404  404  404  404
            POST   /azioni/{id}/superata                    303  404  404  404  404  404
            GET    /webinar                                 303  200  200  200  200  200
            GET    /webinar/{id}                            303  200  200  200  200  200
            GET    /promemoria                              303  200  403  403  403  403
            GET    /promemoria/nuova                        303  200  403  403  403  403
            GET    /promemoria/{id}                         303  200  403  403  403  403
            GET    /promemoria/previsti                     303  200  403  403  403  403
            GET    /promemoria/inviati                      303  200  403  403  403  403
            GET    /profilo/promemoria                      303  200  200  200  200  200
            POST   /promemoria/nuova                        303  422  403  403  403  403
            POST   /promemoria/{id}                         303  422  403  403  403  403
            GET    /api/v1/reminder-rules                   401  200  403  403  403  403
            GET    /api/v1/reminder-rules/{id}              401  200  403  403  403  403
            POST   /api/v1/reminder-rules                   401  422  403  403  403  403
            PUT    /api/v1/reminder-rules/{id}              401  428  403  403  403  403
            GET    /api/v1/reminders                        401  200  403  403  403  403
            GET    /api/v1/reminders/sent                   401  200  403  403  403  403
            POST   /programma/ambiti/nuovo                  303  422  403  403  403  403
            POST   /programma/ambiti/{id}                   303  422  403  403  403  403
            POST   /programma/importazione                  415  415  415  415  415  415
            POST   /programma/modifica                      303  422  403  403  403  403
            POST   /programma/step/nuovo                    303  422  403  403  403  403
            POST   /programma/step/{id}                     303  422  403  403  403  403
            POST   /programma/step/{id}/modello             415  415  415  415  415  415
            POST   /programma/step/{id}/modello/ritiro      303  404  403  403  403  403
            POST   /project-work/nuovo                      303  422  403  403  403  403
            POST   /project-work/{id}/classificazione       303  412  412  403  403  404
            POST   /project-work/{id}/classificazione/proposta 303  409  409  403  403  404
            POST   /project-work/{id}/modifica              303  422  403  403  403  404
            POST   /project-work/{id}/step/{step}/proroga   303  422  403  403  403  404
            POST   /project-work/{id}/step/{step}/riapertura  303  422  403  403  403  404
            POST   /project-work/{id}/step/{step}/versioni  415  415  415  415  415  415
            POST   /project-work/{id}/step/{step}/versioni/{number}/consegna 303  404  403  404  403  404
            POST   /project-work/{id}/step/{step}/versioni/{number}/ritiro 303  404  403  404  403  404
            POST   /project-work/{id}/step/{step}/versioni/{number}/revisione 303  404  404  404  404  404
            GET    /project-work/{id}/step/{step}/punti           303   200   200   200   200   404
            GET    /project-work/{id}/step/{step}/versioni/{number}/revisione/anteprima 303   404   404   403   403   404
            GET    /project-work/{id}/step/{step}/versioni/{number}/revisione/file 303   404   404   404   404   404
            POST   /project-work/{id}/step/{step}/punti/{point}/recepito 303   404   404   404   404   404
            POST   /project-work/{id}/step/{step}/punti/{point}/riapertura 303   404   404   404   404   404
            POST   /project-work/{id}/step/{step}/punti/{point}/risposta 303   404   404   404   404   404
            POST   /project-work/{id}/step/{step}/versioni/{number}/consiglio 303   404   404   404   404   404
            POST   /project-work/{id}/step/{step}/versioni/{number}/revisione/automatica 303   404   404   404   404   404
            POST   /project-work/{id}/step/{step}/versioni/{number}/revisione/eliminazione 303   404   404   404   404   404
            POST   /project-work/{id}/step/{step}/versioni/{number}/revisione/file 415   415   415   415   415   415
            POST   /project-work/{id}/step/{step}/versioni/{number}/revisione/pubblicazione 303   404   404   404   404   404
            GET    /coerenza                                303  200  200  200  200  200
            GET    /project-work/{id}/coerenza              303  200  200  200  200  404
            POST   /project-work/{id}/coerenza/frasi        303  422  403  422  403  404
            GET    /project-work/{id}/coerenza/frasi/{statementId} @/project-work/1/coerenza/frasi/0 303 404 403 404 403 404
            POST   /project-work/{id}/coerenza/frasi/{statementId} @/project-work/1/coerenza/frasi/0 303 404 403 404 403 404
            POST   /project-work/{id}/coerenza/frasi/{statementId}/ritiro @/project-work/1/coerenza/frasi/0/ritiro 303 404 403 404 403 404
            POST   /project-work/{id}/coerenza/collegamenti 303  422  403  422  403  404
            POST   /project-work/{id}/coerenza/collegamenti/rimozione 303 422 403 422 403 404
            GET    /project-work/{id}/coerenza/proposte     303  200  403  200  403  404
            POST   /project-work/{id}/coerenza/proposte     303  422  403  422  403  404
            POST   /project-work/{id}/coerenza/verifiche/{check}/note @/project-work/1/coerenza/verifiche/STAFF/note 303 422 422 403 403 404
            GET    /project-work/{id}/scheda/{step}/documento 303 200  200  200  200  404
            POST   /project-work/{id}/scheda/{step}/documento/risposte 303 422 403 422 403 404
            POST   /project-work/{id}/scheda/{step}/documento/scarti 303 422 403 422 403 404
            GET    /api/v1/project-works/{id}/canvas/{step}/hints 401 200 200 200 200 404
            POST   /api/v1/project-works/{id}/canvas/{step}/hints/dismissals 401 422 403 422 403 404
            GET    /api/v1/project-works/{id}/coherence     401  200  200  200  200  404
            POST   /api/v1/project-works/{id}/coherence/statements 401 422 403 422 403 404
            GET    /api/v1/project-works/{id}/coherence/statements/{statementId} @/api/v1/project-works/1/coherence/statements/0 401 404 404 404 404 404
            PUT    /api/v1/project-works/{id}/coherence/statements/{statementId} @/api/v1/project-works/1/coherence/statements/0 401 404 403 404 403 404
            DELETE /api/v1/project-works/{id}/coherence/statements/{statementId} @/api/v1/project-works/1/coherence/statements/0 401 404 403 404 403 404
            PUT    /api/v1/project-works/{id}/coherence/links/{originId}/{followerId} @/api/v1/project-works/1/coherence/links/0/0 401 404 403 404 403 404
            DELETE /api/v1/project-works/{id}/coherence/links/{originId}/{followerId} @/api/v1/project-works/1/coherence/links/0/0 401 404 403 404 403 404
            GET    /api/v1/project-works/{id}/coherence/checks 401 200 200 200 200 404
            POST   /api/v1/project-works/{id}/coherence/checks/{check}/notes @/api/v1/project-works/1/coherence/checks/STAFF/notes 401 422 422 403 403 404
            GET    /api/v1/project-works/{id}/coherence/proposals 401 200 200 200 200 404
            POST   /api/v1/project-works/{id}/coherence/proposals 401 422 403 422 403 404
            POST   /province/nuova                          303  422  403  403  403  403
            POST   /province/{id}                           303  422  403  403  403  403

            GET    /api/v1/areas                            401  200  200  200  200  200
            GET    /api/v1/project-works                    401  200  200  200  200  200
            GET    /api/v1/project-works/{id}               401  200  200  200  200  404
            GET    /api/v1/project-works/{id}/classification 401  200  200  200  200  404
            PUT    /api/v1/project-works/{id}/classification 401  200  200  403  403  404
            GET    /api/v1/project-works/{id}/classification/history 401  200  200  200  200  404
            GET    /api/v1/project-works/{id}/classification/movement 401  200  200  200  200  404
            GET    /api/v1/project-works/{id}/classification/suggestion 401  409  409  403  403  404
            GET    /api/v1/project-works/{id}/deliverables  401  200  200  200  200  404
            GET    /api/v1/project-works/{id}/deliverables/{step} 401  200  200  200  200  404
            GET    /api/v1/project-works/{id}/deliverables/{step}/comparison 401  422  422  422  422  404
            GET    /api/v1/project-works/{id}/deliverables/{step}/submissions/{number}/provenance 401  404  404  404  404  404
            GET    /api/v1/project-works/{id}/deliverables/{step}/reviews 401  200  200  200  200  404
            GET    /api/v1/project-works/{id}/deliverables/{step}/submissions/{number} 401  404  404  404  404  404
            GET    /api/v1/project-works/{id}/deliverables/{step}/submissions/{number}/file 401  404  404  404  404  404
            GET    /api/v1/project-works/{id}/deliverables/{step}/submissions/{number}/receipt 401  404  404  404  404  404
            GET    /api/v1/project-works/{id}/deliverables/{step}/template 401  200  200  200  200  404
            GET    /api/v1/provinces                        401  200  200  200  200  200
            GET    /api/v1/receipts/{code}                  401  404  404  404  404  404
            GET    /api/v1/register/template                401  200  403  403  403  403
            GET    /api/v1/reports                          401  200  200  200  200  200
            GET    /api/v1/reports/{name}                   401  404  404  404  404  404
            GET    /api/v1/report-runs                      401  200  200  200  200  200
            GET    /api/v1/report-runs/{id}                 401  404  404  404  404  404
            GET    /api/v1/report-runs/{id}/file            401  404  404  404  404  404
            DELETE /api/v1/report-runs/{id}                 401  404  404  404  404  404
            GET    /api/v1/report-settings                  401  200  200  200  200  200
            POST   /api/v1/report-settings                  401  422  422  422  422  422
            GET    /api/v1/report-settings/{id}             401  404  404  404  404  404
            PUT    /api/v1/report-settings/{id}             401  404  404  404  404  404
            DELETE /api/v1/report-settings/{id}             401  404  404  404  404  404
            GET    /api/v1/report-schedules                 401  200  403  403  403  403
            POST   /api/v1/report-schedules                 401  422  403  403  403  403
            GET    /api/v1/report-schedules/{id}            401  404  403  403  403  403
            PUT    /api/v1/report-schedules/{id}            401  404  403  403  403  403
            DELETE /api/v1/report-schedules/{id}            401  404  403  403  403  403
            GET    /api/v1/presentations/{name}             401  404  404  404  404  404
            GET    /api/v1/presentations/{name}/order       401  404  404  404  404  404
            PUT    /api/v1/presentations/{name}/order       401  404  404  404  404  404
            PUT    /api/v1/presentations/{name}/seen        401  404  404  404  404  404
            DELETE /api/v1/presentations/{name}/arrangement 401  404  404  404  404  404
            POST   /api/v1/presentations/{name}/slides      401  404  404  404  404  404
            GET    /api/v1/presentations/{name}/slides/{key} 401 404  404  404  404  404
            PUT    /api/v1/presentations/{name}/slides/{key} 401 404  404  404  404  404
            DELETE /api/v1/presentations/{name}/slides/{key} 401 404  404  404  404  404
            PUT    /api/v1/presentations/{name}/slides/{key}/hidden 401 404 404 404 404 404
            DELETE /api/v1/presentations/{name}/slides/{key}/hidden 401 404 404 404 404 404
            PUT    /api/v1/presentations/{name}/slides/{key}/acceptance 401 404 404 404 404 404
            DELETE /api/v1/presentations/{name}/slides/{key}/texts 401 404 404 404 404 404
            GET    /api/v1/presentation-look                401  200  403  403  403  403
            PUT    /api/v1/presentation-look                401  422  403  403  403  403
            GET    /api/v1/presentation-look/logo           401  404  403  403  403  403
            POST   /api/v1/presentation-look/logo           415  415  415  415  415  415
            DELETE /api/v1/presentation-look/logo           401  428  403  403  403  403
            GET    /api/v1/service-models                   401  200  200  200  200  200
            POST   /api/v1/service-models/suggestions       415  415  415  415  415  415
            GET    /api/v1/catalogues                       401  200  200  200  200  200
            GET    /api/v1/catalogues/{id}                  401  200  200  200  200  200
            POST   /api/v1/catalogues                       401  422  403  403  403  403
            PUT    /api/v1/catalogues/{id}                  401  428  403  403  403  403
            POST   /api/v1/catalogues/{id}/previews         401  428  403  403  403  403
            DELETE /api/v1/catalogues/{id}                  401  409  403  403  403  403
            GET    /accordo                                 303  200  403  403  403  403
            GET    /api/v1/agreements                       401  200  403  403  403  403
            GET    /api/v1/project-works/{id}/agreement     401  422  422  403  403  404
            POST   /api/v1/project-works/{id}/consensus     401  422  422  403  403  404
            GET    /api/v1/project-works/{id}/ratings/{step} 401  200  200  403  403  404
            PUT    /api/v1/project-works/{id}/ratings/{step} 401  200  200  403  403  404
            POST   /api/v1/project-works/{id}/ratings/{step}/hand-in 401  428  428  403  403  404
            GET    /project-work/{id}/accordo/{step}        303  200  200  403  403  404
            POST   /project-work/{id}/accordo/{step}/consenso 303  409  409  403  403  404
            GET    /project-work/{id}/valutazione-indipendente 303  200  200  403  403  404
            GET    /project-work/{id}/valutazione-indipendente/{step} 303  200  200  403  403  404
            POST   /project-work/{id}/valutazione-indipendente/{step} 303  412  412  403  403  404
            GET    /modelli                                 303  200  200  200  200  200
            GET    /modelli/{id}/modifica                   303  200  403  403  403  403
            POST   /modelli/{id}/modifica                   303  412  403  403  403  403
            POST   /modelli/{id}/eliminazione               303  409  403  403  403  403
            GET    /modelli/ambiti/{areaId}/nuovo           303  200  403  403  403  403
            POST   /modelli/ambiti/{areaId}/nuovo           303  422  403  403  403  403
            GET    /modelli/prova                           303  200  200  403  403  403
            POST   /modelli/prova                           415  415  415  415  415  415
            GET    /api/v1/steps                            401  200  200  200  200  200
            GET    /api/v1/steps/{id}/archive               401  200  403  403  403  403
            GET    /api/v1/steps/{id}/template              401  200  403  403  403  403
            PUT    /api/v1/steps/{id}/template              415  415  415  415  415  415
            DELETE /api/v1/steps/{id}/template              401  404  403  403  403  403
            GET    /api/v1/action-points                    401  422  422  422  422  422
            GET    /api/v1/action-points/{id}               401  404  404  404  404  404
            PUT    /api/v1/action-points/{id}               401  404  404  404  404  404
            PUT    /api/v1/action-points/{id}/done          401  404  404  404  404  404
            DELETE /api/v1/action-points/{id}/done          401  404  404  404  404  404
            PUT    /api/v1/action-points/{id}/superseded    401  404  404  404  404  404
            GET    /api/v1/support-slots                    401  200  200  200  200  200
            POST   /api/v1/support-slots                    401  422  422  403  403  403
            DELETE /api/v1/support-slots/{id} @/api/v1/support-slots/0 401  404  404  404  404  404
            GET    /api/v1/support-calls                    401  200  200  200  200  200
            POST   /api/v1/support-calls                    401  422  422  422  422  422
            GET    /api/v1/support-calls/{id}               401  404  404  404  404  404
            DELETE /api/v1/support-calls/{id}               401  404  404  404  404  404
            PUT    /api/v1/support-calls/{id}/slot          401  404  404  404  404  404
            GET    /api/v1/support-calls/{id}/minutes       401  404  404  404  404  404
            PUT    /api/v1/support-calls/{id}/minutes       401  404  404  404  404  404
            POST   /api/v1/support-calls/{id}/attendance    401  404  404  404  404  404
            POST   /api/v1/support-calls/{id}/action-points 401  404  404  404  404  404
            GET    /api/v1/support-coverage                 401  200  403  403  403  200
            GET    /api/v1/support-loads                    401  200  403  403  403  200
            GET    /api/v1/webinars                         401  200  200  200  200  200
            GET    /api/v1/webinars/{id}/agenda             401  200  200  200  200  200
            DELETE /api/v1/webinars/{id}                    401  200  403  403  403  403
            DELETE /api/v1/webinars/{id}/run                401  428  428  403  403  403
            DELETE /api/v1/webinars/{id}/run/starts/latest  401  428  428  403  403  403
            GET    /api/v1/webinars/{id}                    401  200  200  200  200  200
            GET    /api/v1/webinars/{id}/minutes            401  404  404  404  404  404
            GET    /api/v1/webinars/{id}/minutes/versions   401  200  200  200  200  200
            GET    /api/v1/webinars/{id}/minutes/versions/{number} 401  404  404  404  404  404
            GET    /api/v1/webinars/{id}/run                401  200  200  200  200  200
            GET    /percorso                                303  200  200  200  200  200
            GET    /webinar/nuovo                           303  200  403  403  403  403
            GET    /webinar/{id}/azioni                     303  200  200  200  200  200
            GET    /webinar/{id}/conduzione                 303  200  200  200  200  200
            GET    /webinar/{id}/conduzione/versione        303  200  200  200  200  200
            GET    /webinar/{id}/modifica                   303  200  403  403  403  403
            GET    /webinar/{id}/scaletta.pdf               303  200  200  200  200  200
            GET    /webinar/{id}/verbale                    303  200  200  200  200  200
            GET    /webinar/{id}/verbale/modifica           303  200  200  403  403  403
            GET    /webinar/{id}/verbale/stampa.pdf         303  404  404  404  404  404
            GET    /webinar/{id}/verbale/versioni/{number}  303  404  404  404  404  404
            POST   /api/v1/agenda-texts                     401  200  200  200  200  200
            POST   /api/v1/webinars                         401  422  403  403  403  403
            POST   /api/v1/webinars/{id}/run/starts         401  428  428  403  403  403
            POST   /webinar/nuovo                           303  422  403  403  403  403
            POST   /webinar/{id}/annullamento               303  303  403  403  403  403
            POST   /webinar/{id}/azioni                     303  422  403  403  403  403
            POST   /webinar/{id}/azioni/{pointId}/conclusione 303  404  404  404  404  404
            POST   /webinar/{id}/conduzione                 303  422  422  403  403  403
            POST   /webinar/{id}/modifica                   303  412  403  403  403  403
            POST   /webinar/{id}/verbale/modifica           303  412  412  403  403  403
            PUT    /api/v1/webinars/{id}                    401  428  403  403  403  403
            PUT    /api/v1/webinars/{id}/minutes            401  428  428  403  403  403
            PUT    /api/v1/webinars/{id}/run/end            401  428  428  403  403  403
            POST   /api/v1/project-works/{id}/deliverables/{step}/extension 401  422  403  403  403  404
            POST   /api/v1/project-works/{id}/deliverables/{step}/late-door 401  422  403  403  403  404
            DELETE /api/v1/project-works/{id}/deliverables/{step}/points/{point}/taken-up 401   404   404   404   404   404
            DELETE /api/v1/project-works/{id}/deliverables/{step}/submissions/{number}/review-draft 401   404   404   404   404   404
            GET    /api/v1/project-works/{id}/deliverables/{step}/points 401   200   200   200   200   404
            GET    /api/v1/project-works/{id}/deliverables/{step}/submissions/{number}/review-draft 401   404   404   404   404   404
            GET    /api/v1/project-works/{id}/deliverables/{step}/submissions/{number}/review-draft/preview 401   404   404   404   404   404
            GET    /api/v1/project-works/{id}/deliverables/{step}/submissions/{number}/review-file 401   404   404   404   404   404
            POST   /api/v1/project-works/{id}/deliverables/{step}/points/{point}/replies 401   404   404   404   404   404
            POST   /api/v1/project-works/{id}/deliverables/{step}/submissions/{number}/advice 401   404   404   404   404   404
            PUT    /api/v1/project-works/{id}/deliverables/{step}/points/{point}/taken-up 401   404   404   404   404   404
            PUT    /api/v1/project-works/{id}/deliverables/{step}/submissions/{number}/review-draft 401   404   404   404   404   404
            PUT    /api/v1/project-works/{id}/deliverables/{step}/submissions/{number}/review-draft/file 415   415   415   415   415   415
            POST   /api/v1/project-works/{id}/deliverables/{step}/uploads 401  422  403  422  403  404
            GET    /api/v1/project-works/{id}/deliverables/{step}/uploads/{upload} 401  404  403  404  403  404
            PATCH  /api/v1/project-works/{id}/deliverables/{step}/uploads/{upload} 401  404  403  404  403  404
            DELETE /api/v1/project-works/{id}/deliverables/{step}/uploads/{upload} 401  404  403  404  403  404
            POST   /api/v1/project-works/{id}/deliverables/{step}/uploads/{upload}/submission 401  404  403  404  403  404
            POST   /api/v1/project-works/{id}/deliverables/{step}/submissions 415  415  415  415  415  415
            POST   /api/v1/project-works/{id}/deliverables/{step}/submissions/{number}/delivery 401  404  403  404  403  404
            DELETE /api/v1/project-works/{id}/deliverables/{step}/submissions/{number}/delivery 401  404  403  404  403  404
            POST   /api/v1/project-works/{id}/deliverables/{step}/submissions/{number}/reviews 401  404  404  404  404  404
            POST   /api/v1/register/import                  415  415  415  415  415  415

            GET    /project-work/{id}/scheda               303  303  303  303  303  404
            GET    /project-work/{id}/scheda/{step}        303  200  200  200  200  404
            POST   /project-work/{id}/scheda/{step}        303  303  403  303  403  404
            POST   /project-work/{id}/scheda/{step}/ripresa 303  404  403  404  403  404
            POST   /project-work/{id}/scheda/{step}/automatica/{item} 303  404  404  404  404  404
            GET    /project-work/{id}/scheda/{step}/storia 303  200  200  200  200  404
            GET    /project-work/{id}/scheda/{step}/storia/{number} 303  404  404  404  404  404
            POST   /project-work/{id}/scheda/{step}/storia/risposte/{revision}/ripresa 303  404  404  404  404  404
            GET    /project-work/{id}/scheda/{step}/osservazioni 303  200  200  200  200  404
            GET    /project-work/{id}/scheda/{step}/osservazioni/nuova 303  200  200  403  200  404
            POST   /project-work/{id}/scheda/{step}/osservazioni 303  422  422  403  422  404
            POST   /project-work/{id}/scheda/{step}/osservazioni/{remark}/risposta 303  404  404  404  404  404
            POST   /project-work/{id}/scheda/{step}/osservazioni/{remark}/accoglimento 303  404  404  404  404  404
            POST   /project-work/{id}/scheda/{step}/osservazioni/{remark}/rifiuto 303  404  404  404  404  404
            POST   /project-work/{id}/scheda/{step}/osservazioni/{remark}/chiusura 303  404  404  404  404  404
            GET    /scheda/opzioni                         303  200  403  403  403  403
            GET    /scheda/opzioni/{item} @/scheda/opzioni/mission 303  200  403  403  403  403
            POST   /scheda/opzioni/{item} @/scheda/opzioni/mission 303  422  403  403  403  403
            GET    /scheda/opzioni/{item}/{option} @/scheda/opzioni/mission/1 303  200  403  403  403  403
            POST   /scheda/opzioni/{item}/{option} @/scheda/opzioni/mission/1 303  422  403  403  403  403
            POST   /scheda/opzioni/{item}/{option}/posto @/scheda/opzioni/mission/1/posto 303  303  403  403  403  403
            GET    /scheda/opzioni/{item}/{option}/unione @/scheda/opzioni/mission/1/unione 303  422  403  403  403  403
            POST   /scheda/opzioni/{item}/{option}/unione @/scheda/opzioni/mission/1/unione 303  422  403  403  403  403
            POST   /scheda/opzioni/{item}/{option}/unione/annullamento @/scheda/opzioni/mission/1/unione/annullamento 303  412  403  403  403  403
            GET    /api/v1/canvas-items                    401  200  200  200  200  200
            GET    /api/v1/canvas-items/{item}/options @/api/v1/canvas-items/mission/options 401  200  403  403  403  403
            POST   /api/v1/canvas-items/{item}/options @/api/v1/canvas-items/mission/options 401  422  403  403  403  403
            GET    /api/v1/canvas-items/{item}/options/{option} @/api/v1/canvas-items/mission/options/1 401  200  403  403  403  403
            PUT    /api/v1/canvas-items/{item}/options/{option} @/api/v1/canvas-items/mission/options/1 401  422  403  403  403  403
            POST   /api/v1/canvas-items/{item}/options/{option}/merge @/api/v1/canvas-items/mission/options/1/merge 401  422  403  403  403  403
            DELETE /api/v1/canvas-items/{item}/options/{option}/merge @/api/v1/canvas-items/mission/options/1/merge 401  428  403  403  403  403
            GET    /api/v1/canvas-items/{item}/options/{option}/merge/preview @/api/v1/canvas-items/mission/options/1/merge/preview 401  422  403  403  403  403
            GET    /api/v1/project-works/{id}/canvas       401  200  200  200  200  404
            GET    /api/v1/project-works/{id}/canvas/{step}/{item} @/api/v1/project-works/1/canvas/1/mission 401  200  200  200  200  404
            PUT    /api/v1/project-works/{id}/canvas/{step}/{item} @/api/v1/project-works/1/canvas/1/mission 401  200  403  200  403  404
            GET    /api/v1/project-works/{id}/canvas/{step}/versions 401  200  200  200  200  404
            GET    /api/v1/project-works/{id}/canvas/{step}/remarks 401  200  200  200  200  404
            POST   /api/v1/project-works/{id}/canvas/{step}/remarks 401  422  422  403  422  404
            POST   /api/v1/project-works/{id}/canvas/{step}/remarks/{remark}/replies 401  404  404  404  404  404
            PUT    /api/v1/project-works/{id}/canvas/{step}/remarks/{remark}/acceptance 401  404  404  404  404  404
            PUT    /api/v1/project-works/{id}/canvas/{step}/remarks/{remark}/refusal 401  404  404  404  404  404
            PUT    /api/v1/project-works/{id}/canvas/{step}/remarks/{remark}/closing 401  404  404  404  404  404

            GET    /api                                    200  200  200  200  200  200
            GET    /api/openapi.yml                        200  200  200  200  200  200
            GET    /status                                 200  200  200  200  200  200
            """;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** One line of the table. */
    private record Row(String method, String route, String path, List<Integer> statuses) {
        static Row of(String line) {
            String[] words = line.strip().split("\\s+");
            boolean sampled = words[2].startsWith("@");
            String path = sampled ? words[2].substring(1) : words[1].replaceAll("\\{[^}]+}", "1");
            return new Row(
                    words[0],
                    words[1],
                    path,
                    Arrays.stream(words)
                            .skip(sampled ? 3 : 2)
                            .map(Integer::valueOf)
                            .toList());
        }

        String key() {
            return method + " " + route;
        }

        @Override
        public String toString() {
            return key();
        }
    }

    static Stream<Row> rows() {
        return TABLE.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::of);
    }

    private static Set<String> routes() {
        return tappe.bean(Router.class)
                .uriRoutes()
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .map(route -> route.getHttpMethodName() + " "
                        + route.getUriMatchTemplate().toPathString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theTableNamesEveryRouteAndNoOther() {
        Set<String> missing = routes();
        rows().map(Row::key).forEach(missing::remove);
        assertThat(missing.stream().map(RouteRolesTest::asItIsNow)).isEmpty();
        assertThat(rows().map(Row::key)).doesNotHaveDuplicates().isSubsetOf(routes());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void answersEachRoleAsTheTableSays(Row row) {
        assertThat(statuses(row)).as(row.toString()).isEqualTo(row.statuses());
    }

    private static String asItIsNow(String key) {
        List<Integer> statuses = statuses(Row.of(key + " @" + key.split(" ")[1].replaceAll("\\{[^}]+}", "1")));
        return "%-6s %-46s".formatted((Object[]) key.split(" "))
                + statuses.stream().map("%4d "::formatted).collect(Collectors.joining(" "));
    }

    private static List<Integer> statuses(Row row) {
        return WHO.stream().map(who -> status(row, who)).toList();
    }

    private static int status(Row row, String who) {
        try {
            HttpRequest request = row.path().startsWith("/api/v1/") ? apiRequest(row, who) : pageRequest(row, who);
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static HttpRequest pageRequest(Row row, String who) {
        String name = who.isEmpty() ? "tappe-visit" : "tappe-session";
        String cookie =
                who.isEmpty() ? Secret.create() : tappe.bean(Sessions.class).start(account(who));
        HttpRequest.Builder request = HttpRequest.newBuilder(tappe.uri(row.path()))
                .header("Accept", "text/html,*/*")
                .header("Cookie", name + "=" + cookie);
        return with(request, row, "application/x-www-form-urlencoded", "csrf=" + Secret.hash("csrf " + cookie));
    }

    private static HttpRequest apiRequest(Row row, String who) {
        HttpRequest.Builder request = HttpRequest.newBuilder(tappe.uri(row.path()));
        if (!who.isEmpty()) {
            ApiTokens.Created token =
                    tappe.bean(ApiTokens.class).create(account(who).viewer(), new ApiTokens.Entry("routes", 1));
            request.header("Authorization", "Bearer " + token.secret());
        }
        return with(request, row, "application/json", "{}");
    }

    private static HttpRequest with(HttpRequest.Builder request, Row row, String type, String body) {
        return row.method().equals("GET") || row.method().equals("DELETE")
                ? request.method(row.method(), BodyPublishers.noBody()).build()
                : request.header("Content-Type", type)
                        .method(row.method(), BodyPublishers.ofString(body))
                        .build();
    }

    private static Account account(String username) {
        return tappe.bean(Accounts.class).withUsername(username).orElseThrow();
    }
}
