package nastavnik.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nastavnik.calendar.Quarter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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
                            "/mentoring",
                            "/mentoring/programmes",
                            "/mentoring/programmes?state=none",
                            "/mentoring/satisfaction",
                            "/mentoring/assessments",
                            "/questionnaire-templates",
                            "/questionnaire-templates/new",
                            "/questionnaire-templates/1",
                            "/questionnaire-templates/1/edit",
                            "/parameter-sets",
                            "/parameter-sets/new",
                            "/parameter-sets/1",
                            "/parameter-sets/1/edit",
                            "/mentoring/monitoring",
                            "/indicators",
                            "/indicators/1",
                            "/indicators/1/target?year=2026",
                            "/indicators/1/value?year=2026",
                            "/indicators/1/minimum?year=2026",
                            "/mentoring?by=type",
                            "/indicators/new",
                            "/external-figures",
                            "/external-figures/1?year=2026",
                            "/external-figures/new",
                            "/mentoring/forms",
                            "/mentoring/types",
                            "/mentoring/themes/new",
                            "/executions?year=all",
                            "/executions/statement",
                            "/school-roadmaps",
                            "/search?q=наставник",
                            "/work-calendar",
                            "/links",
                            "/documents",
                            "/practices",
                            "/webinars",
                            "/rounds",
                            "/round-forms",
                            "/notices"),
            "metodist",
                    List.of(
                            "/",
                            "/report-periods",
                            "/roadmaps",
                            "/agenda",
                            "/practices",
                            "/practices/candidates",
                            "/webinars?half=all",
                            "/webinars/new",
                            "/webinars/topics?state=all",
                            "/webinars/publication?half=2026-2",
                            "/practices/duplicates",
                            "/city-bases",
                            "/report-completeness",
                            "/rounds",
                            "/rounds/new?kind=SITE_CHECK",
                            "/round-forms",
                            "/round-forms/new",
                            "/remarks",
                            "/notices",
                            "/notices/letters",
                            "/notices/wordings",
                            "/messages"),
            "nachalnik",
                    List.of(
                            "/",
                            "/executions",
                            "/executions/matrix",
                            "/school-roadmaps",
                            "/practices",
                            "/webinars",
                            "/rounds",
                            "/report-periods"),
            "director",
                    List.of(
                            "/",
                            "/tasks",
                            "/reports",
                            "/mentor-pairs",
                            "/mentor-pairs?state=SUSPENDED",
                            "/mentor-pairs/new",
                            "/mentor-groups",
                            "/mentor-groups/new",
                            "/mentor-orders",
                            "/meetings",
                            "/meetings/new",
                            "/meetings/silent",
                            "/participants",
                            "/participants/new",
                            "/participants?state=unclear",
                            "/bases",
                            "/base-imports",
                            "/duplicates",
                            "/consents",
                            "/consents?state=destroy",
                            "/erasures",
                            "/retention",
                            "/programmes",
                            "/programmes/new",
                            "/answers",
                            "/indicators",
                            "/indicators/1",
                            "/indicators/1/people",
                            "/indicators/1/parts",
                            "/external-figures",
                            "/matching",
                            "/preferences",
                            "/city-mentors",
                            "/surveys",
                            "/surveys/new",
                            "/assessments",
                            "/assessments/new",
                            "/profile",
                            "/profile/notices",
                            "/messages",
                            "/school-roadmaps",
                            "/practices",
                            "/practices/new",
                            "/webinars"),
            "kurator",
                    List.of(
                            "/",
                            "/reports",
                            "/agenda",
                            "/agenda/subscription",
                            "/school-roadmaps",
                            "/practices",
                            "/participants",
                            "/consents",
                            "/answers"),
            "nastavnik", List.of("/my-pairs", "/meetings/new", "/profile", "/profile/password", "/help/mentor"),
            "admin", List.of("/", "/accounts", "/journal", "/journal?subject=SCHOOL&from=32.13.2026"));

    @Autowired
    JdbcClient jdbc;

    @TestFactory
    Stream<DynamicTest> pagesOfEachRole(Visitor visitor) {
        return PAGES.entrySet().stream()
                .map(role -> DynamicTest.dynamicTest(role.getKey(), () -> {
                    visitor.signIn(role.getKey());
                    role.getValue().forEach(path -> visitor.open(path).findsThePageAccessible());
                }));
    }

    /** A quarter as the methodologist sees it: one that is frozen and sent, one that is collected. */
    @Test
    void everyPageOfAQuarter(Visitor methodologist) {
        methodologist.signIn("metodist");
        var collecting =
                Quarter.of(LocalDate.now(ZoneId.of("Asia/Yekaterinburg"))).previous();
        var sent = "/report-periods/" + collecting.previous();
        for (var page : List.of("", "/consolidation", "/consolidation?show=LATE", "/correction")) {
            methodologist.open(sent + page).findsThePageAccessible();
        }
        for (var page :
                List.of("", "/consolidation", "/extensions", "/dates", "/closing", "/obligations", "/calling-list")) {
            methodologist.open("/report-periods/" + collecting + page).findsThePageAccessible();
        }
    }

    /** A page that only a card in the right state leads to. */
    @Test
    void pageBehindAPractice(Visitor director) {
        director.signIn("director").open("/practices?stage=PROPOSED");
        director.follow("main table a[href^='/practices/']").findsThePageAccessible();
        director.follow("a[href$='/withdrawal']").findsThePageAccessible();
    }

    @Test
    void administratorSeesAMentorsAccountByItsNumber(Visitor administrator) {
        var account = jdbc.sql("select id from account where login = 'nastavnik'")
                .query(Long.class)
                .single();
        administrator
                .signIn("admin")
                .open("/accounts/" + account)
                .sees("№ " + account)
                .findsThePageAccessible();
    }

    @Test
    void publicReadsTheOpenPages(Visitor stranger) {
        for (var path : List.of(
                "",
                "/roadmap",
                "/progress",
                "/practices",
                "/webinars",
                "/documents",
                "/contacts",
                "/search?q=вебинар")) {
            stranger.open("/open" + path).findsThePageAccessible();
        }
        stranger.open("/help").sees("Директору школы").findsThePageAccessible();
    }
}
