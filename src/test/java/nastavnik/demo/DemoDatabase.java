package nastavnik.demo;

import nastavnik.database.TestDatabase;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A class of its own: one within the tests would not be that of the tests nested there, which would start a portal more. */
@TestConfiguration(proxyBeanMethods = false)
class DemoDatabase {

    @Bean(destroyMethod = "")
    JdbcConnectionDetails demoSchema() {
        return TestDatabase.emptySchema("demo");
    }
}
