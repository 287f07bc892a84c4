package it.tappe.deliverable.review;

import org.jspecify.annotations.Nullable;

/**
 * The document with the tutor's notes in it, attached to a review (<i>file annotato</i>).
 *
 * @param size in bytes
 * @param sha256 of its bytes, by which the store finds them
 */
public record AnnotatedFile(String name, String mediaType, long size, String sha256) {

    static @Nullable AnnotatedFile of(
            @Nullable String name, @Nullable String mediaType, @Nullable Long size, @Nullable String sha256) {
        return name == null || mediaType == null || size == null || sha256 == null
                ? null
                : new AnnotatedFile(name, mediaType, size, sha256);
    }
}
