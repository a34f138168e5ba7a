package nastavnik.monitoring;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RoundNavigation {

    @Bean
    NavigationItem roundsEntry() {
        return NavigationItem.of(
                        62, "monitoring.navigation", "/rounds", Role.COMMITTEE, Role.METHODOLOGIST, Role.CONTROLLER)
                .covering("/round-forms", "/answers");
    }

    @Bean
    NavigationItem answersEntry() {
        return NavigationItem.of(62, "monitoring.navigation.school", "/answers", Role.DIRECTOR, Role.CURATOR);
    }
}
