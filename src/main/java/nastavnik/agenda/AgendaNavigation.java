package nastavnik.agenda;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgendaNavigation {

    @Bean
    NavigationItem agendaEntry() {
        return NavigationItem.of(
                25,
                "agenda.navigation",
                "/agenda",
                Role.COMMITTEE,
                Role.CONTROLLER,
                Role.METHODOLOGIST,
                Role.DIRECTOR,
                Role.CURATOR);
    }
}
