package nastavnik.webinar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nastavnik.calendar.WorkCalendar;
import nastavnik.webinar.Conflict.Kind;
import nastavnik.workcalendar.WorkCalendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what speaks against dates. */
@Component
@Transactional(readOnly = true)
public class Conflicts {

    /** Nothing further off can be in the same week. */
    private static final int NEAR = 6;

    private final JdbcClient jdbc;
    private final WorkCalendars calendars;

    Conflicts(JdbcClient jdbc, WorkCalendars calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    /**
     * @param slots stored or about to be; one that is stored counts as it is given here
     * @return what speaks against each of them, among themselves too, in their order; two statements at most
     */
    public List<List<Conflict>> of(List<Slot> slots) {
        if (slots.isEmpty()) {
            return List.of();
        }
        var calendar = calendars.current();
        var others = new ArrayList<>(slots);
        var given = slots.stream().map(Slot::id).filter(id -> id != 0).toList();
        near(slots).stream().filter(each -> !given.contains(each.id())).forEach(others::add);
        return slots.stream().map(slot -> of(slot, others, calendar)).toList();
    }

    /** @return those of the stored slots something speaks against, by the id of their webinar */
    public Map<Long, List<Conflict>> byId(List<Slot> slots) {
        var found = of(slots);
        var byId = new HashMap<Long, List<Conflict>>();
        for (var i = 0; i < slots.size(); i++) {
            if (!found.get(i).isEmpty()) {
                byId.put(slots.get(i).id(), found.get(i));
            }
        }
        return byId;
    }

    /** The rule itself: what speaks against a slot beside these others; it is none of its own others. */
    @SuppressWarnings("ReferenceEquality") // two that are not kept yet may be equal and still clash
    static List<Conflict> of(Slot slot, Collection<Slot> others, WorkCalendar calendar) {
        var found = new ArrayList<Conflict>();
        for (var other : others) {
            if (other == slot) {
                continue;
            }
            if (slot.overlaps(other)) {
                found.add(new Conflict(Kind.OVERLAP, other.topic(), other.id()));
            } else if (slot.sameSchoolAndWeek(other)) {
                found.add(new Conflict(Kind.SAME_WEEK, other.topic(), other.id()));
            }
        }
        if (calendar.kind(slot.day()).filter(kind -> !kind.isWorking()).isPresent()) {
            found.add(new Conflict(Kind.DAY_OFF, "", 0));
        }
        if (!slot.half().interval().contains(slot.day())) {
            found.add(new Conflict(Kind.OUTSIDE, "", 0));
        }
        return found;
    }

    private List<Slot> near(List<Slot> slots) {
        var days = slots.stream().map(Slot::day).sorted().toList();
        return between(days.getFirst().minusDays(NEAR), days.getLast().plusDays(NEAR));
    }

    /** @return the time that webinars not called off take from the first to the last of these days; one statement */
    List<Slot> between(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select id, half_year, half, school_id, topic, day, begins, minutes from webinar
                        where day between :from and :to and state <> 'CANCELLED' order by day, begins, id
                        """)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new Slot(
                        row.getLong("id"),
                        new HalfYear(row.getInt("half_year"), row.getInt("half")),
                        row.getObject("school_id", Long.class),
                        row.getString("topic"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("begins", LocalTime.class),
                        row.getInt("minutes")))
                .list();
    }
}
