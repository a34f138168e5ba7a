package nastavnik.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nastavnik.calendar.CommitteeClock;
import nastavnik.profile.Week;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the database knows of mentors in view of one mentee; each question is one statement for all of them. */
@Component
@Transactional(readOnly = true)
class MatchFacts {

    private final JdbcClient jdbc;
    private final CommitteeClock clock;

    MatchFacts(JdbcClient jdbc, CommitteeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A mentor's profile, as far as it counts. */
    record Profile(
            long id,
            Set<Long> themeIds,
            Set<Long> formIds,
            @Nullable Integer gradeFrom,
            @Nullable Integer gradeTo,
            Week week,
            @Nullable Integer hours,
            boolean trained) {}

    /**
     * A mentor's pairs.
     *
     * @param pairs working or confirmed
     * @param together whether one of them is with this mentee
     */
    record Pairs(long mentorId, int pairs, boolean together, boolean completed, boolean notMatched) {}

    /** Which place somebody gave somebody, 1 to 3. */
    record Wish(long mentorId, boolean byMentor, int place) {}

    /** @return profiles by the id of the participant; those without one are left out */
    Map<Long, Profile> profiles(Collection<Long> mentorIds) {
        var found = new HashMap<Long, Profile>();
        jdbc.sql("""
                        select p.*, array(select theme_id from mentor_profile_theme where profile_id = p.id) as themes,
                            array(select form_id from mentor_profile_form where profile_id = p.id) as forms
                        from mentor_profile p where p.participant_id = any(:ids)
                        """)
                .param("ids", mentorIds.toArray(Long[]::new))
                .query((row, number) -> found.put(
                        row.getLong("participant_id"),
                        new Profile(
                                row.getLong("id"),
                                ids(row, "themes"),
                                ids(row, "forms"),
                                row.getObject("grade_from", Integer.class),
                                row.getObject("grade_to", Integer.class),
                                new Week(row.getInt("days")),
                                row.getObject("hours", Integer.class),
                                !row.getString("course").isEmpty())))
                .list();
        return found;
    }

    private static Set<Long> ids(ResultSet row, String column) throws SQLException {
        return Set.of((Long[]) row.getArray(column).getArray());
    }

    /**
     * What counts of the mentors whom other schools may be shown, for any mentee; profiles by their ids.
     *
     * @param byStem who told of himself in words of that stem
     * @param pairs working or confirmed; without those who have none
     */
    record Offers(Map<String, List<Long>> byStem, Map<Long, Integer> pairs) {

        /** @return which of these stems each profile has; without those that have none */
        Map<Long, List<String>> sharing(Collection<String> stems) {
            var shared = new HashMap<Long, List<String>>();
            for (var stem : stems) {
                for (var profile : byStem.getOrDefault(stem, List.of())) {
                    shared.computeIfAbsent(profile, id -> new ArrayList<>()).add(stem);
                }
            }
            return shared;
        }
    }

    Offers offers(LocalDate today) {
        var byStem = new HashMap<String, List<Long>>();
        var pairs = new HashMap<Long, Integer>();
        jdbc.sql("""
                        select p.id, tsvector_to_array(p.search) as stems,
                            (select count(*) from mentor_pair m where m.mentor_id = p.participant_id
                                and m.ended_on is null and coalesce(m.planned_end, :today) >= :today) as pairs
                        from mentor_profile p where p.offered_on is not null
                        """).param("today", today).query(row -> {
            var profile = Long.valueOf(row.getLong("id"));
            for (var stem : (String[]) row.getArray("stems").getArray()) {
                byStem.computeIfAbsent(stem, first -> new ArrayList<>()).add(profile);
            }
            if (row.getInt("pairs") > 0) {
                pairs.put(profile, row.getInt("pairs"));
            }
        });
        return new Offers(byStem, pairs);
    }

    /** @return the words of a mentee's request that {@link #sharedWords} compares, as stems; none without a request */
    List<String> stems(long menteeId, String common) {
        return jdbc.sql("""
                        select stem from mentee_request cross join lateral unnest(tsvector_to_array(search)) as s (stem)
                        where participant_id = :mentee and length(stem) > 2
                        except select unnest(tsvector_to_array(searched(:common)))
                        """)
                .param("mentee", menteeId)
                .param("common", common)
                .query((row, number) -> row.getString("stem"))
                .list();
    }

    /**
     * Words that a mentee and a mentor both used, compared by their Russian stems. A word and its stem begin alike: of the
     * others none is looked for, which costs most.
     *
     * @param common words that say nothing of what is shared
     * @return the mentor's words by the id of the profile, each stem once, in the order in which they stand there
     */
    Map<Long, List<String>> sharedWords(long menteeId, Collection<Long> profileIds, String common) {
        var words = new HashMap<Long, Set<String>>();
        jdbc.sql("""
                        with asked as (
                            select unnest(tsvector_to_array(search)) as stem from mentee_request where participant_id = :mentee
                            except select unnest(tsvector_to_array(searched(:common)))
                        ), found as (
                            select distinct on (p.id, s.stem) p.id, w.word, w.place
                            from mentor_profile p
                                cross join lateral regexp_split_to_table(
                                    lower(p.competences || ' ' || p.interests), '[^[:alnum:]]+') with ordinality as w (word, place)
                                join asked on left(asked.stem, 2) = left(replace(w.word, 'ё', 'е'), 2)
                                cross join lateral unnest(tsvector_to_array(searched(w.word))) as s (stem)
                            where p.id = any(:profiles) and s.stem = asked.stem and length(s.stem) > 2
                            order by p.id, s.stem, w.place
                        )
                        select id, word from found order by id, place
                        """)
                .param("mentee", menteeId)
                .param("common", common)
                .param("profiles", profileIds.toArray(Long[]::new))
                .query((row, number) -> words.computeIfAbsent(row.getLong("id"), id -> new LinkedHashSet<>())
                        .add(row.getString("word")))
                .list();
        var lists = new HashMap<Long, List<String>>();
        words.forEach((id, each) -> lists.put(id, List.copyOf(each)));
        return lists;
    }

    /** @return of these mentors; those without pairs are left out */
    List<Pairs> pairs(long menteeId, Collection<Long> mentorIds) {
        return jdbc.sql("""
                        select mentor_id, count(*) filter (where lasts) as pairs,
                            bool_or(lasts and mentee_id = :mentee) as together,
                            bool_or(ending is not distinct from 'COMPLETED' and mentee_id = :mentee) as completed,
                            bool_or(ending is not distinct from 'NOT_MATCHED' and mentee_id = :mentee) as not_matched
                        from (select *, ended_on is null and coalesce(planned_end, :today) >= :today as lasts from mentor_pair) m
                        where mentor_id = any(:mentors)
                        group by mentor_id
                        """)
                .param("mentee", menteeId)
                .param("today", clock.today())
                .param("mentors", mentorIds.toArray(Long[]::new))
                .query((row, number) -> new Pairs(
                        row.getLong("mentor_id"),
                        row.getInt("pairs"),
                        row.getBoolean("together"),
                        row.getBoolean("completed"),
                        row.getBoolean("not_matched")))
                .list();
    }

    /** A group of a mentor that a mentee may join. */
    record Group(long id, String title, long mentorId) {}

    /** @return those that last today, by title */
    List<Group> groups(Collection<Long> mentorIds) {
        return jdbc.sql("""
                        select id, title, mentor_id from mentor_group
                        where mentor_id = any(:mentors) and ended_on is null and coalesce(planned_end, :today) >= :today
                        order by title, id
                        """)
                .param("mentors", mentorIds.toArray(Long[]::new))
                .param("today", clock.today())
                .query((row, number) -> new Group(row.getLong("id"), row.getString("title"), row.getLong("mentor_id")))
                .list();
    }

    /** @return what the mentee wished for, and which mentors wished for the mentee */
    List<Wish> wishes(long menteeId) {
        return jdbc.sql("""
                        select p.as_mentor, case when p.as_mentor then p.participant_id else c.wished end as mentor_id, c.place
                        from preference p
                            cross join lateral (values (p.first_id, 1), (p.second_id, 2), (p.third_id, 3)) as c (wished, place)
                        where not p.as_mentor and p.participant_id = :mentee and c.wished is not null
                            or p.as_mentor and c.wished = :mentee
                        """)
                .param("mentee", menteeId)
                .query((row, number) ->
                        new Wish(row.getLong("mentor_id"), row.getBoolean("as_mentor"), row.getInt("place")))
                .list();
    }
}
