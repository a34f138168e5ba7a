package nastavnik.school;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SchoolNavigation {

    @Bean
    NavigationItem schoolsEntry() {
        return NavigationItem.of(
                60,
                "school.navigation",
                "/schools",
                Role.ADMINISTRATOR,
                Role.COMMITTEE,
                Role.CONTROLLER,
                Role.METHODOLOGIST);
    }

    @Bean
    NavigationItem ownSchoolEntry() {
        return NavigationItem.of(60, "school.navigation.own", "/schools", Role.DIRECTOR, Role.CURATOR);
    }
}
