package it.tappe.province.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.province.Province;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A province as programs read it. */
@Serdeable
record ProvinceJson(
        long id,
        String name,
        String sigla,
        String istatCode,
        String region,
        int municipalities,
        @Nullable String patron,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static ProvinceJson of(Province province) {
        return new ProvinceJson(
                province.id(),
                province.name(),
                province.sigla(),
                province.istatCode(),
                province.region(),
                province.municipalities(),
                province.patron(),
                province.validFrom(),
                province.validTo());
    }
}
