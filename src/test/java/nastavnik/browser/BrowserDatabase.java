package nastavnik.browser;

import nastavnik.database.TestDatabase;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration(proxyBeanMethods = false)
class BrowserDatabase {

    @Bean(destroyMethod = "")
    JdbcConnectionDetails journeysDatabase() {
        return TestDatabase.emptySchema("journeys");
    }
}
