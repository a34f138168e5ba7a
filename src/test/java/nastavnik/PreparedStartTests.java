package nastavnik;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Which portals start from the image's list of beans, and what in the code that list cannot bear. */
class PreparedStartTests {

    /** As docker-compose.yml sets them. */
    private static final Map<String, Object> COMPOSE = Map.of(
            "NASTAVNIK_URL", "https://portal.example.ru",
            "SPRING_DATASOURCE_URL", "jdbc:postgresql://database:5432/nastavnik",
            "SPRING_DATASOURCE_USERNAME", "nastavnik",
            "SPRING_DATASOURCE_PASSWORD", "secret",
            "SPRING_MAIL_HOST", "mail-catcher",
            "SPRING_MAIL_USERNAME", "",
            "SPRING_MAIL_PROPERTIES_MAIL_SMTP_AUTH", "false",
            "SERVER_TOMCAT_REMOTEIP_INTERNAL_PROXIES", "10\\..*",
            "SERVER_COMPRESSION_ENABLED", "false");

    @Test
    void portalOfComposeIsPrepared() {
        assertThat(PreparedStart.obstacle(environment(Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE",
                "SERVER_PORT",
                "NASTAVNIK_ATTACHMENT_SIZE",
                "NASTAVNIK_MENTORING_PAIRSPERMENTOR",
                "PATH"
            })
    void settingsThatNoConditionReadsAreBorne(String name) {
        assertThat(PreparedStart.obstacle(environment(Map.of(name, "5")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SPRING_DATASOURCE_URL, '', spring.datasource.url",
        "SPRING_MAIL_HOST, '', spring.mail.host",
        "NASTAVNIK_JOBS_ENABLED, false, nastavnik.jobs.enabled",
        "NASTAVNIK_LINKCHECK_ENABLED, FALSE, nastavnik.linkcheck.enabled",
        "SPRING_PROFILES_ACTIVE, demo, demo",
        "SPRING_JPA_HIBERNATE_DDL_AUTO, none, SPRING_JPA_HIBERNATE_DDL_AUTO",
        "SPRING_MAIL_JNDI_NAME, mail, SPRING_MAIL_JNDI_NAME",
        "SERVER_FORWARD_HEADERS_STRATEGY, framework, SERVER_FORWARD_HEADERS_STRATEGY",
        "MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE, '*', MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE",
        "management.server.port, 9000, management.server.port",
    })
    void otherPortalsMakeTheListThemselves(String name, String value, String obstacle) {
        assertThat(PreparedStart.obstacle(environment(Map.of(name, value)))).contains(obstacle);
    }

    @Test
    void settingsOfThePortalItselfAreKnown() {
        var environment = environment(Map.of());
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "Config resource 'class path resource [application.properties]'",
                        Map.of("spring.jpa.open-in-view", "false")));
        assertThat(PreparedStart.obstacle(environment)).isEmpty();
    }

    @Test
    void conditionsOfThePortalAreKnown() {
        var conditions = portal().stream()
                .flatMap(each -> Stream.concat(
                        each.getAnnotations().stream(),
                        each.getMembers().stream().flatMap(member -> member.getAnnotations().stream())))
                .filter(each -> each.getRawType().isEquivalentTo(ConditionalOnProperty.class))
                .flatMap(PreparedStartTests::names);
        assertThat(conditions)
                .as("conditions that are settled when the image is built")
                .isNotEmpty()
                .isSubsetOf(PreparedStart.ENABLED);
    }

    @Test
    void nothingIsInjectedLazily() {
        var lazy = portal().stream()
                .flatMap(each -> each.getCodeUnits().stream())
                .flatMap(each -> each.getParameters().stream())
                .filter(each -> each.isAnnotatedWith(Lazy.class));
        assertThat(lazy)
                .as("two prepared proxies of one class are taken for each other: ask an ObjectProvider")
                .isEmpty();
    }

    private static Stream<String> names(JavaAnnotation<?> condition) {
        return Stream.of("name", "value")
                .flatMap(each -> Stream.of((Object[]) condition.get(each).orElse(new Object[0])))
                .map(String::valueOf);
    }

    private static JavaClasses portal() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nastavnik");
    }

    private static StandardEnvironment environment(Map<String, Object> more) {
        var set = new HashMap<>(COMPOSE);
        set.putAll(more);
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        sources.remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        sources.replace(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, set));
        return environment;
    }
}
