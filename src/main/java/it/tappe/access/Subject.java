package it.tappe.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@link Permissions} needs to know of the thing that something is done to. */
public interface Subject {

    /** The programme as a whole: nobody's own. */
    Subject PROGRAMME = new Subject() {
        @Override
        public @Nullable Long ownerProvinceId() {
            return null;
        }

        @Override
        public @Nullable Long tutorProvinceId() {
            return null;
        }

        @Override
        public Set<Long> tutorIds() {
            return Set.of();
        }
    };

    /** The emerging province whose work it is, or null. */
    @Nullable
    Long ownerProvinceId();

    /** The experienced province that accompanies it, or null. */
    @Nullable
    Long tutorProvinceId();

    /** Accounts of the AFOL tutors assigned to it. */
    Set<Long> tutorIds();
}
