package it.tappe.sample;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Account;
import it.tappe.access.AccountEntry;
import it.tappe.access.Accounts;
import it.tappe.access.OneTimeLinks;
import it.tappe.access.Role;
import it.tappe.canvas.outline.Outlines;
import it.tappe.servicemodel.ServiceModels;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when Tappe starts: the given service models and canvas are loaded, the demo gets its programme, a production without
 * coordinator its first one.
 */
@Singleton
class FirstStart {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Given given;
    private final Optional<DemoProgramme> demo;
    private final String address;
    private final FirstCoordinator first;

    FirstStart(
            Accounts accounts,
            OneTimeLinks links,
            Given given,
            Optional<DemoProgramme> demo,
            @Value("${tappe.address}") String address,
            FirstCoordinator first) {
        this.accounts = accounts;
        this.links = links;
        this.given = given;
        this.demo = demo;
        this.address = address;
        this.first = first;
    }

    /** Name and mail address of a production's first coordinator. */
    @Singleton
    record FirstCoordinator(
            @Value("${tappe.coordinator.username}") String username,
            @Value("${tappe.coordinator.email}") String email) {}

    /** What the programme has given for every area: service models, and what the canvas asks. */
    @Singleton
    record Given(ServiceModels serviceModels, Outlines outlines) {
        void load() {
            serviceModels.loadGiven();
            outlines.loadGiven();
        }
    }

    @EventListener
    @Transactional
    public void prepare(StartupEvent event) {
        given.load();
        if (demo.isPresent()) {
            demo.get().load();
        } else if (!accounts.hasCoordinator()) {
            Account coordinator = accounts.withUsername(first.username()).orElseGet(this::create);
            LOG.info(
                    "Nobody can sign in yet. First coordinator «{}», one-time link: {}",
                    coordinator.username(),
                    links.create(coordinator));
        }
    }

    @EventListener
    void announce(ServerStartupEvent started) {
        LOG.info("Tappe is at {}", address);
        demo.ifPresent(programme -> LOG.info(
                "Demo sign-ins, password «{}»: {}", programme.password(), String.join(", ", programme.usernames())));
    }

    private Account create() {
        return accounts.found(
                new AccountEntry(first.username(), "Coordinamento", first.email(), Role.COORDINATOR, null, true, 0),
                Optional.empty());
    }
}
