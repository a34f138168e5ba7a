package nastavnik.consentlist;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsentNavigation {

    @Bean
    NavigationItem consentsEntry() {
        return NavigationItem.of(46, "consent.navigation", "/consents", Role.DIRECTOR, Role.CURATOR);
    }
}
