package nastavnik.roadmap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nastavnik.access.Role;
import nastavnik.access.RouteRule;
import nastavnik.access.SignedIn;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Holds every page of a roadmap, a section or an activity to whose roadmap it is, whichever room the page belongs to and
 * before that room looks anything up: another school's is not there, nor is the public shown a school's; and a page that is
 * not open to every role is for those alone who write this very roadmap.
 */
@Configuration(proxyBeanMethods = false)
class RoadmapGate implements HandlerInterceptor, WebMvcConfigurer {

    private static final String SECTIONS = "/sections/{id}";
    private static final String ACTIVITIES = "/activities/{id}";
    private static final List<String> SUBJECTS = List.of(SECTIONS, ACTIVITIES, "/roadmaps/{id}", "/open/roadmaps/{id}");

    private final RoadmapRepository roadmaps;

    RoadmapGate(RoadmapRepository roadmaps) {
        this.roadmaps = roadmaps;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var subject = SUBJECTS.stream().filter(pattern::startsWith).findFirst();
        var id = id(request);
        if (handler instanceof HandlerMethod method && subject.isPresent() && id.isPresent()) {
            var person = person();
            var rule = RouteRule.of(method).orElseThrow(NotFoundException::new);
            var schoolId = schoolOf(subject.get(), id.get());
            var writes = !rule.anyone() && !rule.general();
            if (person == null || rule.anyone()) {
                require(schoolId.isEmpty());
            } else if (writes) {
                require(schoolId.map(person::worksFor).orElseGet(() -> person.is(Role.COMMITTEE)));
            } else {
                require(schoolId.isEmpty() || person.sees(schoolId.get()));
            }
        }
        return true;
    }

    private Optional<Long> schoolOf(String subject, long id) {
        return switch (subject) {
            case SECTIONS -> roadmaps.schoolOfSection(id);
            case ACTIVITIES -> roadmaps.schoolOfActivity(id);
            default -> roadmaps.schoolOf(id);
        };
    }

    private static Optional<Long> id(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("id") instanceof String id
                        && id.matches("\\d{1,18}")
                ? Optional.of(Long.valueOf(id))
                : Optional.empty();
    }

    private static void require(boolean itsOwn) {
        if (!itsOwn) {
            throw new NotFoundException();
        }
    }

    private static @Nullable SignedIn person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person ? person : null;
    }
}
