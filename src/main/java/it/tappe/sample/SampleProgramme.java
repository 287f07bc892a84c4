package it.tappe.sample;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Role;
import it.tappe.register.RegisterContent;
import it.tappe.webinar.Webinar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code sample/programme.json} holds. */
@Serdeable
record SampleProgramme(List<SampleAccount> accounts, RegisterContent register, List<SampleWebinar> webinars) {

    /** A demo account, named by its role; {@code province} is a sigla. */
    @Serdeable
    record SampleAccount(
            String username,
            String displayName,
            Role role,
            @Nullable String province) {}

    /** A webinar; {@code areas} are order numbers, none for all areas; day and time in Rome. */
    @Serdeable
    record SampleWebinar(
            List<Integer> areas,
            int position,
            Webinar.Kind kind,
            String title,
            LocalDate day,
            LocalTime time,
            int lengthMinutes,
            boolean dateAssumed,
            List<SampleItem> agenda) {}

    /** A point of an agenda. */
    @Serdeable
    record SampleItem(String title, @Nullable Integer minutes) {}
}
