package nastavnik.oversight;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OversightNavigation {

    @Bean
    NavigationItem executionEntry() {
        return NavigationItem.of(
                        20, "oversight.navigation", "/executions", Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST)
                .covering("/tasks");
    }
}
