package nastavnik.consentlist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.Consents;
import nastavnik.journal.Journal;
import nastavnik.journal.Sight;
import nastavnik.journal.Sight.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the consents of whole schools stand: counts for whoever may know them, rows with names for the own school. */
@Component
@Transactional(readOnly = true)
public class ConsentFigures {

    private static final int SOON = 30;
    private static final int LATER = 60;

    /** Who has left needs no consent any more; what was withdrawn stays until it is destroyed. */
    private static final String PEOPLE = """
            with person as (
                select p.*, p.stopped_on is null and (p.active_to is null or p.active_to >= :today) as present,
                    (p.birth_date + interval '18 years')::date as adult_on, n.missing, n.covered_to,
                    exists (select from consent c where c.participant_id = p.id and c.withdrawn_on is not null) as withdrawn
                from participant p left join lateral (
                    select string_agg(need.kind, ',' order by need.kind) filter (where need.covered_to is null) as missing,
                        min(need.covered_to) as covered_to
                    from consent_need(:today) need where need.participant_id = p.id) n on true
                where p.school_id in (:schools) and p.erased_on is null
            )
            """;

    private static final Map<String, String> STATES = Map.of(
            "", "(present or stopped_on is not null or withdrawn)",
            "missing", "(present and missing is not null)",
            "soon", "(present and missing is null and covered_to <= :soon)",
            "later", "(present and missing is null and covered_to <= :later)",
            "adult", "(present and adult_on > :today and adult_on <= :later)",
            "withdrawn", "withdrawn",
            "destroy", "stopped_on is not null");

    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final Journal journal;
    private final Sight sight;

    ConsentFigures(JdbcClient jdbc, CommitteeClock clock, Journal journal, Sight sight) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
        this.sight = sight;
    }

    /**
     * How many people of some schools need something done.
     *
     * @param missing take part and lack a consent
     * @param soon lack none, but one ends within 30 days
     * @param later within 60 days; the former among them
     * @param adult are 18 within 60 days and have to sign themselves
     * @param withdrawn have withdrawn something
     * @param destroy have withdrawn the processing: what tells who they are has to be destroyed
     * @param eraseBy until when the first of these; null where there is none
     */
    public record Counts(
            long missing,
            long soon,
            long later,
            long adult,
            long withdrawn,
            long destroy,
            @Nullable LocalDate eraseBy) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, null);
    }

    /** @param schoolIds may be empty: then all counts are 0 */
    public Counts of(Collection<Long> schoolIds) {
        return schoolIds.isEmpty()
                ? Counts.NONE
                : query(
                                PEOPLE
                                        + """
                                        select count(*) filter (where %s) as missing, count(*) filter (where %s) as soon,
                                            count(*) filter (where %s) as later, count(*) filter (where %s) as adult,
                                            count(*) filter (where %s) as withdrawn, count(*) filter (where %s) as destroy,
                                            min(stopped_on) + :erase as erase_by
                                        from person
                                        """.formatted(ConsentFilter.STATES.stream()
                                                .map(STATES::get)
                                                .toArray()),
                                schoolIds)
                        .query(Counts.class)
                        .single();
    }

    /** Names people of the own schools: the journal is told what was looked for (152-ФЗ). */
    @Transactional
    Page<ConsentRow> list(SignedIn me, ConsentFilter filter, Pageable asked) {
        var schoolIds = me.schoolIds(filter.school());
        var page = list(schoolIds, filter, asked);
        var seen = sight.of(page, Asked.name(filter.q()), Asked.of("consent.count.", filter.state()));
        schoolIds.forEach(id -> journal.write("consent.listed", "Participant", null, id, seen));
        return page;
    }

    private Page<ConsentRow> list(Collection<Long> schoolIds, ConsentFilter filter, Pageable asked) {
        if (schoolIds.isEmpty()) {
            return Page.empty(asked);
        }
        var where = " where " + STATES.get(String.valueOf(filter.state())) + " and named(shown_name, :pattern)";
        var order = asked.getSort().stream()
                .filter(each -> each.getProperty().equals("until"))
                .findAny()
                .map(each -> "covered_to " + (each.isAscending() ? "asc" : "desc") + " nulls first, ")
                .orElse("");
        var direction =
                asked.getSort().stream().anyMatch(each -> each.getProperty().equals("name") && each.isDescending());
        var total = new AtomicLong();
        var rows = query(
                        PEOPLE
                                + "select person.*, s.short_name, count(*) over () as total from person join school s on s.id = person.school_id"
                                + where
                                + " order by " + order + "shown_name " + (direction ? "desc" : "asc")
                                + ", person.id limit :limit offset :offset",
                        schoolIds)
                .param("pattern", filter.pattern())
                .param("limit", asked.getPageSize())
                .param("offset", asked.getOffset())
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return row(row);
                })
                .list();
        if (rows.isEmpty() && asked.getOffset() > 0) {
            // of no row there is nothing that tells how many there are before it
            total.set(query(PEOPLE + "select count(*) from person" + where, schoolIds)
                    .param("pattern", filter.pattern())
                    .query(Long.class)
                    .single());
        }
        return new PageImpl<>(rows, asked, total.get());
    }

    private JdbcClient.StatementSpec query(String sql, Collection<Long> schoolIds) {
        var today = clock.today();
        return jdbc.sql(sql)
                .param("today", today)
                .param("schools", schoolIds)
                .param("soon", today.plusDays(SOON))
                .param("later", today.plusDays(LATER))
                .param("erase", Consents.DAYS_TO_ERASE);
    }

    private ConsentRow row(java.sql.ResultSet row) throws java.sql.SQLException {
        var today = clock.today();
        var missing = row.getString("missing");
        var until = row.getObject("covered_to", LocalDate.class);
        var adultOn = row.getObject("adult_on", LocalDate.class);
        var stoppedOn = row.getObject("stopped_on", LocalDate.class);
        var eraseBy = stoppedOn == null ? null : stoppedOn.plusDays(Consents.DAYS_TO_ERASE);
        return new ConsentRow(
                row.getLong("id"),
                row.getString("shown_name"),
                row.getString("category"),
                row.getString("short_name"),
                missing == null || stoppedOn != null
                        ? List.of()
                        : Arrays.stream(missing.split(",", -1))
                                .map(ConsentKind::valueOf)
                                .sorted()
                                .toList(),
                missing != null || until == null || until.getYear() > 9_999 ? "" : Dates.compact(until),
                until != null && !until.isAfter(today.plusDays(SOON)),
                adultOn != null && adultOn.isAfter(today) && !adultOn.isAfter(today.plusDays(LATER))
                        ? Dates.compact(adultOn)
                        : "",
                row.getBoolean("withdrawn"),
                eraseBy == null ? "" : Dates.compact(eraseBy),
                eraseBy != null && eraseBy.isBefore(today));
    }
}
