package nastavnik.credential;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The secret of a link: 256 random bits (140 where it is typed from paper) in Crockford's base 32, which has no letters that are taken for others
 * when typed from paper. Hyphens, spaces and the case of letters do not matter when it is read.
 */
public final class LinkCode {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS = 256;
    private static final int LENGTH = 52;
    private static final int GROUP = 4;
    private static final int LENGTH_ON_PAPER = 28;
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

    /** @return a secret of 140 random bits, short enough to be typed from a slip of paper */
    public static LinkCode forPaper() {
        var characters = new StringBuilder(LENGTH_ON_PAPER);
        for (var i = 0; i < LENGTH_ON_PAPER; i++) {
            characters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new LinkCode(characters.toString());
    }

    /** @return what was typed from paper or followed as a code made by {@link #forPaper}; empty where it cannot be one */
    public static Optional<LinkCode> readFromPaper(String typed) {
        return read(typed, LENGTH_ON_PAPER);
    }

    /** @return what was typed or followed as a code; empty where it cannot be one */
    static Optional<LinkCode> read(String typed) {
        return read(typed, LENGTH);
    }

    private static Optional<LinkCode> read(String typed, int length) {
        var characters = typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
        var fits = characters.length() == length && characters.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0);
        return fits ? Optional.of(new LinkCode(characters)) : Optional.empty();
    }

    /** @return what is kept of it; random bits as many as these need no slow hash: nobody can try them all */
    public byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(characters.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** @return it in groups of four, as it stands in an address and on paper */
    public String grouped() {
        return characters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
