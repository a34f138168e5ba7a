package nastavnik.pairdoubt;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** No rule is broken, but a person should confirm what is unusual; nothing has been changed. */
public class PairDoubtful extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * One thing that is unusual.
     *
     * @param code the same for the same thing, so that a confirmation of one is none of another
     * @param text what it is and what to do
     */
    @SuppressWarnings("serial") // of words only
    public record Doubt(String code, String text) {}

    @SuppressWarnings("serial") // a list of words
    private final List<Doubt> doubts;

    private PairDoubtful(List<Doubt> doubts) {
        super(codes(doubts));
        this.doubts = List.copyOf(doubts);
    }

    /**
     * @param confirmed codes a person has confirmed, as {@link #codes()} gave them
     * @throws PairDoubtful where there is another doubt than these
     */
    public static void unlessConfirmed(List<Doubt> doubts, String confirmed) {
        if (!List.of(confirmed.split(",", -1))
                .containsAll(doubts.stream().map(Doubt::code).toList())) {
            throw new PairDoubtful(doubts);
        }
    }

    public List<Doubt> doubts() {
        return doubts;
    }

    /** @return all of them in one value, to be sent back with the form */
    public String codes() {
        return codes(doubts);
    }

    private static String codes(List<Doubt> doubts) {
        return doubts.stream().map(Doubt::code).collect(Collectors.joining(","));
    }
}
