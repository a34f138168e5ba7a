package nastavnik.showcase;

import nastavnik.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ShowcaseNavigation {

    @Bean
    NavigationItem openRoadmapEntry() {
        return NavigationItem.ofOpenPages(10, "showcase.roadmap", "/open/roadmap")
                .covering("/open/roadmaps");
    }

    @Bean
    NavigationItem openProgressEntry() {
        return NavigationItem.ofOpenPages(20, "showcase.progress", "/open/progress");
    }

    @Bean
    NavigationItem openPracticesEntry() {
        return NavigationItem.ofOpenPages(30, "showcase.practices", "/open/practices");
    }

    @Bean
    NavigationItem openWebinarsEntry() {
        return NavigationItem.ofOpenPages(40, "showcase.webinars", "/open/webinars");
    }

    @Bean
    NavigationItem openDocumentsEntry() {
        return NavigationItem.ofOpenPages(50, "showcase.documents", "/open/documents");
    }

    @Bean
    NavigationItem openContactsEntry() {
        return NavigationItem.ofOpenPages(60, "showcase.contacts", "/open/contacts");
    }
}
