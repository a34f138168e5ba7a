package nastavnik.programme;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProgrammeNavigation {

    @Bean
    NavigationItem programmesEntry() {
        return NavigationItem.of(61, "programme.navigation", "/programmes", Role.DIRECTOR, Role.CURATOR);
    }
}
