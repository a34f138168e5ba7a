package nastavnik.peoplebase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nastavnik.calendar.CommitteeClock;
import nastavnik.participant.ParticipantCategory;
import nastavnik.profile.Week;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read door of the bases. Names are personal data: the caller has found whose they are and journals who reads them. */
@Component
@Transactional(readOnly = true)
public class Bases {

    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final String site;

    Bases(JdbcClient jdbc, CommitteeClock clock, @Value("${nastavnik.url}") String site) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.site = site.strip().replaceAll("/+$", "");
    }

    private record Bond(long mentor, long mentee, BasePair ofMentor, BasePair ofMentee) {}

    /** @return everybody of the school whose data may be used, in the order of names; two statements */
    public List<BasePerson> people(long schoolId) {
        Map<Long, List<BasePair>> asMentor = new HashMap<>();
        Map<Long, List<BasePair>> asMentee = new HashMap<>();
        for (var bond : bonds(schoolId)) {
            asMentor.computeIfAbsent(bond.mentor(), id -> new ArrayList<>()).add(bond.ofMentor());
            asMentee.computeIfAbsent(bond.mentee(), id -> new ArrayList<>()).add(bond.ofMentee());
        }
        return jdbc.sql("""
                        select p.id, p.full_name, p.category, p.mentor, p.mentee, p.active_from, p.active_to, p.birth_year, p.birth_date, p.post,
                            consented(p.id, :today) as consented, processed(p.id, :today) as processed,
                            (select c.representative || ' (' || c.relation || ')' from consent c
                                where c.participant_id = p.id and c.kind = 'PROCESSING' and c.representative <> ''
                                    and c.withdrawn_on is null
                                order by c.given_on desc, c.id desc limit 1) as representative,
                            coalesce(r.request, '') as request, r.hours as request_hours,
                            array(select t.name from mentee_request_theme x join theme_of_mentoring t on t.id = x.theme_id
                                where x.request_id = r.id order by t.id) as request_themes,
                            coalesce(m.competences, '') as competences, coalesce(m.achievements, '') as achievements,
                            coalesce(m.interests, '') as interests, m.grade_from, m.grade_to,
                            coalesce(m.days, 0) as days, m.hours, coalesce(m.employer, '') as employer,
                            array(select t.name from mentor_profile_theme x join theme_of_mentoring t on t.id = x.theme_id
                                where x.profile_id = m.id order by t.id) as themes
                        from participant p
                            left join mentee_request r on r.participant_id = p.id
                            left join mentor_profile m on m.participant_id = p.id
                        where p.school_id = :school and p.stopped_on is null
                        order by p.full_name, p.id
                        """)
                .param("school", schoolId)
                .param("today", clock.today())
                .query((row, number) -> {
                    var id = row.getLong("id");
                    return person(row, asMentee.getOrDefault(id, List.of()), asMentor.getOrDefault(id, List.of()));
                })
                .list();
    }

    /**
     * Somebody whose data may be used no longer.
     *
     * @param name «Участник № 57» once it is destroyed
     * @param birthDate null where it is not known, or destroyed
     * @param birthYear null where it is not known
     */
    public record Stopped(
            long id,
            String name,
            @Nullable LocalDate birthDate,
            @Nullable Integer birthYear,
            boolean erased) {}

    /** @return those of the school who have withdrawn, or whose data is destroyed: they come back by a new consent alone */
    public List<Stopped> stopped(long schoolId) {
        return jdbc.sql("""
                        select id, full_name, birth_date, birth_year, erased_on is not null as erased
                        from participant where school_id = :school and stopped_on is not null order by id
                        """)
                .param("school", schoolId)
                .query((row, number) -> new Stopped(
                        row.getLong("id"),
                        row.getString("full_name"),
                        row.getObject("birth_date", LocalDate.class),
                        number(row, "birth_year"),
                        row.getBoolean("erased")))
                .list();
    }

    private static BasePerson person(ResultSet row, List<BasePair> asMentee, List<BasePair> asMentor)
            throws SQLException {
        var representative = row.getString("representative");
        return new BasePerson(
                row.getLong("id"),
                row.getString("full_name"),
                ParticipantCategory.valueOf(row.getString("category")),
                row.getBoolean("mentor"),
                row.getBoolean("mentee"),
                row.getObject("active_from", java.time.LocalDate.class),
                row.getObject("active_to", java.time.LocalDate.class),
                number(row, "birth_year"),
                row.getObject("birth_date", java.time.LocalDate.class),
                row.getString("post"),
                row.getBoolean("consented"),
                row.getBoolean("processed"),
                representative == null ? "" : representative,
                row.getString("request"),
                number(row, "request_hours"),
                words(row, "request_themes"),
                row.getString("competences"),
                row.getString("achievements"),
                row.getString("interests"),
                number(row, "grade_from"),
                number(row, "grade_to"),
                new Week(row.getInt("days")),
                number(row, "hours"),
                words(row, "themes"),
                row.getString("employer"),
                asMentee,
                asMentor);
    }

    private List<Bond> bonds(long schoolId) {
        return jdbc.sql("""
                        select p.id, coalesce(p.group_id, 0) as group_id, p.mentor_id, p.mentee_id,
                            who.shown_name as mentor, who.category as mentor_category, coalesce(g.employer, '') as mentor_employer,
                            whom.shown_name as mentee, whom.category as mentee_category, coalesce(t.employer, '') as mentee_employer,
                            f.name as form, p.starts_on, p.planned_end, p.ended_on, coalesce(p.ending, '') as ending,
                            case when silent then '' else p.ending_note end as ending_note,
                            case when silent then '' else coalesce(r.result, '') end as result,
                            case when silent then '' else coalesce(nullif(p.case_link, ''), nullif(c.link, ''),
                                :site || '/practices/' || c.id, '') end as link
                        from mentor_pair p join participant who on who.id = p.mentor_id
                            join participant whom on whom.id = p.mentee_id join form_of_mentoring f on f.id = p.form_id
                            cross join lateral (select who.stopped_on is not null or whom.stopped_on is not null as silent) s
                            left join mentor_profile g on g.participant_id = who.id and who.stopped_on is null
                            left join mentor_profile t on t.participant_id = whom.id and whom.stopped_on is null
                            left join reflection r on r.pair_id = p.id
                            left join practice c on c.id = r.practice_id and c.stage not in ('DECLINED', 'ARCHIVED')
                        where p.school_id = :school order by p.starts_on desc, p.id desc
                        """)
                .param("school", schoolId)
                .param("site", site)
                .query((row, number) -> new Bond(
                        row.getLong("mentor_id"), row.getLong("mentee_id"), pair(row, "mentee"), pair(row, "mentor")))
                .list();
    }

    private static BasePair pair(ResultSet row, String partner) throws SQLException {
        return new BasePair(
                row.getLong("id"),
                row.getLong("group_id"),
                row.getLong(partner + "_id"),
                row.getString(partner),
                ParticipantCategory.valueOf(row.getString(partner + "_category")),
                row.getString(partner + "_employer"),
                row.getString("form"),
                row.getObject("starts_on", java.time.LocalDate.class),
                row.getObject("planned_end", java.time.LocalDate.class),
                row.getObject("ended_on", java.time.LocalDate.class),
                row.getString("ending"),
                row.getString("ending_note"),
                row.getString("result"),
                row.getString("link"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
