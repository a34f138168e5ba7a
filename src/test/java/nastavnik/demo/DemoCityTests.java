package nastavnik.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The invented city, made in a schema of its own as a first start makes it. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@Import(DemoDatabase.class)
class DemoCityTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DemoCity city;

    @ParameterizedTest
    @ValueSource(
            strings = {"admin", "komitet", "nachalnik", "metodist", "director", "kurator", "nastavnik", "director-sad16"
            })
    void everyPersonaSignsIn(String login) {
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .param("login", login)
                        .param("password", AccountsPart.PASSWORD)
                        .with(csrf()))
                .hasRedirectedUrl("/");
    }

    @Test
    void cityHasFortySchoolsEachWithItsDirector() {
        assertThat(count("select count(*) from school")).isEqualTo(40);
        assertThat(count("""
                select count(*) from school where not exists (
                    select from account_school join account on account.id = account_id
                    where school_id = school.id and role = 'DIRECTOR' and full_name = director_name)
                """)).isZero();
    }

    @Test
    void secondStartChangesNothing() {
        var before = count("select count(*) from account") + count("select sum(version) from committee");
        city.run(new DefaultApplicationArguments());
        assertThat(count("select count(*) from account") + count("select sum(version) from committee"))
                .isEqualTo(before);
    }

    @Test
    void requestsFitAgeAndCategory() {
        assertThat(count("""
                select count(*) from mentee_request r join participant p on p.id = r.participant_id
                where p.category <> 'PUPIL' and r.school_class <> ''
                    or p.category = 'PUPIL' and (r.request like '%классным руководителем%' or r.request like '%видеоуроки%'
                        or r.request like '%внимание класса%' or r.request like '%коллектив%')
                    or p.birth_date is not null and r.grade is not null and r.grade < 11
                        and abs(extract(year from age(current_date, p.birth_date)) - 6 - r.grade) > 1
                """)).isZero();
        assertThat(count("select count(*) from mentee_request")).isPositive();
    }

    @Test
    void roleModelsFitThePeople() {
        assertThat(count("""
                select count(*) from personal_plan l join mentor_pair m on m.id = l.pair_id
                    join participant mentor on mentor.id = m.mentor_id join participant mentee on mentee.id = m.mentee_id
                where l.role_model in (select name from form_of_mentoring)
                    or l.role_model like 'опытный учитель%' and mentee.category <> 'YOUNG_SPECIALIST'
                """)).isZero();
    }

    @Test
    void groupsAreOfTheProgrammeOfTheirMembers() {
        assertThat(count("""
                select count(*) from mentor_pair m join mentor_group g on g.id = m.group_id
                where m.programme_id is distinct from g.programme_id
                """)).isZero();
    }

    @Test
    void somebodyIsToBeForgottenAndSomebodyHasAskedTwice() {
        assertThat(count("select count(*) from participant where active_to < current_date - interval '3 years'"))
                .isGreaterThanOrEqualTo(2);
        assertThat(count("""
                select count(*) from mentee_request r join participant a on a.id = r.participant_id
                    join participant b on b.full_name = a.full_name and b.school_id = a.school_id and b.id > a.id
                    join mentee_request s on s.participant_id = b.id
                """)).isPositive();
    }

    /** Comes after all of the above, which want the city of the first start. */
    @Nested
    class OnAnyDay extends AnyDay {}

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
