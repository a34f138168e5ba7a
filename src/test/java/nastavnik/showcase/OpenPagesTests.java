package nastavnik.showcase;

import static nastavnik.practice.PracticeSamples.METHODOLOGIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.attachment.Attachments;
import nastavnik.attachment.Holder;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.practice.PracticeSamples;
import nastavnik.practice.PracticeWords;
import nastavnik.practice.Practices;
import nastavnik.report.ReportSamples;
import nastavnik.school.School;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import org.w3c.dom.Element;

@PortalTest
class OpenPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools register;

    @Autowired
    FormsOfMentoring forms;

    @Autowired
    Practices practices;

    @Autowired
    Attachments attachments;

    @Autowired
    EntityManager entities;

    List<School> schools = List.of();

    @BeforeEach
    void schools() {
        schools = ReportSamples.schools(register, 2);
        Persona.signIn(METHODOLOGIST);
    }

    private PracticeWords words(String name) {
        FormOfMentoring form =
                forms.find(Long.parseLong(forms.choices().getFirst().value())).orElseThrow();
        return PracticeSamples.complete(name, form);
    }

    private long open(String name, boolean names) {
        return PracticeSamples.open(practices, schools.get(0), words(name), names);
    }

    /** As a stranger: the tests sign in for the services only. */
    private MvcTestResult get(String uri) {
        return get(uri, "");
    }

    private MvcTestResult get(String uri, String known) {
        entities.flush();
        entities.clear();
        SecurityContextHolder.clearContext();
        try {
            var request = mvc.get().uri(uri);
            return known.isEmpty()
                    ? request.exchange()
                    : request.header(HttpHeaders.IF_NONE_MATCH, known).exchange();
        } finally {
            Persona.signIn(METHODOLOGIST);
        }
    }

    private String page(String uri) throws Exception {
        var answer = get(uri);
        assertThat(answer).hasStatusOk();
        return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString()).replace('\u00a0', ' ');
    }

    @Test
    void onlyPracticesOfTheRegisterWithConsentAreOpen() throws Exception {
        var proposed = practices.propose(schools.get(0), words("Тайная мастерская"), METHODOLOGIST);
        var registered = PracticeSamples.registered(practices, schools.get(0), words("Немая мастерская"));
        var open = open("Открытая мастерская", false);
        assertThat(page("/open/practices"))
                .contains("Открытая мастерская")
                .doesNotContain("Тайная мастерская", "Немая мастерская");
        assertThat(page("/open/search?q=мастерская"))
                .contains("Открытая", "/open/practices/" + open)
                .doesNotContain("Тайная", "Немая");
        for (var id : List.of(proposed, registered, open + 1_000_000)) {
            assertThat(get("/open/practices/" + id)).hasStatus(404);
        }
        assertThat(page("/open/practices/" + open)).contains("Открытая мастерская");
        practices.withdrawConsent(open, METHODOLOGIST);
        assertThat(get("/open/practices/" + open)).hasStatus(404);
        assertThat(page("/open/practices.atom")).doesNotContain("мастерская");
    }

    @Test
    void nobodyIsNamedWithoutConsent() throws Exception {
        var silent = open("Мастерская", false);
        var named = open("Театр теней", true);
        for (var uri : List.of("/open", "/open/practices", "/open/practices/" + silent, "/open/practices.atom")) {
            assertThat(page(uri)).doesNotContain("Тайнова", "555-55-55", "Орлова", "Зимина");
        }
        assertThat(page("/open/practices/" + named))
                .contains("Тайнова Секрета Скрытовна", "555-55-55")
                .doesNotContain("Орлова", "Не хватает чисел");
    }

    @Test
    void practiceSpeaksWhenItsLinkIsShared() throws Exception {
        var id = open("Мастерская \"Рост\"", false);
        assertThat(get("/open/practices/" + id).getResponse().getContentAsString())
                .contains(
                        "<meta property=\"og:title\" content=\"Мастерская &quot;Рост&quot;\">",
                        "<meta property=\"og:url\" content=\"http://localhost/open/practices/" + id + "\">",
                        "<meta name=\"description\" content=\"МБОУ «СОШ № 1». Молодые педагоги уходят в первый год\">",
                        "type=\"application/atom+xml\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/open",
                "/open/roadmap",
                "/open/progress",
                "/open/practices",
                "/open/practices.atom",
                "/open/documents",
                "/open/contacts"
            })
    void openPagesAreKeptByCachesAndBeginNoSession(String uri) {
        open("Мастерская", false);
        var first = get(uri);
        assertThat(first).hasStatusOk();
        assertThat(first.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("public");
        assertThat(first.getResponse().getHeader(HttpHeaders.SET_COOKIE)).isNull();
        assertThat(first.getRequest().getSession(false)).isNull();
        var mark = String.valueOf(first.getResponse().getHeader(HttpHeaders.ETAG));
        assertThat(get(uri, mark)).hasStatus(304);
    }

    @Test
    void pageOfAPersonWhoHasSignedInIsNotKeptByOthers() {
        assertThat(mvc.get()
                        .uri("/open/practices")
                        .with(Persona.committee())
                        .exchange()
                        .getResponse()
                        .getHeader(HttpHeaders.CACHE_CONTROL))
                .contains("private")
                .doesNotContain("public");
    }

    @Test
    void mergedCardLeadsToTheKeptOne() {
        var kept = open("Школа молодого учителя", false);
        var other = open("Школа молодых учителей", false);
        practices.merge(other, kept, METHODOLOGIST);
        assertThat(get("/open/practices/" + other))
                .hasStatus(301)
                .headers()
                .hasValue(HttpHeaders.LOCATION, "/open/practices/" + kept);
        practices.withdrawConsent(kept, METHODOLOGIST);
        assertThat(get("/open/practices/" + other)).hasStatus(404);
    }

    @Test
    void addressOfACardMergedTwiceStillLeadsToTheKeptOne() {
        var first = open("Школа молодого учителя", false);
        var second = open("Школа молодых учителей", false);
        var third = open("Школа молодых", false);
        practices.merge(first, second, METHODOLOGIST);
        practices.merge(second, third, METHODOLOGIST);
        assertThat(get("/open/practices/" + first))
                .hasStatus(301)
                .headers()
                .hasValue(HttpHeaders.LOCATION, "/open/practices/" + third);
    }

    @Test
    void pageOfAPracticeStaysFreshUntilSomethingOnItChanges() throws Exception {
        var id = open("Школа молодого учителя", false);
        var uri = "/open/practices/" + id;
        var mark = String.valueOf(get(uri).getResponse().getHeader(HttpHeaders.ETAG));
        assertThat(get(uri).getResponse().getHeader(HttpHeaders.ETAG)).isEqualTo(mark);
        assertThat(get(uri, mark)).hasStatus(304);
        var file = new MockMultipartFile(
                "file", "programma.pdf", "application/pdf", "%PDF-1.4 программа".getBytes(StandardCharsets.UTF_8));
        assertThat(attachments.attach(new Holder(Practices.SUBJECT, id), List.of(file), METHODOLOGIST))
                .isEmpty();
        entities.flush();
        attachments.show(new Holder(Practices.SUBJECT, id), true);
        var since = get(uri).getResponse().getHeader(HttpHeaders.LAST_MODIFIED);
        assertThat(since).as("would hide what was added later").isNull();
        assertThat(get(uri, mark)).hasStatusOk();
        assertThat(page(uri)).contains("programma");
    }

    @Test
    void feedIsWellFormedWhateverANameHolds() throws Exception {
        var id = open("Пара <наставник> & ученик ]]> \uFFFE\"", false);
        var answer = get("/open/practices.atom");
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).startsWith("application/atom+xml");
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var feed = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))
                .getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        var entries = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");
        assertThat(entries.getLength()).isEqualTo(1);
        var entry = (Element) entries.item(0);
        assertThat(entry.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Пара <наставник> & ученик ]]> \"");
        assertThat(entry.getElementsByTagName("id").item(0).getTextContent()).startsWith("urn:uuid:");
        var link = (Element) entry.getElementsByTagName("link").item(0);
        assertThat(link.getAttribute("href")).isEqualTo("http://localhost/open/practices/" + id);
    }

    @Test
    void openListRunsAFixedNumberOfStatementsAndIsSearchedWithSlips() throws Exception {
        open("Робототехника", false);
        page("/open/practices");
        var few = Statements.during(() -> page("/open/practices"));
        for (var i = 0; i < 12; i++) {
            open("Мастерская " + i, false);
        }
        entities.flush();
        entities.clear();
        assertThat(Statements.during(() -> page("/open/practices"))).isEqualTo(few);
        assertThat(page("/open/practices?q=работотехника")).contains("Робототехника", "одну из похожих");
        assertThat(page("/open/practices?stage=PROPOSED&sort=evil&page=x")).contains("Робототехника");
        assertThat(mvc.get().uri("/open/practices?page=9"))
                .hasRedirectedUrl("/open/practices")
                .doesNotContainHeader("ETag");
    }

    @Test
    void searchThatFindsNoWebinarSaysSoAndNoMore() throws Exception {
        assertThat(page("/open/webinars")).contains("Вебинаров пока нет", "когда методический центр публикует");
        assertThat(page("/open/webinars?q=Ы"))
                .contains("Таких вебинаров нет", "снимите отбор")
                .doesNotContain("когда методический центр публикует");
    }

    @Test
    void committeeKeepsTheDocumentsThatEverybodyReads() throws Exception {
        var added = mvc.post()
                .uri("/documents")
                .with(Persona.committee())
                .with(csrf())
                .param("kind", "ORDER")
                .param("level", "MUNICIPAL")
                .param("title", "Об утверждении дорожной карты")
                .param("number", "376-у")
                .param("signedOn", "28.02.2023")
                .param("link", "https://gorod.example.ru/376")
                .exchange();
        assertThat(added).hasStatus3xxRedirection();
        assertThat(page("/open/documents"))
                .contains("Муниципальные", "Об утверждении дорожной карты", "Приказ от 28.02.2023 № 376-у");
        assertThat(mvc.post()
                        .uri("/documents")
                        .with(Persona.committee())
                        .with(csrf())
                        .param("title", "")
                        .param("link", "javascript:alert(1)")
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("Заполните это поле", "Напишите адрес страницы");
        assertThat(mvc.post()
                        .uri("/documents")
                        .with(Persona.director(1))
                        .with(csrf())
                        .exchange())
                .hasStatus(403);
        assertThat(mvc.get().uri("/documents").with(Persona.methodologist()).exchange())
                .hasStatus(403);
    }
}
