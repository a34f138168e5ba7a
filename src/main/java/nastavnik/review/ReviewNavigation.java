package nastavnik.review;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReviewNavigation {

    @Bean
    NavigationItem allReportsEntry() {
        return NavigationItem.of(
                        15, "review.navigation", "/report-periods", Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER)
                .covering("/reports", "/report-completeness", "/remarks");
    }
}
