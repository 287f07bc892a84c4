package it.tappe.support.load.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.support.SupportCall;
import it.tappe.support.load.Coverage;
import it.tappe.support.load.CoverageState;
import it.tappe.support.load.Load;
import it.tappe.support.load.Loads;
import it.tappe.web.PageJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Coverage and loads for programs of those who read reports. */
@Controller("/api/v1")
@Secured(SecurityRule.IS_AUTHENTICATED)
class SupervisionApi {
    private final Loads loads;

    SupervisionApi(Loads loads) {
        this.loads = loads;
    }

    /** Project works × steps: whether each had its call. */
    @Get("/support-coverage")
    PageJson<RowJson> coverage(Viewer viewer) {
        return PageJson.whole(loads.coverage(viewer).rows(), RowJson::of);
    }

    /** What every tutor and every tutor province carries. */
    @Get("/support-loads")
    LoadsJson loads(Viewer viewer) {
        return LoadsJson.of(loads.loads(viewer));
    }

    /** A project work with its steps in order. */
    @Serdeable
    record RowJson(long projectWork, String province, String area, List<CellJson> steps) {
        static RowJson of(Coverage.Row row) {
            return new RowJson(
                    row.work().id(),
                    row.work().provinceName(),
                    row.work().areaName(),
                    row.cells().stream().map(CellJson::of).toList());
        }
    }

    /** One step; {@code call} is the one that the state speaks of, or null. */
    @Serdeable
    record CellJson(int step, CoverageState state, @Nullable Long call) {
        static CellJson of(Coverage.Cell cell) {
            SupportCall call = cell.call();
            return new CellJson(cell.stepPosition(), cell.state(), call == null ? null : call.id());
        }
    }

    /** Loads by name. */
    @Serdeable
    record LoadsJson(List<LoadJson> tutors, List<LoadJson> tutorProvinces) {
        static LoadsJson of(Loads.Both both) {
            return new LoadsJson(
                    both.tutors().stream().map(LoadJson::of).toList(),
                    both.tutorProvinces().stream().map(LoadJson::of).toList());
        }
    }

    /** One load; days are whole days in Rome from delivery to review. */
    @Serdeable
    record LoadJson(
            String name,
            int projectWorks,
            long heldMinutes,
            long bookedMinutes,
            long waiting,
            int answers,
            double meanDays,
            long longestDays) {
        static LoadJson of(Load load) {
            return new LoadJson(
                    load.name(),
                    load.projectWorks(),
                    load.heldMinutes(),
                    load.bookedMinutes(),
                    load.waiting(),
                    load.answers(),
                    load.meanDays(),
                    load.longestDays());
        }
    }
}
