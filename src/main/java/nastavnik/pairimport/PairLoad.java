package nastavnik.pairimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nastavnik.peoplebase.BasePair;
import nastavnik.peoplebase.BasePerson;
import org.jspecify.annotations.Nullable;

/**
 * What is unusual in the new pairs of a file, counted as {@link nastavnik.mentoring.PairDoubts} counts it for one pair, but
 * with the file's other pairs and without a question to the database for each.
 */
final class PairLoad {

    private final PairComparisons portal;
    private final Map<Long, BasePerson> byId;
    private final Map<Long, List<BasePerson>> added = new HashMap<>();

    PairLoad(PairComparisons portal, Map<Long, BasePerson> byId) {
        this.portal = portal;
        this.byId = byId;
    }

    /** @return what to tell of one more pair, which is counted from now on */
    List<String> of(BasePerson mentor, BasePerson mentee, LocalDate from, @Nullable LocalDate to) {
        var doubts = new ArrayList<String>();
        var busy = mentor.asMentor().stream()
                .filter(pair -> pair.open() && overlaps(pair, from, to))
                .toList();
        var fresh = added.computeIfAbsent(mentor.id(), id -> new ArrayList<>());
        var others = busy.stream().filter(pair -> pair.groupId() == 0).count()
                + busy.stream()
                        .map(BasePair::groupId)
                        .filter(id -> id != 0)
                        .distinct()
                        .count()
                + fresh.size();
        if (others + 1 > portal.mostPerMentor) {
            doubts.add(portal.say(
                    "mentoring.doubt.OVERLOAD", Long.toString(others), Integer.toString(portal.mostPerMentor)));
        }
        fresh.add(mentee);
        hours(mentor, busy, fresh, doubts);
        mentee.asMentee().stream()
                .filter(pair -> pair.open() && overlaps(pair, from, to))
                .map(pair -> portal.say("mentoring.doubt.OVERLAP", mentee.name(), pair.partner(), pair.form()))
                .forEach(doubts::add);
        if (mentor.category().employed()) {
            doubts.add(portal.say("mentoring.doubt.AGREEMENT"));
        }
        return doubts;
    }

    private void hours(BasePerson mentor, List<BasePair> busy, List<BasePerson> fresh, List<String> doubts) {
        var has = mentor.hours();
        if (has == null) {
            return;
        }
        var asked = 0;
        for (var pair : busy) {
            asked += asked(byId.get(pair.partnerId()));
        }
        for (var mentee : fresh) {
            asked += asked(mentee);
        }
        if (asked > has) {
            doubts.add(portal.say("mentoring.doubt.HOURS", has.toString(), Integer.toString(asked)));
        }
    }

    private static int asked(@Nullable BasePerson mentee) {
        var hours = mentee == null ? null : mentee.requestHours();
        return hours == null ? 0 : hours;
    }

    static boolean overlaps(BasePair pair, LocalDate from, @Nullable LocalDate to) {
        var last = pair.endedOn() == null ? pair.plannedEnd() : pair.endedOn();
        return (last == null || !last.isBefore(from)) && (to == null || !to.isBefore(pair.from()));
    }
}
