package nastavnik.consent;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nastavnik.PortalTest;
import nastavnik.consentlist.ConsentForecast;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is asked of everybody at once says the same as what is asked of each: people of all ages with all kinds of consents. */
@PortalTest
class ConsentRuleTests {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2027, 2, 9),
            LocalDate.of(2027, 2, 10),
            LocalDate.of(2027, 6, 1));

    @Autowired
    Schools schools;

    @Autowired
    ConsentForecast forecast;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void people() {
        var school = schools.enrol(SchoolSamples.numbered(1)).id();
        entities.flush();
        jdbc.sql("""
                        insert into participant (id, version, school_id, full_name, category, mentor, mentee, active_from, birth_date)
                        select 900000 + row_number() over (), 0, :school, 'Участник ' || row_number() over (), k.category, k.mentor,
                            not k.mentor, date '2026-09-01', b.born
                        from (values ('STUDENT', false), ('TEACHER', true), ('TEACHER', false)) k (category, mentor)
                            cross join (values (null::date), ('1980-05-05'), ('2009-02-10'), ('2008-02-29'), ('2009-10-20'),
                                ('2012-03-03')) b (born)
                            cross join generate_series(1, 36) g
                        """).param("school", school).update();
        // The 36 of each kind differ in what is on file for the processing and for what else they need
        jdbc.sql("""
                        insert into consent (id, version, participant_id, kind, signer, representative, relation, document, given_on,
                            valid_to, conditions, withdrawn_on, withdrawal)
                        select 900000 + row_number() over (), 0, p.id, c.kind, 'UNSTATED', '', '', '', c.given_on, c.valid_to, '',
                            c.withdrawn_on, case when c.withdrawn_on is null then null else 'PERSONALLY' end
                        from participant p
                            cross join lateral (select (p.id % 36)::int / 6 as first, (p.id % 36)::int % 6 as second) n
                            cross join lateral (values ('PROCESSING', n.first), ('PARTICIPATION', n.second), ('MENTORING', n.second))
                                as asked (kind, which)
                            join (values (1, date '2026-09-01', null::date, null::date), (2, '2026-09-01', '2026-10-15', null),
                                (3, '2026-09-15', '2027-03-01', null), (4, '2026-09-01', null, '2026-11-01'),
                                (5, '2027-02-10', '2027-09-01', null)) as on_file (which, given_on, valid_to, withdrawn_on)
                                on on_file.which = asked.which
                            cross join lateral (select asked.kind, on_file.given_on, on_file.valid_to, on_file.withdrawn_on) c
                        where p.id > 900000
                        """).update();
    }

    @Test
    void whoMayTakePartIsTheSameForOneAndForAll() {
        for (var day : DAYS) {
            var each = ids("select id from participant where consented(id, :day) order by id", day);
            assertThat(ids("select id from consented_on(:day) as id order by id", day))
                    .as("on %s", day)
                    .isEqualTo(each)
                    .isNotEmpty();
        }
    }

    @Test
    void forecastFindsEveryEndAndBirthdayOfItsDays() {
        var endings = 0L;
        for (var from : DAYS) {
            var to = from.plusDays(37);
            var expected = jdbc.sql("""
                            with need as (
                                select participant_id, bool_or(covered_to is null) as missing, min(covered_to) as covered_to
                                from consent_need(date '2026-10-01') group by participant_id)
                            select count(*) filter (where a.adult_on between :from and :to)
                                + count(*) filter (where not n.missing and n.covered_to between :from and :to
                                    and n.covered_to is distinct from a.adult_on - 1)
                            from need n join participant p on p.id = n.participant_id
                                cross join lateral (select (p.birth_date + interval '18 years')::date as adult_on) a
                            """)
                    .param("from", from)
                    .param("to", to)
                    .query(Long.class)
                    .single();
            assertThat(forecast.between(from, to).stream()
                            .mapToLong(ConsentForecast.Ending::people)
                            .sum())
                    .as("from %s", from)
                    .isEqualTo(expected);
            endings += expected;
        }
        assertThat(endings).isPositive();
    }

    private List<Long> ids(String sql, LocalDate day) {
        return jdbc.sql(sql)
                .param("day", day)
                .query((row, number) -> row.getLong("id"))
                .list();
    }
}
