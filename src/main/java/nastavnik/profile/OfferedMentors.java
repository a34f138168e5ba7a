package nastavnik.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nastavnik.calendar.CommitteeClock;
import nastavnik.figure.RecentFigures;
import org.springframework.stereotype.Component;

/** The read door of the mentors whom schools offer to each other. No name, no id of a person leaves it. */
@Component
public class OfferedMentors {

    private final Offers offers;
    private final CommitteeClock clock;
    private final RecentFigures recent;

    OfferedMentors(Offers offers, CommitteeClock clock, RecentFigures recent) {
        this.recent = recent;
        this.offers = offers;
        this.clock = clock;
    }

    /**
     * @param own schools whose mentors are left out
     * @return those who are there today and whose consent is on file, the newest first; looked up some seconds ago at most
     */
    public List<OfferedMentor> ofOthersThan(Collection<Long> own) {
        var day = new On(clock.today());
        return recent.of(day, () -> offers.on(day.today())).stream()
                .filter(mentor -> !own.contains(mentor.schoolId()))
                .toList();
    }

    private record On(LocalDate today) {}
}
