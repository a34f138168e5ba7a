package nastavnik.indicatorpage;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IndicatorNavigation {

    @Bean
    NavigationItem indicatorsEntry() {
        return NavigationItem.of(62, "indicatorpage.navigation", "/indicators", Role.staff())
                .covering("/external-figures");
    }
}
