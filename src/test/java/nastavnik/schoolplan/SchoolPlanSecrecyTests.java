package nastavnik.schoolplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.access.Role;
import nastavnik.access.RouteRule;
import nastavnik.access.SignedIn;
import nastavnik.account.Account;
import nastavnik.account.AccountSamples;
import nastavnik.account.Accounts;
import nastavnik.agreement.Submissions;
import nastavnik.calendar.SchoolYear;
import nastavnik.execution.TaskFilter;
import nastavnik.execution.Tasks;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.RoadmapStatus;
import nastavnik.plan.SectionCard;
import nastavnik.roadmap.DraftRows;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.RoadmapSamples;
import nastavnik.roadmap.Roadmaps;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One school's roadmap, whether still a draft or in force, is nowhere to be found by another school or by the public: walks
 * every route there is, so that a new page is tried from its first day. The clock stands at 1 October 2026.
 */
@PortalTest
class SchoolPlanSecrecyTests {

    private static final String SECRET = "Ярмарка школьных затей";
    private static final Set<String> SUBJECTS =
            Set.of("/roadmaps/{id}", "/open/roadmaps/{id}", "/sections/{id}", "/activities/{id}", "/tasks/{id}");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Founding founding;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftRows rows;

    @Autowired
    Roadmaps roadmaps;

    @Autowired
    Submissions submissions;

    @Autowired
    Schools schools;

    @Autowired
    Accounts accounts;

    @Autowired
    Tasks tasks;

    @Autowired
    EntityManager entities;

    private long school;
    private long roadmap;
    private SignedIn own;
    private SignedIn other;

    @BeforeEach
    void roadmapOfOneOfTwoSchools() {
        school = schools.enrol(SchoolSamples.numbered(14)).id();
        var neighbour = schools.enrol(SchoolSamples.numbered(15)).id();
        own = person(AccountSamples.enrolled(accounts, "own", Role.DIRECTOR, school));
        other = person(AccountSamples.enrolled(accounts, "other", Role.DIRECTOR, neighbour));
        new RoadmapSamples(drafts).approved();
        roadmap = founding.fromTemplate(school, new SchoolYear(2026), null);
        rows.addActivity(section().id(), new ActivityWords("1.9.", SECRET, "Октябрь 2026 г.", "Куратор", "Приказ", ""));
        forget();
    }

    @ParameterizedTest
    @EnumSource(
            value = RoadmapStatus.class,
            names = {"DRAFT", "APPROVED"})
    void nothingOfItIsThereForAnotherSchool(RoadmapStatus status) {
        come(status);
        var before = roadmaps.sections(roadmap);
        var routes = routes().filter(Route::ofRoadmap).toList();
        assertThat(routes).hasSizeGreaterThan(50);
        for (var route : routes) {
            for (var role : List.of(Role.DIRECTOR, Role.CURATOR)) {
                var stranger = Persona.as(new SignedIn(
                        other.accountId(), other.login(), other.fullName(), other.post(), role, other.schoolIds()));
                var refused =
                        route.rule().roles().contains(role) || route.rule().anyone() ? 404 : 403;
                assertThat(exchange(route.method(), path(route), stranger)
                                .getResponse()
                                .getStatus())
                        .as(role + " " + route)
                        .isEqualTo(refused);
            }
        }
        forget();
        assertThat(roadmaps.sections(roadmap)).isEqualTo(before);
        assertThat(roadmaps.find(roadmap).orElseThrow().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(
            value = RoadmapStatus.class,
            names = {"DRAFT", "APPROVED"})
    void publicIsShownNothingOfIt(RoadmapStatus status) throws Exception {
        come(status);
        for (var route : routes().filter(route -> route.rule().anyone()).toList()) {
            if (route.ofRoadmap()) {
                assertThat(mvc.get().uri(path(route))).as(route.toString()).hasStatus(404);
            } else if (route.reads()) {
                assertThat(text(mvc.get().uri(route.pattern()).exchange()))
                        .as(route.toString())
                        .doesNotContain(SECRET);
            }
        }
        assertThat(text(mvc.get().uri("/open/search?q=затей").exchange())).doesNotContain("Ярмарка");
    }

    @ParameterizedTest
    @EnumSource(
            value = RoadmapStatus.class,
            names = {"DRAFT", "APPROVED"})
    void noListSearchFileOrCalendarOfAnotherSchoolHasIt(RoadmapStatus status) throws Exception {
        come(status);
        assertThat(text(mvc.get().uri("/search?q=затей").with(Persona.as(own)).exchange()))
                .contains("Ярмарка");
        assertThat(text(mvc.get().uri("/search?q=затей").with(Persona.as(other)).exchange()))
                .doesNotContain("Ярмарка");
        for (var route : routes().filter(Route::reads).toList()) {
            assertThat(text(mvc.get()
                            .uri(route.pattern())
                            .with(Persona.as(other))
                            .exchange()))
                    .as(route.toString())
                    .doesNotContain(SECRET);
        }
        assertThat(calendarOf(other)).doesNotContain("затей");
        if (status == RoadmapStatus.APPROVED) {
            assertThat(text(mvc.get().uri("/tasks").with(Persona.as(own)).exchange()))
                    .contains(SECRET);
        }
    }

    private void come(RoadmapStatus status) {
        if (status == RoadmapStatus.APPROVED) {
            submissions.send(roadmap, own);
            submissions.agree(roadmap, 1, Persona.person(Role.COMMITTEE));
            drafts.approve(roadmap, RoadmapSamples.order());
            forget();
        }
    }

    private SectionCard section() {
        return roadmaps.sections(roadmap).getFirst();
    }

    private String path(Route route) {
        var id =
                switch (route.subject()) {
                    case "/sections/{id}" -> section().id();
                    case "/activities/{id}" -> section().activities().getLast().id();
                    case "/tasks/{id}" -> task();
                    default -> roadmap;
                };
        return route.pattern().replace("{id}", "" + id).replaceAll("\\{[^}]*}", "1");
    }

    /** A task of the school's; while its roadmap is a draft, by the municipality's roadmap. */
    private long task() {
        return tasks.page(TaskFilter.all(), own, PageRequest.of(0, 100, Sort.by("due", "id"))).stream()
                .filter(task -> task.title().equals(SECRET))
                .findFirst()
                .map(task -> task.id())
                .orElse(987_654_321L);
    }

    private MvcTestResult exchange(HttpMethod method, String path, RequestPostProcessor person) {
        return mvc.method(method).uri(path).with(person).with(csrf()).exchange();
    }

    /** What a person reads, a workbook or document unpacked. */
    private static String text(MvcTestResult result) throws IOException {
        var bytes = result.getResponse().getContentAsByteArray();
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        var all = new StringBuilder();
        var file = Files.write(Files.createTempFile("secrecy", ".zip"), bytes);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return all.toString();
    }

    private String calendarOf(SignedIn person) throws IOException {
        var page = text(exchange(HttpMethod.POST, "/agenda/subscription", Persona.as(person)));
        var address = Pattern.compile("/open/calendars/[0-9a-z-]+\\.ics").matcher(page);
        assertThat(address.find()).isTrue();
        var calendar = mvc.get().uri(address.group()).exchange();
        assertThat(calendar).hasStatusOk();
        return text(calendar).replace("\r\n ", "");
    }

    private SignedIn person(Account account) {
        entities.flush();
        return accounts.admitted(account.id()).orElseThrow();
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }

    private Stream<Route> routes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> ours(entry.getValue()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(pattern -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> new Route(
                                        HttpMethod.valueOf(method.name()),
                                        pattern,
                                        RouteRule.of(entry.getValue()).orElseThrow()))))
                .distinct();
    }

    private static boolean ours(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("nastavnik");
    }

    private record Route(HttpMethod method, String pattern, RouteRule rule) {

        boolean ofRoadmap() {
            return SUBJECTS.stream().anyMatch(pattern::startsWith);
        }

        String subject() {
            return SUBJECTS.stream().filter(pattern::startsWith).findFirst().orElseThrow();
        }

        /** Whether it is a page or file that every person of a role reads alike. */
        boolean reads() {
            return method.equals(HttpMethod.GET) && !pattern.contains("{");
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }
}
