package nastavnik.workcalendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nastavnik.calendar.DayKind;
import nastavnik.calendar.WorkYear;

/** A year of the production calendar that was imported or mended; it stands in place of the published one. */
@Entity
class KeptYear {

    @Id
    private int year;

    @Version
    private Integer version;

    private LocalDate[] off;

    private LocalDate[] working;

    private LocalDate[] shortened;

    private boolean preliminary;

    private String source;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected KeptYear() {}

    @SuppressWarnings("NullAway.Init") // the version is Hibernate's
    KeptYear(WorkYear content) {
        this.year = content.year();
        read(content);
    }

    /** @throws IllegalArgumentException where it is another year's calendar */
    void take(WorkYear content) {
        read(content);
    }

    private void read(WorkYear content) {
        if (content.year() != year) {
            throw new IllegalArgumentException("A calendar of " + content.year() + " for " + year);
        }
        this.off = sorted(content.off());
        this.working = sorted(content.working());
        this.shortened = sorted(content.shortened());
        this.preliminary = content.preliminary();
        this.source = content.source();
    }

    WorkYear content() {
        return new WorkYear(year, Set.of(off), Set.of(working), Set.of(shortened), preliminary, source);
    }

    /** The same year with this day made off, worked or short. */
    static WorkYear with(WorkYear content, LocalDate day, DayKind kind) {
        var off = new HashSet<>(content.off());
        var working = new HashSet<>(content.working());
        var shortened = new HashSet<>(content.shortened());
        off.remove(day);
        working.remove(day);
        shortened.remove(day);
        (switch (kind) {
                    case OFF -> off;
                    case WORKING -> working;
                    case SHORT -> shortened;
                })
                .add(day);
        return new WorkYear(content.year(), off, working, shortened, content.preliminary(), content.source());
    }

    private static LocalDate[] sorted(Collection<LocalDate> days) {
        return days.stream().sorted().toArray(LocalDate[]::new);
    }
}
