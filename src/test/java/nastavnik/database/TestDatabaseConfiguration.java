package nastavnik.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** To be imported by a test whose context needs the database. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabaseConfiguration {

    /* The server outlives the context, hence no destroy method. */
    @Bean(destroyMethod = "")
    JdbcConnectionDetails testDatabase() {
        return TestDatabase.connectionDetails();
    }
}
