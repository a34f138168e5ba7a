package nastavnik.mentoring;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MentoringNavigation {

    @Bean
    NavigationItem mentorPairsEntry() {
        return NavigationItem.of(40, "mentoring.navigation.pairs", "/mentor-pairs", Role.DIRECTOR, Role.CURATOR);
    }

    @Bean
    NavigationItem mentoringEntry() {
        return NavigationItem.of(
                40,
                "mentoring.navigation",
                "/mentoring",
                Role.ADMINISTRATOR,
                Role.COMMITTEE,
                Role.CONTROLLER,
                Role.METHODOLOGIST);
    }
}
