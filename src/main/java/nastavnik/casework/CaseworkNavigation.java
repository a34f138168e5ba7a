package nastavnik.casework;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseworkNavigation {

    @Bean
    NavigationItem practicesEntry() {
        return NavigationItem.of(35, "casework.navigation", "/practices", Role.staff());
    }
}
