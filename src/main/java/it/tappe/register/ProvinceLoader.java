package it.tappe.register;

import it.tappe.access.Viewer;
import it.tappe.province.Province;
import it.tappe.province.ProvinceEntry;
import it.tappe.province.Provinces;
import it.tappe.register.LoadResult.Outcome;
import it.tappe.register.RegisterContent.ProvinceLine;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Creates and changes provinces. */
final class ProvinceLoader implements Loader<ProvinceLine> {
    private final Viewer viewer;
    private final Provinces provinces;
    private final Map<Key, Province> there;

    ProvinceLoader(Viewer viewer, Provinces provinces) {
        this.viewer = viewer;
        this.provinces = provinces;
        this.there = provinces.list(viewer).stream()
                .collect(Collectors.toMap(one -> new Key(one.sigla(), one.validFrom()), Function.identity()));
    }

    private record Key(String sigla, @Nullable LocalDate validFrom) {}

    @Override
    public @Nullable Object key(ProvinceLine line) {
        return line.sigla().isEmpty() ? null : new Key(line.sigla(), line.validFrom());
    }

    @Override
    public String keyField() {
        return "sigla";
    }

    @Override
    public Outcome load(Line<ProvinceLine> line) {
        ProvinceLine content = line.content();
        Province old = there.get(new Key(content.sigla(), content.validFrom()));
        if (old == null) {
            provinces.create(viewer, entry(content, 0));
            return Outcome.CREATED;
        }
        if (content.equals(lineOf(old))) {
            return Outcome.UNCHANGED;
        }
        provinces.change(viewer, old.id(), entry(content, old.version()));
        return Outcome.CHANGED;
    }

    static ProvinceLine lineOf(Province province) {
        return new ProvinceLine(
                province.name(),
                province.sigla(),
                province.istatCode(),
                province.region(),
                province.municipalities(),
                province.patron(),
                province.validFrom(),
                province.validTo());
    }

    private static ProvinceEntry entry(ProvinceLine line, long version) {
        return new ProvinceEntry(
                line.name(),
                line.sigla(),
                line.istatCode(),
                line.region(),
                line.municipalities(),
                line.patron(),
                line.validFrom(),
                line.validTo(),
                version);
    }
}
