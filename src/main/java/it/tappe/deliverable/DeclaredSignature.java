package it.tappe.deliverable;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.tappe.document.signed.Signature;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A <i>firma</i> of a version as its file declares it: nobody has verified it.
 *
 * @param signedAt null when the file does not say it
 */
@MappedEntity("signature")
public record DeclaredSignature(
        @Id @GeneratedValue long id,
        long submissionId,
        int position,
        String signer,
        @Nullable Instant signedAt,
        Signature.Form form) {}
