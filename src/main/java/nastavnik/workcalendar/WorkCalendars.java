package nastavnik.workcalendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nastavnik.calendar.DayKind;
import nastavnik.calendar.WorkCalendar;
import nastavnik.calendar.WorkYear;
import nastavnik.journal.Journal;
import nastavnik.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calendar every due date is shifted by, and the way to change it. */
@Component
@Transactional
public class WorkCalendars {

    private static final String SUBJECT = "WorkYear";

    private static final WorkCalendar PUBLISHED = WorkCalendar.published();

    private final KeptYearRepository years;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    WorkCalendars(KeptYearRepository years, Journal journal, ApplicationEventPublisher events) {
        this.years = years;
        this.journal = journal;
        this.events = events;
    }

    /** @return the published years with those the committee keeps in their place; one statement */
    @Transactional(readOnly = true)
    public WorkCalendar current() {
        var calendar = PUBLISHED;
        for (var year : years.findAll()) {
            calendar = calendar.with(year.content());
        }
        return calendar;
    }

    /** @return the years that are not as they were published */
    @Transactional(readOnly = true)
    Set<Integer> keptYears() {
        return years.findAll().stream().map(year -> year.content().year()).collect(Collectors.toSet());
    }

    @Transactional(readOnly = true)
    Optional<WorkYear> year(int year) {
        return years.findById(year).map(KeptYear::content).or(() -> PUBLISHED.year(year));
    }

    /** Keeps a year as a file has it, in place of what was there. */
    void keep(WorkYear year) {
        years.findById(year.year()).ifPresentOrElse(kept -> kept.take(year), () -> years.save(new KeptYear(year)));
        journal.write("workcalendar.imported", SUBJECT, (long) year.year(), null, year.source());
        changed(year.year());
    }

    /**
     * Makes one day off, worked or short.
     *
     * @param reason why, for the journal
     * @throws NotFoundException where there is no calendar of its year
     */
    void mend(LocalDate day, DayKind kind, String reason) {
        var year = year(day.getYear()).orElseThrow(NotFoundException::new);
        var mended = KeptYear.with(year, day, kind);
        years.findById(day.getYear())
                .ifPresentOrElse(kept -> kept.take(mended), () -> years.save(new KeptYear(mended)));
        journal.write("workcalendar.mended", SUBJECT, (long) day.getYear(), null, day + " " + kind + ": " + reason);
        changed(day.getYear());
    }

    /** Goes back to the year as it was published; a year that was not published has no calendar then. */
    void forget(int year) {
        years.deleteById(year);
        journal.write("workcalendar.forgotten", SUBJECT, (long) year, null, "");
        changed(year);
    }

    private void changed(int year) {
        events.publishEvent(new WorkCalendarChanged(year));
    }
}
