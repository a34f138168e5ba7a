package nastavnik.pairdoubt;

import java.time.LocalDate;
import java.util.Optional;
import nastavnik.mentoring.MentorGroup;
import nastavnik.mentoring.MentorPair;
import nastavnik.mentoring.PairEnding;
import nastavnik.participant.Participant;
import nastavnik.workcalendar.WorkCalendars;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How long before an early end the employer and a mentor of its own tell each other: not less than three working days (Labour
 * Code, article 351.8).
 */
@Component
public class EndingNotice {

    private static final int WORKING_DAYS = 3;

    private final WorkCalendars calendars;

    EndingNotice(WorkCalendars calendars) {
        this.calendars = calendars;
    }

    /**
     * Days run from the one after the notice, and work ends with the last of them (Labour Code, article 14).
     *
     * @return the first day that may be the last one; empty where there is no calendar of the year
     */
    public Optional<LocalDate> earliestLastDay(LocalDate noticedOn) {
        return calendars.current().after(noticedOn, WORKING_DAYS);
    }

    /** @return whether ending on that day takes less notice than the law asks for */
    public boolean tooShort(MentorPair pair, LocalDate lastDay, PairEnding reason) {
        var plan = pair.plan();
        return asked(plan.plannedEnd(), lastDay, reason) && tooShort(plan.mentor(), pair.noticedOn(), lastDay);
    }

    /** @return the same for a pair of a mentor who is employed, by what is known of it */
    boolean tooShort(
            @Nullable LocalDate plannedEnd, @Nullable LocalDate noticedOn, LocalDate lastDay, PairEnding reason) {
        return asked(plannedEnd, lastDay, reason) && tooShort(noticedOn, lastDay);
    }

    /** @return whether ending the whole group on that day takes less notice than the law asks for */
    public boolean tooShort(MentorGroup group, LocalDate lastDay, PairEnding reason) {
        var plan = group.plan();
        return asked(plan.plannedEnd(), lastDay, reason) && tooShort(plan.mentor(), group.noticedOn(), lastDay);
    }

    /** Notice is of an early end that one of the two wants. */
    private static boolean asked(@Nullable LocalDate plannedEnd, LocalDate lastDay, PairEnding reason) {
        return (plannedEnd == null || lastDay.isBefore(plannedEnd))
                && (reason == PairEnding.BY_REQUEST || reason == PairEnding.NOT_MATCHED || reason == PairEnding.OTHER);
    }

    /** @return whether a notice of that day is too late for that last one; nobody's where the mentor is no employee */
    public boolean tooShort(Participant mentor, @Nullable LocalDate noticedOn, LocalDate lastDay) {
        return mentor.mentorsAsEmployee() && tooShort(noticedOn, lastDay);
    }

    private boolean tooShort(@Nullable LocalDate noticedOn, LocalDate lastDay) {
        return noticedOn == null
                || earliestLastDay(noticedOn).filter(lastDay::isBefore).isPresent();
    }
}
