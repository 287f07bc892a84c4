package it.tappe.canvas.remark;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.tappe.canvas.RiskLevel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the table keeps of a remark; everybody else reads {@link Remark}. */
@MappedEntity("canvas_remark")
record RemarkRow(
        @Id @GeneratedValue long id,
        long projectWorkId,
        long stepId,
        @Nullable Long itemId,
        String text,
        boolean advice,
        boolean proposes,
        String words,
        @Nullable Integer axis,
        @Nullable RiskLevel risk,
        Instant writtenAt,
        long writtenBy) {}
