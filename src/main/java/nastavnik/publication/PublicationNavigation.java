package nastavnik.publication;

import nastavnik.access.Role;
import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PublicationNavigation {

    @Bean
    NavigationItem roadmapEntry() {
        return NavigationItem.of(10, "publication.navigation", "/roadmaps", Role.staff())
                .covering("/roadmap-imports", "/sections", "/activities", "/performers");
    }
}
