package nastavnik;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.logging.Log;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.util.StringUtils;

/**
 * The image brings the list of the portal's beans along (docs/decisions/0012), which saves a quarter of a start. The list
 * was made for a portal with a database, a mail server and all its background work, and no condition is asked again. So a
 * portal that is told anything else, or that a condition might hear of, starts the usual way and makes the list itself.
 */
class PreparedStart implements EnvironmentPostProcessor {

    /** Set by the image alone. */
    static final String OFFERED = "nastavnik.prepared";

    /** Without one of these the portal has other beans. */
    static final List<String> NAMED = List.of("spring.datasource.url", "spring.mail.host");

    /** Where one of these is false the portal has other beans. */
    static final List<String> ENABLED = List.of("nastavnik.jobs.enabled", "nastavnik.linkcheck.enabled");

    private static final List<String> WITH_CONDITIONS = List.of("spring.", "server.", "management.");

    /** Read when the bean is made, by no condition. */
    private static final List<String> WITHOUT = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.datasource.hikari.",
            "spring.mail.host",
            "spring.mail.port",
            "spring.mail.username",
            "spring.mail.password",
            "spring.mail.properties.",
            "spring.application.",
            "spring.config.",
            "spring.profiles.active",
            "server.port",
            "server.address",
            "server.compression.",
            "server.tomcat.");

    private final Log log;

    PreparedStart(DeferredLogFactory logs) {
        log = logs.getLog(PreparedStart.class);
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.getProperty(OFFERED, Boolean.class, false)) {
            return;
        }
        var obstacle = obstacle(environment);
        if (obstacle.isPresent()) {
            log.info("Not the prepared start, because of " + obstacle.get());
            return;
        }
        SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        application.addInitializers(context -> ((DefaultListableBeanFactory) context.getBeanFactory())
                .setAutowireCandidateResolver(new PreparedAutowiring()));
    }

    /** @return the setting for which the prepared list of beans is not good */
    static Optional<String> obstacle(ConfigurableEnvironment environment) {
        return Stream.of(
                        Stream.of(environment.getActiveProfiles()),
                        NAMED.stream().filter(name -> !StringUtils.hasText(environment.getProperty(name))),
                        ENABLED.stream().filter(name -> "false".equalsIgnoreCase(environment.getProperty(name))),
                        environment.getPropertySources().stream()
                                .filter(PreparedStart::fromOutside)
                                .flatMap(PreparedStart::names)
                                .filter(PreparedStart::mayBeACondition))
                .flatMap(names -> names)
                .findFirst();
    }

    /* What stands in the portal itself was known when the list was made. */
    private static boolean fromOutside(PropertySource<?> source) {
        return !source.getName().contains("class path resource");
    }

    private static Stream<String> names(PropertySource<?> source) {
        return source instanceof EnumerablePropertySource<?> known
                ? Stream.of(known.getPropertyNames())
                : Stream.empty();
    }

    private static boolean mayBeACondition(String written) {
        var name = written.toLowerCase(Locale.ROOT).replace('_', '.');
        return WITH_CONDITIONS.stream().anyMatch(name::startsWith)
                && WITHOUT.stream().noneMatch(name::startsWith);
    }
}
