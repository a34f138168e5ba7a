package nastavnik.matching;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MatchingNavigation {

    @Bean
    NavigationItem matchingEntry() {
        return NavigationItem.of(62, "matching.navigation", "/matching", Role.DIRECTOR, Role.CURATOR)
                .covering("/preferences");
    }
}
