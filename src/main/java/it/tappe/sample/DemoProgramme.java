package it.tappe.sample;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.io.ResourceLoader;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Account;
import it.tappe.access.AccountEntry;
import it.tappe.access.Accounts;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.programme.Programmes;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.province.Province;
import it.tappe.province.Provinces;
import it.tappe.register.Register;
import it.tappe.sample.SampleProgramme.SampleAccount;
import it.tappe.sample.SampleProgramme.SampleWebinar;
import it.tappe.shared.RomeTime;
import it.tappe.webinar.Details;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.WebinarEntry;
import it.tappe.webinar.Webinars;
import it.tappe.webinar.agenda.AgendaEntry;
import it.tappe.webinar.agenda.Agendas;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Loads {@code sample/programme.json} into an empty demo: accounts, register, webinars, events, canvases. */
@Singleton
@Requires(env = "demo")
class DemoProgramme {
    private static final String FILE = "classpath:sample/programme.json";

    private final Accounts accounts;
    private final Provinces provinces;
    private final Programmes programmes;
    private final Register register;
    private final Webinars webinars;
    private final Agendas agendas;
    private final DemoSlots slots;
    private final DemoEvents events;
    private final DemoCanvases canvases;
    private final ProjectWorks projectWorks;
    private final SampleProgramme sample;
    private final String password;

    DemoProgramme(
            Accounts accounts,
            Provinces provinces,
            Programmes programmes,
            Register register,
            Webinars webinars,
            Agendas agendas,
            DemoSlots slots,
            DemoEvents events,
            DemoCanvases canvases,
            ProjectWorks projectWorks,
            ResourceLoader resources,
            ObjectMapper json,
            @Value("${tappe.demo.password}") String password) {
        this.accounts = accounts;
        this.provinces = provinces;
        this.programmes = programmes;
        this.register = register;
        this.webinars = webinars;
        this.agendas = agendas;
        this.slots = slots;
        this.events = events;
        this.canvases = canvases;
        this.projectWorks = projectWorks;
        this.sample = read(resources, json);
        this.password = password;
    }

    /** Does nothing when there is a programme already. */
    @Transactional
    public void load() {
        if (programmes.isBegun()) {
            return;
        }
        sample.accounts().stream().filter(one -> one.province() == null).forEach(one -> create(one, null));
        Viewer coordinator = sample.accounts().stream()
                .filter(one -> one.role() == Role.COORDINATOR)
                .findFirst()
                .flatMap(one -> accounts.withUsername(one.username()))
                .map(Account::viewer)
                .orElseThrow();
        register.load(coordinator, sample.register());
        for (SampleAccount one : sample.accounts()) {
            if (one.province() != null) {
                create(
                        one,
                        provinces
                                .withSigla(coordinator, one.province())
                                .map(Province::id)
                                .orElseThrow());
            }
        }
        List<Area> areas = programmes.areas(coordinator);
        sample.webinars().forEach(webinar -> create(coordinator, webinar, areas));
        slots.publish(coordinator, sample.slots());
        events.load(coordinator);
        canvases.load(this::team, team -> projectWorks.list(team).get(0).id());
    }

    private Viewer team(String sigla) {
        return sample.accounts().stream()
                .filter(one -> one.role() == Role.TEAM && sigla.equals(one.province()))
                .findFirst()
                .flatMap(one -> accounts.withUsername(one.username()))
                .map(Account::viewer)
                .orElseThrow();
    }

    /** Who can sign in, for the lines that the demo prints when it starts. */
    List<String> usernames() {
        return sample.accounts().stream().map(SampleAccount::username).toList();
    }

    String password() {
        return password;
    }

    private void create(SampleAccount one, @Nullable Long provinceId) {
        accounts.found(
                new AccountEntry(
                        one.username(),
                        one.displayName(),
                        one.username() + "@example.org",
                        one.role(),
                        provinceId,
                        true,
                        0),
                Optional.of(password));
    }

    private void create(Viewer coordinator, SampleWebinar sampled, List<Area> areas) {
        Webinar webinar = webinars.create(coordinator, entry(sampled, areas), false);
        agendas.change(
                coordinator,
                webinar.id(),
                new AgendaEntry(
                        sampled.agenda().stream()
                                .map(item -> AgendaEntry.Item.of(item.title(), item.minutes()))
                                .toList(),
                        webinar.version()));
    }

    private static WebinarEntry entry(SampleWebinar webinar, List<Area> areas) {
        return new WebinarEntry(
                areas.stream()
                        .filter(area -> webinar.areas().contains(area.position()))
                        .map(Area::id)
                        .collect(Collectors.toSet()),
                webinar.position(),
                webinar.kind(),
                webinar.title(),
                webinar.day().atTime(webinar.time()).atZone(RomeTime.ZONE).toInstant(),
                webinar.lengthMinutes(),
                webinar.dateAssumed(),
                Details.NONE,
                List.of(),
                null);
    }

    private static SampleProgramme read(ResourceLoader resources, ObjectMapper json) {
        try (InputStream file = resources.getResourceAsStream(FILE).orElseThrow()) {
            return json.readValue(file, SampleProgramme.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
