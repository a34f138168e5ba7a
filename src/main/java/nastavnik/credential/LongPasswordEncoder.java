package nastavnik.credential;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * bcrypt for passwords of any length. bcrypt itself refuses more than 72 bytes, which is 36 Russian letters, so it is
 * given a digest. The key of the digest is no secret: it only keeps these digests unlike those of any other site, so that
 * hashes stolen there cannot be tried here.
 */
class LongPasswordEncoder implements PasswordEncoder {

    private static final SecretKeySpec KEY =
            new SecretKeySpec("nastavnik password".getBytes(StandardCharsets.UTF_8), "HmacSHA256");

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();
    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return password == null ? null : bcrypt.encode(digest(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        if (password == null || encoded == null) {
            return false;
        }
        places.acquireUninterruptibly();
        try {
            return bcrypt.matches(digest(password), encoded);
        } finally {
            places.release();
        }
    }

    /** «й» typed as one character or as «и» with a breve is the same password. */
    private static String digest(CharSequence password) {
        try {
            var mac = Mac.getInstance(KEY.getAlgorithm());
            mac.init(KEY);
            var same = Normalizer.normalize(password, Normalizer.Form.NFC);
            return Base64.getEncoder().encodeToString(mac.doFinal(same.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
