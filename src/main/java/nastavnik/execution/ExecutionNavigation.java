package nastavnik.execution;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExecutionNavigation {

    @Bean
    NavigationItem executionEntry() {
        return NavigationItem.of(
                20,
                "execution.navigation",
                "/executions",
                Role.COMMITTEE,
                Role.CONTROLLER,
                Role.METHODOLOGIST,
                Role.DIRECTOR,
                Role.CURATOR);
    }
}
