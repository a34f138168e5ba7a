package nastavnik.committee;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommitteeNavigation {

    @Bean
    NavigationItem committeeEntry() {
        return NavigationItem.of(
                        90,
                        "committee.navigation",
                        "/committee",
                        Role.ADMINISTRATOR,
                        Role.COMMITTEE,
                        Role.CONTROLLER,
                        Role.METHODOLOGIST)
                .covering("/work-calendar");
    }
}
