package nastavnik.schedule;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScheduleNavigation {

    @Bean
    NavigationItem webinarsEntry() {
        return NavigationItem.of(
                36,
                "schedule.navigation",
                "/webinars",
                Role.METHODOLOGIST,
                Role.COMMITTEE,
                Role.CONTROLLER,
                Role.DIRECTOR,
                Role.CURATOR);
    }
}
