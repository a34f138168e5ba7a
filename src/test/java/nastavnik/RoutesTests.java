package nastavnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Stream;
import nastavnik.access.Role;
import nastavnik.access.RouteRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every route of the portal as everybody: a closed door is closed whatever the path's variables are. */
@PortalTest
class RoutesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void everyRouteDeclaresWhoMayOpenIt() {
        var undeclared = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (ours(handler) && RouteRule.of(handler).isEmpty()) {
                undeclared.add(info + " " + handler.getShortLogMessage());
            }
        });
        assertThat(undeclared).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> strangersAreAskedToSignIn() {
        return routes().filter(route -> !route.rule().anyone())
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> assertThat(
                                mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request(
                                                route.method(), route.path())
                                        .with(SecurityMockMvcRequestPostProcessors.csrf())))
                        .hasStatus3xxRedirection()
                        .hasRedirectedUrl("/sign-in")));
    }

    @TestFactory
    Stream<DynamicTest> otherRolesAreRefused() {
        return routes().flatMap(route -> Stream.of(Role.values())
                .filter(role -> !route.rule().roles().contains(role))
                .map(role -> DynamicTest.dynamicTest(role + " " + route, () -> assertThat(
                                mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request(
                                                route.method(), route.path())
                                        .with(Persona.as(Persona.person(role)))
                                        .with(SecurityMockMvcRequestPostProcessors.csrf())))
                        .hasStatus(403))));
    }

    /** What belongs to a school and is not there, or another school's, is a 404 and never a page or an error. */
    @TestFactory
    Stream<DynamicTest> nobodyGetsAnErrorForAThingThatIsNotThere() {
        return routes().filter(route -> route.method().equals(HttpMethod.GET) && route.hasVariables())
                .flatMap(route -> route.rule().roles().stream()
                        .map(role -> DynamicTest.dynamicTest(role + " " + route, () -> assertThat(mvc.get()
                                        .uri(route.path())
                                        .with(Persona.as(Persona.person(role, 987_654_321L))))
                                .hasStatus4xxClientError())));
    }

    /** Nor does a form come back for one, whatever is wrong in what was sent: the thing is looked for before the words. */
    @TestFactory
    Stream<DynamicTest> schoolsAreNotAskedToMendWhatIsNotThere() {
        return routes().filter(route -> route.method().equals(HttpMethod.POST) && route.hasVariables())
                .flatMap(route -> Stream.of(Role.DIRECTOR, Role.CURATOR, Role.MENTOR)
                        .filter(role -> route.rule().roles().contains(role))
                        .map(role -> DynamicTest.dynamicTest(role + " " + route, () -> assertThat(mvc.post()
                                        .uri(route.path())
                                        .with(Persona.as(Persona.person(role, 987_654_321L)))
                                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                                .hasStatus4xxClientError()
                                .satisfies(answer -> assertThat(
                                                answer.getResponse().getStatus())
                                        .isNotEqualTo(422)))));
    }

    private Stream<Route> routes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> ours(entry.getValue()))
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()));
    }

    private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
        var rule = RouteRule.of(handler).orElseThrow();
        return info.getPatternValues().stream().flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                .map(method -> new Route(HttpMethod.valueOf(method.name()), pattern, rule)));
    }

    private static boolean ours(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("nastavnik");
    }

    private record Route(HttpMethod method, String pattern, RouteRule rule) {

        boolean hasVariables() {
            return pattern.contains("{");
        }

        String path() {
            return pattern.replaceAll("\\{\\*[^}]*}", "/nothing").replaceAll("\\{[^}]*}", "987654321");
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }
}
