package nastavnik.filing;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FilingNavigation {

    @Bean
    NavigationItem ownReportsEntry() {
        return NavigationItem.of(20, "filing.navigation", "/reports", Role.DIRECTOR, Role.CURATOR);
    }
}
