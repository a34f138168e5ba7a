package nastavnik.fulfilment;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FulfilmentNavigation {

    @Bean
    NavigationItem taskEntry() {
        return NavigationItem.of(20, "fulfilment.navigation", "/tasks", Role.DIRECTOR, Role.CURATOR);
    }
}
