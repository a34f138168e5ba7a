package nastavnik.meeting;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MeetingSettings.class)
class MeetingConfiguration {

    @Bean
    NavigationItem meetingsEntry() {
        return NavigationItem.of(63, "meeting.navigation", "/meetings", Role.DIRECTOR, Role.CURATOR);
    }
}
