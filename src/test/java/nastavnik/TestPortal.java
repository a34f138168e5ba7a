package nastavnik;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What differs from the real portal in tests: the clock can be set, statements are counted, numbers are read plainly. */
@TestConfiguration(proxyBeanMethods = false)
public class TestPortal {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    PlainNumbers plainNumbers() {
        return new PlainNumbers();
    }

    @Bean
    static BeanPostProcessor countStatements() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database
                        ? ProxyDataSourceBuilder.create(database).countQuery().build()
                        : bean;
            }
        };
    }
}
