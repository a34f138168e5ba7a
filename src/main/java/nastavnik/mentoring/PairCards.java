package nastavnik.mentoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.consent.Consents;
import nastavnik.journal.Journal;
import nastavnik.journal.Sight;
import nastavnik.mentorsignin.MentorSignIns;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of the pairs for the rooms that keep what a pair plans and does. Who reads names here journals it. */
@Component
@Transactional(readOnly = true)
public class PairCards {

    private static final String CARD = """
            select p.id, p.school_id, s.short_name as school, p.mentor_id, mentor.shown_name as mentor,
                mentor.category as mentor_category, p.mentee_id, mentee.shown_name as mentee,
                mentee.category as mentee_category, p.form_id, f.name as form, p.order_number, p.starts_on,
                coalesce(p.ended_on, p.planned_end) as last_day, p.ended_on is not null as ended,
                mentor.stopped_on is not null or mentee.stopped_on is not null as silenced,
                case when mentor.stopped_on is null then mentor.post else '' end as mentor_post,
                case when mentee.stopped_on is null then coalesce(nullif(wish.school_class, ''), mentee.post) else '' end as mentee_post
            from mentor_pair p join school s on s.id = p.school_id join form_of_mentoring f on f.id = p.form_id
                join participant mentor on mentor.id = p.mentor_id join participant mentee on mentee.id = p.mentee_id
                left join mentee_request wish on wish.participant_id = mentee.id
            """;

    /** Of the own schools, or as a mentor one's own; what is neither is not there. */
    private static final String SEEN = " (p.school_id = any(:schoolIds) or p.mentor_id = " + MentorSignIns.MENTOR + ")";

    private static final RowMapper<PairCard> ROW = new SimplePropertyRowMapper<>(PairCard.class);

    private final JdbcClient jdbc;
    private final Consents consents;
    private final Journal journal;
    private final Sight sight;

    PairCards(JdbcClient jdbc, Consents consents, Journal journal, Sight sight) {
        this.jdbc = jdbc;
        this.consents = consents;
        this.journal = journal;
        this.sight = sight;
    }

    /** @return the pair; empty where there is none in these schools */
    public Optional<PairCard> find(long id, Collection<Long> schoolIds) {
        return schoolIds.isEmpty()
                ? Optional.empty()
                : jdbc.sql(CARD + " where p.id = :id and p.school_id in (:schoolIds)")
                        .param("id", id)
                        .param("schoolIds", schoolIds)
                        .query(ROW)
                        .optional();
    }

    /** @return the pair; empty where it is neither one of the person's schools nor, for a mentor, his own */
    public Optional<PairCard> find(long id, SignedIn me) {
        return seen(me, " and p.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** @return the pairs that last on this day, those whose planned end has passed included, in the order of their names */
    public List<PairCard> lasting(SignedIn me, LocalDate day) {
        return seen(me, """
                 and p.ended_on is null and p.starts_on <= :day and mentor.stopped_on is null and mentee.stopped_on is null
                order by mentor.shown_name, mentee.shown_name, p.id
                """, Map.of("day", day));
    }

    /** @return all pairs of a mentor who signs in himself, those that go on first, then the newest; none for anybody else */
    public List<PairCard> ofMentor(SignedIn me) {
        return jdbc.sql(CARD + " where p.mentor_id = " + MentorSignIns.MENTOR
                        + " order by p.ended_on is not null, p.starts_on desc, mentee.shown_name, p.id")
                .param("account", mentorAccount(me))
                .query(ROW)
                .list();
    }

    private List<PairCard> seen(SignedIn me, String condition, Map<String, Object> parameters) {
        return jdbc.sql(CARD + " where" + SEEN + condition)
                .param("schoolIds", me.schoolIds().toArray(Long[]::new))
                .param("account", mentorAccount(me))
                .params(parameters)
                .query(ROW)
                .list();
    }

    /** @return an account that is nobody's for whoever is no mentor */
    private static long mentorAccount(SignedIn me) {
        return me.is(Role.MENTOR) ? me.accountId() : 0;
    }

    /** @return all pairs of this pair's mentor, this one first, then the newest */
    public List<PairCard> ofSameMentor(PairCard pair) {
        return jdbc.sql(CARD + " where p.mentor_id = :mentor order by p.id <> :id, p.starts_on desc, p.id")
                .param("mentor", pair.mentorId())
                .param("id", pair.id())
                .query(ROW)
                .list();
    }

    /** @return whether both may take part on this day: every consent that each needs is in force */
    public boolean covered(PairCard pair, LocalDate day) {
        return !pair.silenced() && uncovered(pair, day).isEmpty();
    }

    /** @return the names of those of the two who may not take part on this day for want of a consent, as they are shown */
    public List<String> uncovered(PairCard pair, LocalDate day) {
        var names = new ArrayList<String>();
        if (!consents.cover(pair.mentorId(), day)) {
            names.add(pair.mentor());
        }
        if (!consents.cover(pair.menteeId(), day)) {
            names.add(pair.mentee());
        }
        return names;
    }

    /** Notes that a pair's names were read on the page of another room (152-ФЗ). */
    @Transactional
    public void read(PairCard pair) {
        journal.write("mentoring.pair-read", MentorPairs.SUBJECT, pair.id(), pair.schoolId(), "");
    }

    /** Notes that the names of these pairs were read in a list (152-ФЗ). */
    @Transactional
    public void shown(List<PairCard> found) {
        listed(found.stream().map(PairCard::schoolId).collect(Collectors.toCollection(TreeSet::new)), found.size());
    }

    /**
     * Notes that a list with the names of these schools' pairs was read (152-ФЗ).
     *
     * @param rows how many were seen
     */
    @Transactional
    public void listed(Collection<Long> schoolIds, long rows) {
        var seen = sight.of(rows);
        schoolIds.forEach(school -> journal.write("mentoring.pairs-listed", MentorPairs.SUBJECT, null, school, seen));
    }
}
