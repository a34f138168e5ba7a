package nastavnik.schoolplan;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SchoolPlanNavigation {

    @Bean
    NavigationItem schoolPlanEntry() {
        return NavigationItem.of(
                11,
                "schoolplan.navigation",
                "/school-roadmaps",
                Role.COMMITTEE,
                Role.CONTROLLER,
                Role.METHODOLOGIST,
                Role.DIRECTOR,
                Role.CURATOR);
    }
}
