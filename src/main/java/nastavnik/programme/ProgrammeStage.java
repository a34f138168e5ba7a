package nastavnik.programme;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The seven stages of a programme, in their order (target model, 2019); the words are the messages {@code programme.stage.…}. */
public enum ProgrammeStage {
    PREPARATION,
    MENTEES,
    MENTORS,
    TRAINING,
    PAIRING,
    WORK,
    COMPLETION;

    /** @return 1 to 7 */
    public int number() {
        return ordinal() + 1;
    }

    @Nullable
    ProgrammeStage previous() {
        return ordinal() == 0 ? null : values()[ordinal() - 1];
    }

    @Nullable
    ProgrammeStage next() {
        return this == COMPLETION ? null : values()[ordinal() + 1];
    }

    static Optional<ProgrammeStage> numbered(String number) {
        return Arrays.stream(values())
                .filter(each -> Integer.toString(each.number()).equals(number))
                .findAny();
    }
}
