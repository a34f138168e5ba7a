package nastavnik.webinar;

import java.util.Locale;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How pages and files speak of webinars: when they are, of which half-year, who gives them; in one place. */
@Component
public class WebinarWords {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final String BETWEEN = "–";

    private final MessageSource messages;
    private final CommitteeClock clock;

    WebinarWords(MessageSource messages, CommitteeClock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** «12 ноября, четверг, 15:00–16:00»; with the year instead of the weekday where it is not this year's */
    public String when(Slot slot) {
        return (slot.day().getYear() == clock.today().getYear()
                        ? Dates.dayMonthWeekday(slot.day())
                        : Dates.full(slot.day()))
                + ", " + hours(slot);
    }

    /** «12.11.2026, 15:00–16:00», as a table has it */
    public String compact(Slot slot) {
        return Dates.compact(slot.day()) + ", " + hours(slot);
    }

    private static String hours(Slot slot) {
        return Dates.time(slot.begins()) + BETWEEN + Dates.time(slot.begins().plusMinutes(slot.minutes()));
    }

    /** «II полугодие 2026 года» */
    public String half(HalfYear half) {
        return messages.getMessage("webinar.half", new Object[] {half.roman(), Integer.toString(half.year())}, RUSSIAN);
    }

    /** The school, then whoever else gives it, as far as they are known. */
    public static String givenBy(String school, String organiser) {
        return school.isEmpty() || organiser.isEmpty() ? school + organiser : school + ", " + organiser;
    }
}
