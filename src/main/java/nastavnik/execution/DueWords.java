package nastavnik.execution;

import java.util.Locale;
import nastavnik.calendar.Dates;
import nastavnik.calendar.DueDate;
import nastavnik.calendar.Interval;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How pages speak of a task's due date: the day that is kept, and beside it the order's own where that is a day off. */
@Component
public class DueWords {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final MessageSource messages;

    DueWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @return «март 2026», or «до 30 октября 2026» where the order's day is a day off */
    public String kept(Interval window, DueDate date) {
        return Dates.span(date.shifted() ? Interval.until(date.effective()) : window);
    }

    /**
     * @return «по приказу: октябрь 2026, 31 октября – нерабочий день», or that there is no calendar of the year; empty where
     *     nothing had to be shifted
     */
    public String own(Interval window, DueDate date) {
        var year = Integer.toString(date.statutory().getYear());
        if (date.basis() == DueDate.Basis.NO_CALENDAR) {
            return say("execution.due.noCalendar", year);
        }
        if (!date.shifted()) {
            return "";
        }
        var words = say("execution.due.shifted", order(window), Dates.dayMonth(date.statutory()));
        return date.basis() == DueDate.Basis.PRELIMINARY ? words + say("execution.due.preliminary", year) : words;
    }

    /** @return «по приказу: март 2026», for a date that the committee has moved */
    public String order(Interval window) {
        return say("execution.due.order", Dates.span(window));
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
