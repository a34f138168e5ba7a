package nastavnik.programme;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The seven stages of a programme, in their order (target model, 2019); the words are the messages {@code programme.stage.…}. */
public enum ProgrammeStage {
    PREPARATION(1),
    MENTEES(2),
    MENTORS(3),
    TRAINING(4),
    PAIRING(5),
    WORK(6),
    COMPLETION(7);

    private final int number;

    ProgrammeStage(int number) {
        this.number = number;
    }

    /** @return 1 to 7 */
    public int number() {
        return number;
    }

    @Nullable
    ProgrammeStage previous() {
        return numbered(Integer.toString(number - 1)).orElse(null);
    }

    @Nullable
    ProgrammeStage next() {
        return numbered(Integer.toString(number + 1)).orElse(null);
    }

    static Optional<ProgrammeStage> numbered(String number) {
        return Arrays.stream(values())
                .filter(each -> Integer.toString(each.number()).equals(number))
                .findAny();
    }
}
