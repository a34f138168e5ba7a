package nastavnik.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nastavnik.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The invented city, made in a schema of its own as a first start makes it. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@Import(DemoCityTests.OwnSchema.class)
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

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OwnSchema {

        @Bean(destroyMethod = "")
        JdbcConnectionDetails demoSchema() {
            return TestDatabase.emptySchema("demo");
        }
    }
}
