package it.tappe.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.micronaut.context.annotation.Value;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Hashes and checks passwords with Argon2id (by default 19 MiB, 2 passes, 1 lane: the OWASP minimum). A hash names what it
 * was made with, so that older ones stay valid when the setting is raised.
 */
@Singleton
public class Passwords {
    static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    /** Each hash fills 19 MiB and one core: more at once would be slower and could use up the memory. */
    private static final Semaphore AT_ONCE = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final Argon2Function argon2;
    private final String nobodys;

    Passwords(@Value("${tappe.password.memory}") int kibibytes) {
        argon2 = Argon2Function.getInstance(kibibytes, 2, 1, 32, Argon2.ID);
        nobodys = hashOf("nobody has this password");
    }

    /** Refuses a password that is too short or too long, with the message at the field {@code password}. */
    public String hash(String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw Refusal.Invalid.field("password", "Usa da " + SHORTEST + " a " + LONGEST + " caratteri.");
        }
        AT_ONCE.acquireUninterruptibly();
        try {
            return hashOf(password);
        } finally {
            AT_ONCE.release();
        }
    }

    /** Takes the same time when there is no such account or it has no password yet. */
    boolean matches(String password, @Nullable String hash) {
        boolean same = password.length() <= LONGEST && isOf(password, hash == null ? nobodys : hash);
        return same && hash != null;
    }

    private static boolean isOf(String password, String hash) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
        } finally {
            AT_ONCE.release();
        }
    }

    private String hashOf(String password) {
        return Password.hash(password).addRandomSalt(16).with(argon2).getResult();
    }
}
