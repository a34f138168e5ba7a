package nastavnik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.TestClock;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.WithdrawalWay;
import nastavnik.consent.Withdrawals;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.participant.Participant;
import nastavnik.participant.Participants;
import nastavnik.school.School;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class SurveyControllerTests {

    private static final Pattern CODE = Pattern.compile("/questionnaires/([0-9a-z-]+)");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    Surveys surveys;

    SurveySamples samples;
    MentoringSamples mentoring;
    School own;
    School other;

    @BeforeEach
    void twoSchools() {
        samples = new SurveySamples(portal);
        mentoring = new MentoringSamples(portal);
        own = mentoring.school(1);
        other = mentoring.school(2);
        entities.flush();
    }

    @AfterEach
    void backToTheUsualDay() {
        clock.reset();
    }

    @Test
    void curatorBeginsASurveyOfThoseWithConsentsOnly() {
        var pair = mentoring.pair(own);
        mentoring.pair(own);
        mentoring.pair(other);
        entities.flush();
        withdraw(menteeOf(pair.id()));
        assertThat(post("/surveys", curator(), "questionnaire", "", "closesOn", "32.10.2026"))
                .hasStatus(422)
                .bodyText()
                .contains("error-questionnaire", "error-closesOn", "32.10.2026");
        var questionnaire = Long.toString(samples.questionnaire().id());
        var begun = post("/surveys", curator(), fields("questionnaire", questionnaire));
        var path = String.valueOf(begun.getResponse().getRedirectedUrl());
        assertThat(mvc.get().uri(path).with(curator())).bodyText().contains("0 из 1", "Опрашивается меньше 5");
        assertThat(mvc.get().uri("/surveys").with(curator())).bodyText().contains("0 из 1", "20 октября 2026");
        assertThat(post("/surveys", curator(), fields("questionnaire", questionnaire)))
                .hasStatus(422)
                .bodyText()
                .contains("Такой опрос уже идёт");
        // Nobody of last year is in a pair.
        assertThat(post("/surveys", curator(), fields("questionnaire", questionnaire, "scope", "year-2024")))
                .hasStatus(422)
                .bodyText()
                .contains("Некого опрашивать");
        assertThat(post("/surveys", curator(), fields("questionnaire", questionnaire, "closesOn", "30.09.2026")))
                .hasStatus(422)
                .bodyText()
                .contains("Последний день уже прошёл");
    }

    @Test
    void questionnaireForPupilsAsksNoTeachers() {
        mentoring.pair(own);
        entities.flush();
        var pupils = "2";
        assertThat(mvc.get().uri("/surveys/new").with(curator())).bodyText().contains("наставляемых, для обучающихся");
        assertThat(post("/surveys", curator(), fields("questionnaire", pupils, "group", "ADULTS")))
                .hasStatus(422)
                .bodyText()
                .contains("Эта анкета не для них");
        // all in pairs here are teachers
        assertThat(post("/surveys", curator(), fields("questionnaire", pupils)))
                .hasStatus(422)
                .bodyText()
                .contains("Некого опрашивать");
        assertThat(post(
                        "/surveys",
                        curator(),
                        fields(
                                "questionnaire",
                                Long.toString(samples.questionnaire().id()),
                                "group",
                                "ADULTS")))
                .hasStatus(302);
    }

    @Test
    void linkIsAnsweredOnceAndKeepsNobodysName() {
        var survey = samples.survey(own, SurveyWay.LINKS, 2);
        var codes = slips(survey);
        assertThat(codes).hasSize(2).doesNotHaveDuplicates();
        var page = mvc.get().uri("/questionnaires/" + codes.getFirst()).exchange();
        assertThat(page).hasStatusOk();
        assertThat(page.getResponse().getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
        assertThat(page.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.getRequest().getSession(false)).isNull();
        assertThat(body(page)).contains("20 октября 2026").doesNotContain("Участник", "_csrf");

        // What was typed stays where something is missing.
        assertThat(answer(codes.getFirst(), "reply0", "7", "reply9", "Понравилось всё"))
                .hasStatus(422)
                .bodyText()
                .contains("Ответьте ещё на эти вопросы", "Понравилось всё", "value=\"7\" checked");
        assertThat(counted("survey_answer")).isZero();

        assertThat(answer(codes.getFirst(), samples.parameters(7, "Всё нравится")))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/questionnaires/" + codes.getFirst()))
                .hasStatusOk()
                .bodyText()
                .contains("Спасибо, ответ принят")
                .doesNotContain("Всё нравится");
        answer(codes.getFirst(), samples.parameters(1, "Ещё раз"));
        assertThat(counted("survey_answer")).isOne();
        assertThat(jdbc.sql("select satisfied and school_id = :school and audience = 'MENTEE' from survey_answer")
                        .param("school", own.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        // Typed from paper: capitals, spaces, O for zero.
        var typed = codes.getLast()
                .toUpperCase(java.util.Locale.ROOT)
                .replace('0', 'O')
                .replace("-", "");
        assertThat(answer(typed, samples.parameters(6, ""))).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select count(*) from survey_answer where not satisfied")
                        .query(Long.class)
                        .single())
                .isOne();
        // Nothing joins an answer to a person, and no entry of the journal tells of one.
        assertThat(jdbc.sql("""
                        select count(*) from information_schema.columns
                        where table_name in ('survey_answer', 'survey_reply')
                            and (column_name like '%person%' or column_name like '%participant%' or column_name like '%digest%')
                        """).query(Long.class).single()).isZero();
        assertThat(journal()).noneMatch(action -> action.contains("answer"));
        for (var code : codes) {
            assertThat(jdbc.sql("select count(*) from journal_entry where details like '%' || :code || '%'")
                            .param("code", code)
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void linkOfAClosedSurveyTakesNoAnswer() {
        var byDay = samples.survey(own, SurveyWay.LINKS, 1);
        var code = slips(byDay).getFirst();
        clock.set(SurveySamples.LAST_DAY.atTime(18, 0).toInstant(java.time.ZoneOffset.UTC));
        assertThat(mvc.get().uri("/questionnaires/" + code)).bodyText().contains("Отправить ответ");
        clock.set(SurveySamples.LAST_DAY.plusDays(1).atTime(6, 0).toInstant(java.time.ZoneOffset.UTC));
        assertThat(answer(code, samples.parameters(9, "Поздно")))
                .hasStatus(409)
                .bodyText()
                .contains("Опрос закрыт");
        clock.reset();
        post("/surveys/" + byDay.id() + "/closure", curator());
        entities.flush();
        entities.clear();
        assertThat(answer(code, samples.parameters(9, "Поздно"))).hasStatus(409);
        assertThat(counted("survey_answer")).isZero();
        // Closed for good.
        post("/surveys/" + byDay.id() + "/term", curator(), "closesOn", "25.10.2026");
        assertThat(mvc.get().uri("/questionnaires/" + code)).bodyText().contains("Опрос закрыт");
    }

    @Test
    void newSlipVoidsTheFormerAndAStalePageMakesNone() {
        var survey = samples.survey(own, SurveyWay.LINKS, 1);
        var version = version(survey);
        var first = slips(survey).getFirst();
        var second = slips(survey).getFirst();
        assertThat(mvc.get().uri("/questionnaires/" + first)).hasStatus(404);
        assertThat(mvc.get().uri("/questionnaires/" + second)).hasStatusOk();
        assertThat(post("/surveys/" + survey.id() + "/slips", curator(), "version", version, "people", person(survey)))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/questionnaires/" + second)).hasStatusOk();
        assertThat(jdbc.sql("select count(*) from survey_person where octet_length(digest) = 32")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void guessedLinksAreSlowedDownAndOthersAreNot() {
        var code = slips(samples.survey(own, SurveyWay.LINKS, 1)).getFirst();
        for (int i = 0; i < 20; i++) {
            assertThat(mvc.get().uri("/questionnaires/aaaa-bbbb-cccc-dddd-eeee-ffff-gggg"))
                    .hasStatus(404);
        }
        assertThat(mvc.get().uri("/questionnaires/aaaa-bbbb-cccc-dddd-eeee-ffff-gggg"))
                .hasStatus(429);
        // behind the same address sits the whole school: who has a link is let in
        assertThat(mvc.get().uri("/questionnaires/" + code)).hasStatusOk();
        assertThat(answer(code, samples.parameters(9, ""))).hasStatus(302);
        assertThat(mvc.get().uri("/questionnaires/" + code).with(request -> {
                    request.setRemoteAddr("10.9.8.7");
                    return request;
                }))
                .hasStatusOk();
        clock.set(clock.instant().plus(Duration.ofMinutes(16)));
        assertThat(mvc.get().uri("/questionnaires/" + code)).hasStatusOk();
    }

    @Test
    void paperAnswersAreAsManyAsWereAskedAtMost() {
        var survey = samples.survey(own, SurveyWay.PAPER, 1);
        entities.flush();
        var path = "/surveys/" + survey.id() + "/paper-answers";
        assertThat(mvc.get().uri(path + "/new").with(curator())).bodyText().contains("Внесено анкет: 0 из 1");
        assertThat(post(path, curator(), "reply0", "11")).hasStatus(422);
        assertThat(post(path, curator(), samples.parameters(8, "С листа").toArray(String[]::new)))
                .hasRedirectedUrl(path + "/new");
        assertThat(post(path, curator(), samples.parameters(8, "Лишний").toArray(String[]::new)))
                .hasRedirectedUrl("/surveys/" + survey.id());
        assertThat(counted("survey_answer")).isOne();
        assertThat(post(
                        "/surveys/" + survey.id() + "/slips",
                        curator(),
                        "version",
                        version(survey),
                        "people",
                        person(survey)))
                .hasStatus3xxRedirection();
    }

    @Test
    void pageOfASheetThatIsSentTwiceIsOneSheet() {
        var survey = samples.survey(own, SurveyWay.PAPER, 3);
        entities.flush();
        var path = "/surveys/" + survey.id() + "/paper-answers";
        assertThat(mvc.get().uri(path + "/new").with(curator())).bodyText().contains("name=\"once\"");
        var sheet = new ArrayList<>(samples.parameters(8, "С листа"));
        sheet.addAll(List.of("once", UUID.randomUUID().toString()));
        for (var time = 0; time < 2; time++) {
            assertThat(post(path, curator(), sheet.toArray(String[]::new))).hasRedirectedUrl(path + "/new");
        }
        assertThat(counted("survey_answer")).isOne();
        sheet.set(sheet.size() - 1, UUID.randomUUID().toString());
        post(path, curator(), sheet.toArray(String[]::new));
        assertThat(counted("survey_answer")).isEqualTo(2);
    }

    @Test
    void surveyIsAnsweredByLinkOrOnPaperOnce() {
        var survey = samples.survey(own, SurveyWay.BOTH, 3);
        var codes = slips(survey);
        var people = jdbc.sql("select s.id::text from survey_person s join participant p on p.id = s.participant_id"
                        + " where s.survey_id = :id order by p.shown_name, s.id")
                .param("id", survey.id())
                .query(String.class)
                .list();
        var path = "/surveys/" + survey.id();
        var byLink = samples.parameters(9, "По ссылке");
        var onPaper = samples.parameters(8, "С листа").toArray(String[]::new);
        // Nobody has been given a sheet yet.
        assertThat(post(path + "/paper-answers", curator(), onPaper)).hasRedirectedUrl(path);
        assertThat(counted("survey_answer")).isZero();

        // One has answered by the link and is given a sheet all the same; another has not.
        answer(codes.getFirst(), byLink);
        assertThat(sheets(survey, "", people.get(0), people.get(1))).hasRedirectedUrl(path + "/slips");
        for (var code : codes.subList(0, 2)) {
            assertThat(mvc.get().uri("/questionnaires/" + code)).hasStatus(404);
        }
        var list = body(mvc.get().uri(path + "/slips").with(curator()).exchange());
        assertThat(list).contains("Отвечают на бумаге", "Ответят по ссылке").doesNotContain("ответил");
        assertThat(post(path + "/paper-answers", curator(), onPaper)).hasRedirectedUrl(path + "/paper-answers/new");
        // The second sheet would be a second answer of one of the two; of whom is not told.
        assertThat(post(path + "/paper-answers", curator(), onPaper)).hasRedirectedUrl(path);
        assertThat(counted("survey_answer")).isEqualTo(2);
        // A sheet is nobody's, so nobody of them gets a link any longer.
        assertThat(sheets(survey, "/return", people.get(1))).hasRedirectedUrl(path + "/slips");
        assertThat(jdbc.sql("select count(*) from survey_person where on_paper")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(body(mvc.get().uri(path + "/slips").with(curator()).exchange()))
                .contains("Бумажные анкеты уже вносят")
                .doesNotContain("Ответят по ссылке");
        // No slip is made for who answers on paper.
        assertThat(post(path + "/slips", curator(), "version", version(survey), "people", people.get(0)))
                .hasStatus3xxRedirection();
        assertThat(answer(codes.getLast(), byLink)).hasStatus3xxRedirection();
        assertThat(counted("survey_answer")).isEqualTo(3);
        assertThat(body(mvc.get().uri(path).with(curator()).exchange())).contains("3 из 3", "1 из 2");
    }

    @Test
    void linkIsGivenBackWhileNoSheetIsTypedIn() {
        var survey = samples.survey(own, SurveyWay.BOTH, 1);
        var first = slips(survey).getFirst();
        sheets(survey, "", person(survey));
        assertThat(mvc.get().uri("/questionnaires/" + first)).hasStatus(404);
        sheets(survey, "/return", person(survey));
        var second = slips(survey).getFirst();
        assertThat(answer(second, samples.parameters(9, ""))).hasStatus3xxRedirection();
        assertThat(post(
                        "/surveys/" + survey.id() + "/paper-answers",
                        curator(),
                        samples.parameters(8, "").toArray(String[]::new)))
                .hasRedirectedUrl("/surveys/" + survey.id());
        assertThat(counted("survey_answer")).isOne();
    }

    private MvcTestResult sheets(Survey survey, String path, String... people) {
        entities.flush();
        entities.clear();
        var result = mvc.post()
                .uri("/surveys/" + survey.id() + "/sheets" + path)
                .with(curator())
                .with(csrf())
                .param("version", version(survey))
                .param("people", people)
                .exchange();
        entities.flush();
        entities.clear();
        return result;
    }

    @Test
    void surveyOfAnotherSchoolIsNotThere() {
        var survey = samples.survey(own, SurveyWay.LINKS, 1);
        entities.flush();
        var stranger = Persona.director(other.id());
        for (var path : List.of("", "/closing", "/slips", "/paper-answers/new")) {
            assertThat(mvc.get().uri("/surveys/" + survey.id() + path).with(stranger))
                    .hasStatus(404);
            assertThat(mvc.get().uri("/surveys/" + survey.id() + path).with(Persona.committee()))
                    .hasStatus(403);
        }
        for (var path : List.of("/closure", "/paper-answers", "/sheets", "/sheets/return")) {
            assertThat(post("/surveys/" + survey.id() + path, stranger)).hasStatus(404);
        }
        assertThat(post("/surveys/" + survey.id() + "/term", stranger, "closesOn", "10.10.2026"))
                .hasStatus(404);
        assertThat(post(
                        "/surveys/" + survey.id() + "/slips",
                        stranger,
                        "version",
                        version(survey),
                        "people",
                        person(survey)))
                .hasStatus(404);
        assertThat(post(
                        "/surveys",
                        stranger,
                        fields(
                                "questionnaire",
                                Long.toString(samples.questionnaire().id()))))
                .hasStatus(404);
        assertThat(mvc.get().uri("/surveys").with(stranger)).bodyText().contains("Опросов пока нет");
    }

    @Test
    void whoeverWithdrawsIsAskedNoMoreAndErasureForgetsTheOthers() {
        var survey = samples.survey(own, SurveyWay.LINKS, 2);
        var codes = slips(survey);
        answer(codes.getFirst(), samples.parameters(9, ""));
        for (long id : jdbc.sql("select participant_id from survey_person")
                .query((row, number) -> row.getLong(1))
                .list()) {
            withdraw(id);
        }
        assertThat(jdbc.sql("select count(*) from survey_person")
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(jdbc.sql("select count(participant_id) from survey_person")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(mvc.get().uri("/questionnaires/" + codes.getLast())).hasStatus(404);
        assertThat(counted("survey_answer")).isOne();
    }

    @Test
    void surveyKeepsItsQuestionsWhenTheQuestionnaireChanges() {
        var survey = samples.survey(own, SurveyWay.LINKS, 1);
        var id = survey.questionnaire().id();
        var code = slips(survey).getFirst();
        var stored = jdbc.sql("select version::text from questionnaire where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        var revised = post(
                "/questionnaire-templates/" + id,
                Persona.methodologist(),
                "version",
                stored,
                "title",
                "Один вопрос",
                "audience",
                "MENTEE",
                "questions[0].kind",
                "YES_NO",
                "questions[0].words",
                "Доволен?",
                "decides",
                "0");
        assertThat(revised).hasStatus3xxRedirection();
        assertThat(revised.getResponse().getRedirectedUrl()).isNotEqualTo("/questionnaire-templates/" + id);
        entities.clear();
        assertThat(mvc.get().uri("/questionnaires/" + code))
                .bodyText()
                .contains("общаться с наставником")
                .doesNotContain("Доволен?");
        assertThat(mvc.get().uri("/surveys/new").with(curator()))
                .bodyText()
                .contains("Один вопрос")
                .doesNotContain("Удовлетворённость наставляемого педагога");
    }

    @Test
    void listRunsTheSameNumberOfStatementsForAnyNumberOfSurveys() {
        samples.closed(own, 9);
        var few = statements("/surveys");
        for (int i = 0; i < 12; i++) {
            samples.closed(own, 9);
        }
        assertThat(statements("/surveys")).isEqualTo(few);
    }

    private long statements(String path) {
        entities.flush();
        entities.clear();
        return Statements.during(
                () -> assertThat(mvc.get().uri(path).with(curator())).hasStatusOk());
    }

    private List<String> slips(Survey survey) {
        var people = jdbc.sql("select id::text from survey_person where survey_id = :id order by id")
                .param("id", survey.id())
                .query(String.class)
                .list();
        entities.flush();
        var request = mvc.post()
                .uri("/surveys/" + survey.id() + "/slips")
                .with(curator())
                .with(csrf())
                .param("version", version(survey))
                .param("people", people.toArray(String[]::new))
                .exchange();
        entities.flush();
        entities.clear();
        assertThat(request).hasStatusOk();
        try (var word = new XWPFDocument(
                        new ByteArrayInputStream(request.getResponse().getContentAsByteArray()));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("Участник Номер", "20 октября 2026");
            return CODE.matcher(text.getText())
                    .results()
                    .map((MatchResult each) -> each.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String version(Survey survey) {
        entities.flush();
        return jdbc.sql("select version::text from survey where id = :id")
                .param("id", survey.id())
                .query(String.class)
                .single();
    }

    private String person(Survey survey) {
        return jdbc.sql("select id::text from survey_person where survey_id = :id limit 1")
                .param("id", survey.id())
                .query(String.class)
                .single();
    }

    private long menteeOf(long pair) {
        return jdbc.sql("select mentee_id from mentor_pair where id = :id")
                .param("id", pair)
                .query(Long.class)
                .single();
    }

    private void withdraw(long participantId) {
        entities.flush();
        Participant participant = portal.getBean(Participants.class)
                .find(participantId, List.of(own.id()))
                .orElseThrow();
        portal.getBean(Withdrawals.class)
                .withdraw(participant, ConsentKind.PROCESSING, MentoringSamples.TODAY, WithdrawalWay.IN_PERSON);
        entities.flush();
    }

    private long counted(String table) {
        entities.flush();
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private List<String> journal() {
        return jdbc.sql("select action from journal_entry where action like 'survey.%'")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private MvcTestResult answer(String code, List<String> parameters) {
        return answer(code, parameters.toArray(String[]::new));
    }

    /** Without a CSRF token: the page has none. */
    private MvcTestResult answer(String code, String... parameters) {
        var request = mvc.post().uri("/questionnaires/" + code);
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        var result = request.exchange();
        entities.flush();
        entities.clear();
        return result;
    }

    private MvcTestResult post(String path, RequestPostProcessor person, String... fields) {
        var request = mvc.post().uri(path).with(person).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        var result = request.exchange();
        entities.flush();
        return result;
    }

    private String[] fields(String... changed) {
        var fields = new java.util.LinkedHashMap<String, String>();
        fields.put("school", Long.toString(own.id()));
        fields.put("scope", "year-2026");
        fields.put("way", "LINKS");
        fields.put("closesOn", "20.10.2026");
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(each -> java.util.stream.Stream.of(each.getKey(), each.getValue()))
                .toArray(String[]::new);
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private RequestPostProcessor curator() {
        return Persona.curator(own.id());
    }
}
