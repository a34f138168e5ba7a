package nastavnik.normative;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NormativeNavigation {

    @Bean
    NavigationItem documentsEntry() {
        return NavigationItem.of(88, "normative.navigation", "/documents", Role.COMMITTEE);
    }
}
