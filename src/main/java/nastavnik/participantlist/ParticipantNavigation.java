package nastavnik.participantlist;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ParticipantNavigation {

    @Bean
    NavigationItem participantsEntry() {
        return NavigationItem.of(45, "participant.navigation", "/participants", Role.DIRECTOR, Role.CURATOR);
    }
}
