package nastavnik.duplicate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nastavnik.calendar.Dates;
import nastavnik.participant.ParticipantCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds cards that may be one person's: the same name, or a close one where nothing is known against it. Names are compared
 * only where their first letters or the birth dates are the same, or a large school would take minutes.
 */
@Component
class LikelyDuplicates {

    /** More than a person looks through at a time; what is done with leaves the list. */
    static final int MOST = 200;

    private static final String FOUND = """
            with people as (
                select p.id, p.school_id, p.full_name, p.category, p.birth_date, p.birth_year,
                    folded(p.full_name collate "default") as name
                from participant p where p.school_id in (:schools) and p.stopped_on is null),
            met as (
                select a.id as one, b.id as other from people a
                    join people b on b.school_id = a.school_id and left(b.name, 3) = left(a.name, 3) and b.id > a.id
                union
                select a.id, b.id from people a
                    join people b on b.school_id = a.school_id and b.birth_date = a.birth_date and b.id > a.id)
            select a.id as one, a.full_name as one_name, a.birth_date as one_date, a.birth_year as one_year,
                a.category as one_category, b.id as other, b.full_name as other_name, b.birth_date as other_date,
                b.birth_year as other_year, b.category as other_category, a.name = b.name as same_name,
                coalesce(a.birth_date <> b.birth_date, a.birth_year <> b.birth_year, false) as different_birth,
                s.short_name as school
            from met join people a on a.id = met.one join people b on b.id = met.other join school s on s.id = a.school_id
            where (a.name = b.name
                or similarity(a.name, b.name) >= case when a.birth_date = b.birth_date then 0.5 else 0.7 end
                    and not coalesce(a.birth_date <> b.birth_date, a.birth_year <> b.birth_year, false))
              and not exists (select 1 from participant_namesake n where n.one_id = a.id and n.other_id = b.id)
            order by different_birth, same_name desc, similarity(a.name, b.name) desc, a.id, b.id
            limit :most
            """;

    private final JdbcClient jdbc;

    LikelyDuplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Likely> of(Collection<Long> schoolIds) {
        return schoolIds.isEmpty()
                ? List.of()
                : jdbc.sql(FOUND)
                        .param("schools", schoolIds)
                        .param("most", MOST)
                        .query((row, number) -> new Likely(
                                row.getLong("one"),
                                row.getString("one_name"),
                                birth(row.getObject("one_date", LocalDate.class), row.getString("one_year")),
                                ParticipantCategory.valueOf(row.getString("one_category")),
                                row.getLong("other"),
                                row.getString("other_name"),
                                birth(row.getObject("other_date", LocalDate.class), row.getString("other_year")),
                                ParticipantCategory.valueOf(row.getString("other_category")),
                                row.getBoolean("same_name"),
                                row.getBoolean("different_birth"),
                                row.getString("school")))
                        .list();
    }

    private static String birth(@Nullable LocalDate day, @Nullable String year) {
        if (day != null) {
            return Dates.compact(day);
        }
        return year == null ? "" : year;
    }

    /** Takes two cards off the list for good: they are two people. */
    void part(long one, long other) {
        jdbc.sql("insert into participant_namesake (one_id, other_id) values (:one, :other) on conflict do nothing")
                .param("one", Math.min(one, other))
                .param("other", Math.max(one, other))
                .update();
    }
}
