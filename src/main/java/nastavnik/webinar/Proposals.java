package nastavnik.webinar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.DayKind;
import nastavnik.calendar.Interval;
import nastavnik.calendar.WorkCalendar;
import nastavnik.workcalendar.WorkCalendars;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes dates for topics: within the days the school has named, on a worked day that is still free. */
@Component
@Transactional(readOnly = true)
public class Proposals {

    /** When lessons are over and people are still at school. */
    public static final LocalTime BEGINS = LocalTime.of(15, 0);

    public static final int MINUTES = 60;

    private final Conflicts conflicts;
    private final WorkCalendars calendars;
    private final CommitteeClock clock;

    Proposals(Conflicts conflicts, WorkCalendars calendars, CommitteeClock clock) {
        this.conflicts = conflicts;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * @return a day for each topic, in their order; empty where no days are known or they are over. A day the school has
     *     named is kept, whatever else is on it.
     */
    public List<Optional<LocalDate>> of(List<Topic> topics) {
        var today = clock.today();
        var last = topics.stream()
                .flatMap(topic -> topic.read().stream())
                .map(Interval::to)
                .max(LocalDate::compareTo);
        if (last.isEmpty() || !last.get().isAfter(today)) {
            return topics.stream().map(topic -> Optional.<LocalDate>empty()).toList();
        }
        var calendar = calendars.current();
        var taken =
                new ArrayList<>(conflicts.between(today.minusDays(6), last.get().plusDays(6)));
        return topics.stream()
                .map(topic -> {
                    var day = topic.read().flatMap(window -> day(window, topic, taken, calendar, today));
                    day.ifPresent(found -> taken.add(slot(topic, found)));
                    return day;
                })
                .toList();
    }

    static Optional<LocalDate> day(
            Interval window, Topic topic, Collection<Slot> taken, WorkCalendar calendar, LocalDate today) {
        if (!window.to().isAfter(today)) {
            return Optional.empty();
        }
        if (!window.hasStart() || window.to().equals(window.from())) {
            return Optional.of(window.to());
        }
        var from = window.start().isAfter(today) ? window.start() : today.plusDays(1);
        var worked = from.datesUntil(window.to().plusDays(1))
                .filter(day -> works(calendar, day))
                .toList();
        return worked.stream()
                .filter(day -> taken.stream().noneMatch(other -> other.day().equals(day)))
                .filter(day -> taken.stream().noneMatch(slot(topic, day)::sameSchoolAndWeek))
                .findFirst()
                .or(() -> worked.stream().findFirst());
    }

    /** In a year without a calendar Monday to Friday count as worked. */
    private static boolean works(WorkCalendar calendar, LocalDate day) {
        return calendar.kind(day).map(DayKind::isWorking).orElseGet(() -> !EnumSet.of(
                        DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .contains(day.getDayOfWeek()));
    }

    private static Slot slot(Topic topic, LocalDate day) {
        return new Slot(0, HalfYear.of(day), topic.schoolId(), topic.topic(), day, BEGINS, MINUTES);
    }
}
