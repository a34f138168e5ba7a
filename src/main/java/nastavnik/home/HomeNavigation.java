package nastavnik.home;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HomeNavigation {

    @Bean
    NavigationItem homeEntry() {
        return NavigationItem.of(0, "home.navigation", "/", Role.staff());
    }
}
