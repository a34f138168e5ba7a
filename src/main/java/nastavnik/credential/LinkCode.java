package nastavnik.credential;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The secret of a one-time link: 256 random bits in Crockford's base 32, which has no letters that are taken for others
 * when typed from paper. Hyphens, spaces and the case of letters do not matter when it is read.
 */
final class LinkCode {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS = 256;
    private static final int LENGTH = 52;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String characters;

    private LinkCode(String characters) {
        this.characters = characters;
    }

    static LinkCode random() {
        var bytes = new byte[BITS / Byte.SIZE];
        RANDOM.nextBytes(bytes);
        var characters = new StringBuilder(LENGTH);
        int buffer = 0;
        int held = 0;
        for (byte each : bytes) {
            buffer = ((buffer << Byte.SIZE) | Byte.toUnsignedInt(each)) & 0xfff;
            held += Byte.SIZE;
            while (held >= 5) {
                held -= 5;
                characters.append(ALPHABET.charAt((buffer >> held) & 31));
            }
        }
        characters.append(ALPHABET.charAt((buffer << (5 - held)) & 31));
        return new LinkCode(characters.toString());
    }

    /** @return what was typed or followed as a code; empty where it cannot be one */
    static Optional<LinkCode> read(String typed) {
        var characters = typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
        var fits = characters.length() == LENGTH && characters.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0);
        return fits ? Optional.of(new LinkCode(characters)) : Optional.empty();
    }

    /** Random 256 bits need no slow hash: nobody can try them all. */
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(characters.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    String grouped() {
        return characters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
