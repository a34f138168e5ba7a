package nastavnik.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each role opens what its navigation offers; every page is readable, accessible and fits a phone. */
@BrowserTest
class PagesJourneyTests {

    private static final Map<String, List<String>> PAGES = Map.of(
            "komitet",
                    List.of(
                            "/",
                            "/roadmaps",
                            "/roadmap-imports/new",
                            "/executions",
                            "/executions/matrix",
                            "/tasks",
                            "/agenda",
                            "/performers",
                            "/report-periods",
                            "/schools",
                            "/committee",
                            "/accounts",
                            "/mentoring"),
            "metodist", List.of("/", "/report-periods", "/roadmaps", "/agenda"),
            "nachalnik", List.of("/", "/executions", "/executions/matrix"),
            "director", List.of("/", "/tasks", "/reports", "/mentor-pairs", "/participants", "/profile"),
            "kurator", List.of("/", "/reports", "/agenda", "/agenda/subscription"),
            "admin", List.of("/", "/accounts", "/journal", "/journal?subject=SCHOOL&from=32.13.2026"));

    @TestFactory
    Stream<DynamicTest> pagesOfEachRole(Visitor visitor) {
        return PAGES.entrySet().stream()
                .map(role -> DynamicTest.dynamicTest(role.getKey(), () -> {
                    visitor.signIn(role.getKey());
                    role.getValue().forEach(path -> visitor.open(path).findsThePageAccessible());
                }));
    }

    @Test
    void publicReadsTheRoadmap(Visitor stranger) {
        stranger.open("/open/roadmap").findsThePageAccessible();
        stranger.open("/help").sees("Директору школы").findsThePageAccessible();
    }
}
