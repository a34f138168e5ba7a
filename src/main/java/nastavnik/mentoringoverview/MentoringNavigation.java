package nastavnik.mentoringoverview;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MentoringNavigation {

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
