package nastavnik.mypairs;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MyPairsConfiguration {

    @Bean
    NavigationItem myPairsEntry() {
        return NavigationItem.of(0, "mypairs.navigation", "/my-pairs", Role.MENTOR)
                .covering("/meetings", "/mentor-pairs");
    }
}
