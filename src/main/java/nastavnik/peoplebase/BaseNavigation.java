package nastavnik.peoplebase;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BaseNavigation {

    @Bean
    NavigationItem basesEntry() {
        return NavigationItem.of(63, "peoplebase.navigation", "/bases", Role.DIRECTOR, Role.CURATOR)
                .covering("/base-imports");
    }
}
