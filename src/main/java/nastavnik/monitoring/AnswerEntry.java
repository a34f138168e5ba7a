package nastavnik.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One school's answer as lists need it. */
public record AnswerEntry(
        long id,
        long roundId,
        RoundKind kind,
        String title,
        RoundState roundState,
        LocalDate dueOn,
        LocalDate closesOn,
        long schoolId,
        String school,
        String district,
        AnswerState state,
        String remark,
        @Nullable Instant firstSentAt,
        @Nullable Instant sentAt) {

    /** @return whether it has to be filled in and can be on this day */
    public boolean toDo(LocalDate today) {
        return roundState == RoundState.OPEN && !today.isAfter(closesOn) && state.toDo();
    }
}
