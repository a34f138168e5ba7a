package nastavnik.linkcheck;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LinkcheckNavigation {

    @Bean
    NavigationItem linkEntry() {
        return NavigationItem.of(75, "linkcheck.navigation", "/links", Role.COMMITTEE, Role.METHODOLOGIST);
    }
}
