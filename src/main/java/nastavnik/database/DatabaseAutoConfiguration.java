package nastavnik.database;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Starts the embedded server when nobody names another one. An auto-configuration, so that a test or a later
 * configuration that offers a database of its own is seen first.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnMissingBean({DataSource.class, JdbcConnectionDetails.class})
@Conditional(DatabaseAutoConfiguration.NoServerNamed.class)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseAutoConfiguration {

    /* The production jar is built without it. */
    private static final String UNPACKER = "org.tukaani.xz.XZInputStream";

    /* The connection pool is made from this bean, so Spring closes the pool before it stops the server. */
    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(DatabaseProperties properties, ResourceLoader loader) {
        if (!ClassUtils.isPresent(UNPACKER, loader.getClassLoader())) {
            throw new DatabaseFailure(DatabaseFailure.Reason.NOT_CONFIGURED, null);
        }
        return EmbeddedPostgres.start(PostgresSettings.kept(properties.home(), properties.port()));
    }

    static class NoServerNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var environment = context.getEnvironment();
            return !StringUtils.hasText(environment.getProperty("spring.datasource.url"))
                    && !StringUtils.hasText(environment.getProperty("spring.datasource.jndi-name"));
        }
    }
}
