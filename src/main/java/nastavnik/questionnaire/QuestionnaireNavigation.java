package nastavnik.questionnaire;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QuestionnaireNavigation {

    @Bean
    NavigationItem questionnairesEntry() {
        return NavigationItem.of(
                76,
                "questionnaire.navigation",
                "/questionnaire-templates",
                Role.ADMINISTRATOR,
                Role.COMMITTEE,
                Role.METHODOLOGIST);
    }
}
