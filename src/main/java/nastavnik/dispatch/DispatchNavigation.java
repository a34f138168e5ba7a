package nastavnik.dispatch;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DispatchNavigation {

    @Bean
    NavigationItem dispatchEntry() {
        return NavigationItem.of(
                76, "dispatch.navigation", "/notices", Role.METHODOLOGIST, Role.COMMITTEE, Role.ADMINISTRATOR);
    }
}
