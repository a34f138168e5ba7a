package nastavnik.inspection;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InspectionNavigation {

    @Bean
    NavigationItem journalEntry() {
        return NavigationItem.of(90, "inspection.navigation", "/journal", Role.ADMINISTRATOR);
    }
}
