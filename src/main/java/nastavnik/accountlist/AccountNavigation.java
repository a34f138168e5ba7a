package nastavnik.accountlist;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountNavigation {

    @Bean
    NavigationItem accountsEntry() {
        return NavigationItem.of(80, "account.navigation", "/accounts", Role.ADMINISTRATOR, Role.COMMITTEE);
    }
}
