package it.tappe.report.run;

import io.micronaut.context.annotation.Requires;
import it.tappe.access.Viewer;
import it.tappe.report.Filter;
import it.tappe.report.Format;
import it.tappe.report.Layout;
import it.tappe.report.Report;
import it.tappe.report.ReportParameters;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A report that takes as long as a test wants; area 404 is one that nobody sees, area 500 breaks. */
@Singleton
@Requires(property = "tappe.test.slow-report")
public class SlowReport implements Report<String> {
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** From now on it takes its time. */
    public void hold() {
        gate = new CountDownLatch(1);
    }

    /** It goes on, and takes no time any more. */
    public void release() {
        gate.countDown();
    }

    @Override
    public String name() {
        return "slow";
    }

    @Override
    public String title() {
        return "Un report lento";
    }

    @Override
    public String purpose() {
        return "Ci mette quanto serve.";
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.DOCX, Format.HTML);
    }

    @Override
    public List<Filter> filters() {
        return List.of(Filter.AREA, Filter.STEP, Filter.AS_OF);
    }

    @Override
    public String gather(Viewer viewer, ReportParameters parameters) {
        try {
            if (!gate.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody has released it");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        Integer area = parameters.area();
        if (area != null && area == 404) {
            throw new Refusal.NotFound();
        }
        if (area != null && area == 422) {
            throw Refusal.Invalid.field("area", "Questo ambito non c’è.");
        }
        if (area != null && area == 500) {
            throw new IllegalStateException("it breaks, as the test wants");
        }
        return "per " + viewer.displayName() + ": " + parameters.query();
    }

    @Override
    public String sample() {
        return "esempio";
    }

    @Override
    public Layout layout(String content, Format format) {
        return new Layout.Text(out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }
}
