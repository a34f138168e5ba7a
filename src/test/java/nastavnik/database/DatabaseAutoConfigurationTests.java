package nastavnik.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.tukaani.xz.XZInputStream;

class DatabaseAutoConfigurationTests {

    private final ApplicationContextRunner portal = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(DatabaseAutoConfiguration.class, DataSourceAutoConfiguration.class));

    @Test
    void poolOfBootWithItsSettingsUsesTheEmbeddedServer(@TempDir Path home) {
        portal.withPropertyValues("nastavnik.database.folder=" + home, "spring.datasource.hikari.maximum-pool-size=3")
                .run(context -> {
                    var pool = context.getBean(HikariDataSource.class);
                    assertThat(pool.getMaximumPoolSize()).isEqualTo(3);
                    try (var connection = pool.getConnection()) {
                        assertThat(connection.getMetaData().getDatabaseMajorVersion())
                                .isEqualTo(18);
                    }
                });
        assertThat(home.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void serverThatIsNamedIsUsed() {
        portal.withPropertyValues("spring.datasource.url=jdbc:postgresql://db.example.org/nastavnik")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedPostgres.class);
                    assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                            .isEqualTo("jdbc:postgresql://db.example.org/nastavnik");
                });
    }

    @Test
    void databaseOfATestComesFirst() {
        portal.withUserConfiguration(TestDatabaseConfiguration.class).run(context -> {
            assertThat(context).doesNotHaveBean("embeddedPostgres");
            try (var connection = context.getBean(DataSource.class).getConnection()) {
                assertThat(connection.getMetaData().getURL())
                        .isEqualTo(TestDatabase.connectionDetails().getJdbcUrl());
            }
        });
    }

    @Test
    void productionJarWithoutAServerSaysWhatToSet() {
        portal.withClassLoader(new FilteredClassLoader(XZInputStream.class))
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOfSatisfying(DatabaseFailure.class, failure -> {
                            var analysis = new DatabaseFailureAnalyzer().analyze(failure, failure);
                            assertThat(analysis.getDescription()).contains("Не указано, где находится база данных");
                            assertThat(analysis.getAction())
                                    .contains("SPRING_DATASOURCE_URL=jdbc:postgresql://сервер:5432/nastavnik");
                        }));
    }
}
