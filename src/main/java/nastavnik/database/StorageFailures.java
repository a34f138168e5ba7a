package nastavnik.database;

import jakarta.persistence.PersistenceException;
import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whatever opens a transaction fails in Spring's words, also where it is the flush of an EntityManager that fails, or a query
 * that flushes before it. Pages catch one exception then for «somebody has changed it meanwhile», found early or late.
 */
@Configuration(proxyBeanMethods = false)
class StorageFailures {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor storageFailuresInSpringsWords(ObjectProvider<PersistenceExceptionTranslator> translators) {
        MethodInterceptor translating = call -> {
            try {
                return call.proceed();
            } catch (PersistenceException failure) {
                throw inSpringsWords(failure, translators);
            }
        };
        return new DefaultPointcutAdvisor(new InTransactions(), translating);
    }

    private static RuntimeException inSpringsWords(
            PersistenceException failure, ObjectProvider<PersistenceExceptionTranslator> translators) {
        for (var translator : translators) {
            var translated = DataAccessUtils.translateIfNecessary(failure, translator);
            if (translated != failure) {
                return translated;
            }
        }
        return failure;
    }

    private static final class InTransactions extends StaticMethodMatcherPointcut {

        @Override
        public boolean matches(Method method, Class<?> type) {
            return AnnotatedElementUtils.hasAnnotation(type, Transactional.class)
                    || AnnotatedElementUtils.hasAnnotation(method, Transactional.class);
        }
    }
}
