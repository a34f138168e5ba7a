package nastavnik.pairing;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PairingNavigation {

    @Bean
    NavigationItem mentorPairsEntry() {
        return NavigationItem.of(40, "pairing.navigation", "/mentor-pairs", Role.DIRECTOR, Role.CURATOR);
    }
}
