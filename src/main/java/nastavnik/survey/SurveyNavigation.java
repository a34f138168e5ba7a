package nastavnik.survey;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SurveyNavigation {

    @Bean
    NavigationItem surveysEntry() {
        return NavigationItem.of(64, "survey.navigation", "/surveys", Role.DIRECTOR, Role.CURATOR);
    }
}
