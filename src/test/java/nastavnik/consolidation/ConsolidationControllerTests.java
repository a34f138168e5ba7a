package nastavnik.consolidation;

import static nastavnik.report.ReportSamples.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.TestClock;
import nastavnik.access.Role;
import nastavnik.decision.Review;
import nastavnik.extension.Extensions;
import nastavnik.period.PeriodState;
import nastavnik.period.Periods;
import nastavnik.report.EarlierReports;
import nastavnik.report.Filing;
import nastavnik.report.ReportSamples;
import nastavnik.report.Reports;
import nastavnik.reportform.ReportContent;
import nastavnik.reportlist.ReportLists;
import nastavnik.school.School;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;

@PortalTest
class ConsolidationControllerTests {

    private static final String PAGE = "/report-periods/2026-3/consolidation";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools register;

    @Autowired
    Periods periods;

    @Autowired
    EarlierReports earlier;

    @Autowired
    Reports reports;

    @Autowired
    ReportLists lists;

    @Autowired
    Review review;

    @Autowired
    Filing filing;

    @Autowired
    Extensions extensions;

    @Autowired
    Consolidations consolidations;

    @Autowired
    EntityManager entities;

    @Autowired
    TestClock clock;

    List<School> schools = List.of();
    long accepted;
    long waiting;

    @BeforeEach
    void quarterWithAcceptedWaitingAndMissingReports() {
        schools = ReportSamples.schools(register, 4);
        periods.open(THIRD);
        accepted = ReportSamples.accepted(earlier, THIRD, schools.get(0).id(), ReportSamples.complete());
        ReportSamples.accepted(earlier, THIRD, schools.get(1).id(), ReportSamples.nothing());
        waiting = ReportSamples.submitted(
                earlier,
                THIRD,
                schools.get(2).id(),
                new ReportContent(
                        List.of(ReportSamples.webinar("w1", "Поздний вебинар", "декабрь 2026 г.")),
                        List.of(),
                        ReportSamples.FILLER),
                Instant.parse("2026-10-01T08:00:00Z"));
        fresh();
    }

    @AfterEach
    void usualTime() {
        clock.reset();
    }

    private void schoolsWereDueYesterday() {
        clock.set(LocalDateTime.of(2026, 10, 6, 9, 0), ZoneId.of("Europe/Moscow"));
    }

    private void fresh() {
        entities.flush();
        entities.clear();
    }

    private int version() {
        fresh();
        return periods.find(THIRD).orElseThrow().version();
    }

    private PeriodState state() {
        fresh();
        return periods.find(THIRD).orElseThrow().state();
    }

    private MvcTestResult post(RequestPostProcessor who, String uri, String... fields) {
        var request = mvc.post().uri(uri).with(who).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        var answer = request.exchange();
        if (answer.getResponse().getStatus() < 400) {
            fresh();
        } else {
            entities.clear();
        }
        return answer;
    }

    private MvcTestResult freeze() {
        return post(Persona.methodologist(), PAGE, "version", Integer.toString(version()));
    }

    private MvcTestResult correct(String reason, String again) {
        return correct(version(), reason, again);
    }

    private MvcTestResult correct(int read, String reason, String again) {
        return post(
                Persona.methodologist(),
                "/report-periods/2026-3/correction",
                "version",
                Integer.toString(read),
                "reason",
                reason,
                "again",
                again);
    }

    private MvcTestResult send(String number, String day) {
        return send(number, day, versionToSend());
    }

    private String versionToSend() {
        var form = mvc.get()
                .uri("/report-periods/2026-3/dispatch")
                .with(Persona.methodologist())
                .exchange();
        var shown = Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                .matcher(new String(form.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        return shown.find() ? shown.group(1) : "";
    }

    private MvcTestResult send(String number, String day, String version) {
        return post(
                Persona.methodologist(),
                "/report-periods/2026-3/dispatch",
                "version",
                version,
                "outgoingNumber",
                number,
                "sentOn",
                day,
                "recipient",
                "Региональный центр");
    }

    private String page(RequestPostProcessor who, String uri) throws Exception {
        var answer = mvc.get().uri(uri).with(who).exchange();
        assertThat(answer).hasStatusOk();
        return words(answer);
    }

    private static String words(MvcTestResult answer) throws Exception {
        return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString());
    }

    private byte[] file(int number) {
        return mvc.get()
                .uri("/report-periods/2026-3/consolidations/" + number + "/summary.xlsx")
                .with(Persona.controller())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String texts(byte[] bytes) throws Exception {
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            var texts = new StringBuilder();
            book.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> texts.append(cell).append('|'))));
            return texts.toString();
        }
    }

    @Test
    void previewSaysWhatWouldBeFrozenAndWhatIsMissing() throws Exception {
        extensions.ask(
                lists.of(List.of(schools.get(3).id())).getFirst().id(),
                java.time.LocalDate.of(2026, 10, 20),
                "Болезнь",
                Persona.person(Role.DIRECTOR, schools.get(3).id()));
        fresh();

        assertThat(page(Persona.methodologist(), PAGE))
                .contains(
                        "1 вебинар, 1 практика",
                        "1 отчёт ждёт проверки",
                        "1 школа не сдала отчёт",
                        "1 просьба о продлении без ответа",
                        "Свести и зафиксировать");
        assertThat(page(Persona.committee(), PAGE)).doesNotContain("Свести и зафиксировать");
        assertThat(page(Persona.controller(), PAGE)).contains("1 отчёт ждёт проверки");

        var answers = "/report-periods/2026-3/extensions";
        assertThat(page(Persona.methodologist(), PAGE)).contains(answers);
        for (var reader : List.of(Persona.committee(), Persona.controller())) {
            assertThat(page(reader, PAGE))
                    .contains("1 просьба о продлении без ответа")
                    .doesNotContain(answers);
        }
    }

    @Test
    void requestOfASchoolThatIsClosedIsMarked() throws Exception {
        var school = schools.get(3).id();
        var missing = lists.of(List.of(school)).getFirst().id();
        extensions.ask(missing, java.time.LocalDate.of(2026, 10, 20), "Болезнь", Persona.person(Role.DIRECTOR, school));
        fresh();
        entities.createNativeQuery("update school set active_to = '2026-09-30' where id = :id")
                .setParameter("id", school)
                .executeUpdate();

        assertThat(page(Persona.methodologist(), "/report-periods/2026-3/extensions"))
                .contains("закрыта 30.09.2026");
    }

    @Test
    void formsOfAFrozenQuarterSayThatNothingIsTakenAnyMore() throws Exception {
        var school = schools.get(3).id();
        var missing = lists.of(List.of(school)).getFirst().id();
        var director = Persona.person(Role.DIRECTOR, school);
        extensions.ask(missing, java.time.LocalDate.of(2026, 10, 20), "Болезнь", director);
        fresh();
        var asked = extensions.ofReport(missing, director).getFirst().id();
        freeze();
        for (var uri : List.of("/reports/" + missing + "/excuse", "/report-periods/2026-3/extensions/" + asked)) {
            saysThatItIsFrozen(mvc.get().uri(uri).with(Persona.methodologist()).exchange());
        }
        assertThat(page(Persona.as(director), "/reports/" + missing + "/extension"))
                .contains("Болезнь")
                .doesNotContain("name=\"until\"");
        saysThatItIsFrozen(post(
                Persona.as(director),
                "/reports/" + missing + "/extension",
                "until",
                "25.10.2026",
                "reason",
                "Ещё болезнь"));
    }

    /** The words of the error page are chosen by the exception. */
    private static void saysThatItIsFrozen(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(answer.getMvcResult().getResolvedException())
                .isInstanceOf(nastavnik.period.PeriodFrozenException.class);
    }

    @Test
    void frozenVersionKeepsTheDateThatWasMoved() throws Exception {
        entities.createNativeQuery("update quarter_report set extended_until = date '2026-10-12' where id = " + waiting)
                .executeUpdate();
        entities.clear();
        freeze();
        assertThat(page(Persona.controller(), PAGE)).contains("срок продлён до 12 октября");
        entities.createNativeQuery("""
                        update consolidation set content = jsonb_set(content, '{schools}',
                            (select jsonb_agg(school - 'extendedUntil') from jsonb_array_elements(content -> 'schools') school))
                        """).executeUpdate();
        entities.clear();
        assertThat(page(Persona.controller(), PAGE))
                .as("what was frozen before the date was kept is read as it is")
                .doesNotContain("срок продлён");
    }

    /** Else a school that is not late yet finds its report taken no more. */
    @Test
    void schoolsThatAreNotLateYetAreNamedBeforeTheSummaryIsFrozen() throws Exception {
        assertThat(page(Persona.methodologist(), PAGE))
                .contains("1 школа ещё может сдать отчёт в срок, последний день – 5 октября 2026");

        var missing = lists.of(List.of(schools.get(3).id())).getFirst().id();
        entities.createNativeQuery("update quarter_report set extended_until = date '2026-10-12' where id = " + missing)
                .executeUpdate();
        entities.clear();
        assertThat(page(Persona.methodologist(), PAGE)).contains("последний день – 12 октября 2026");
    }

    @Test
    void reportOfAFrozenQuarterSaysWhyNothingCanBeDoneWithIt() throws Exception {
        var missing = lists.of(List.of(schools.get(3).id())).getFirst().id();
        var director = Persona.director(schools.get(3).id());
        var tooLate = "Сводная за этот квартал уже зафиксирована, поэтому отправить отчёт нельзя.";
        var without = "он в неё не вошёл";
        assertThat(page(director, "/reports/" + missing)).doesNotContain(tooLate);
        assertThat(page(Persona.methodologist(), "/reports/" + waiting)).doesNotContain(without);
        freeze();

        assertThat(page(director, "/reports/" + missing)).contains(tooLate);
        for (var reader :
                List.of(Persona.methodologist(), Persona.director(schools.get(2).id()))) {
            assertThat(page(reader, "/reports/" + waiting)).contains(without);
        }
        assertThat(page(Persona.methodologist(), "/reports/" + accepted)).doesNotContain(without, tooLate);
    }

    @Test
    void frozenQuarterRefusesEveryChange() throws Exception {
        assertThat(freeze()).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(PAGE);
        assertThat(state()).isEqualTo(PeriodState.CONSOLIDATED);

        var version = reports.sheet(waiting).version();
        assertThat(post(
                        Persona.methodologist(),
                        "/reports/" + waiting + "/acceptance",
                        "version",
                        Integer.toString(version)))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post(
                        Persona.methodologist(),
                        "/reports/" + waiting + "/return",
                        "version",
                        Integer.toString(version),
                        "remark",
                        "Уточните"))
                .hasStatus(HttpStatus.CONFLICT);
        var missing = lists.of(List.of(schools.get(3).id())).getFirst().id();
        var director = Persona.person(Role.DIRECTOR, schools.get(3).id());
        org.assertj.core.api.Assertions.assertThatExceptionOfType(nastavnik.period.PeriodFrozenException.class)
                .isThrownBy(() -> filing.save(missing, 0, ReportSamples.complete(), director));
        entities.clear();
        assertThat(post(Persona.methodologist(), "/reports/" + missing + "/excuse", "reason", "Ремонт"))
                .hasStatus(HttpStatus.CONFLICT);
        register.enrol(SchoolSamples.named("Новая школа"));
        fresh();
        assertThat(post(
                        Persona.methodologist(),
                        "/report-periods/2026-3/obligations",
                        "school",
                        Long.toString(register.active(java.time.LocalDate.of(2026, 10, 1)).stream()
                                .filter(school -> school.shortName().equals("Новая школа"))
                                .findFirst()
                                .orElseThrow()
                                .id()),
                        "reason",
                        "Открылась"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(reports.sheet(waiting).state()).isEqualTo(nastavnik.report.ReportState.SUBMITTED);
        assertThat(page(Persona.methodologist(), "/reports/" + waiting)).doesNotContain("Вернуть на доработку");
        assertThat(freeze()).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void formsThatNobodyWouldTakeSayWhyAtOnce() throws Exception {
        freeze();
        for (var uri : List.of(
                "/report-periods/2026-3/dates",
                "/report-periods/2026-3/acceptances/new",
                "/reports/" + waiting + "/return/new")) {
            assertThat(mvc.get().uri(uri).with(Persona.methodologist())).as(uri).hasStatus(HttpStatus.CONFLICT);
        }
        assertThat(page(Persona.methodologist(), "/report-periods/2026-3"))
                .contains("Сводная зафиксирована, поэтому", "Исправить сводную")
                .doesNotContain("Проверить");
        assertThat(page(Persona.methodologist(), "/report-periods/2026-3/extensions"))
                .contains("Сводная зафиксирована, поэтому");
        assertThat(page(Persona.methodologist(), "/report-periods/2026-3/obligations"))
                .contains("Сводная зафиксирована, поэтому")
                .doesNotContain("Ждать отчёт от отмеченных");
        assertThat(post(
                        Persona.methodologist(),
                        "/reports/" + waiting + "/return",
                        "version",
                        Integer.toString(reports.sheet(waiting).version()),
                        "remark",
                        "Уточните месяц вебинара"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Уточните месяц вебинара", "Сводная за этот квартал зафиксирована");
        assertThat(post(
                        Persona.methodologist(),
                        "/report-periods/2026-3/dates",
                        "schoolDue",
                        "06.10.2026",
                        "reason",
                        "Карантин в школах"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Карантин в школах", "06.10.2026");
    }

    @Test
    void figuresLeadToTheirSchools() throws Exception {
        freeze();

        var all = page(Persona.controller(), PAGE);
        assertThat(all).contains(schools.get(0).shortName(), schools.get(3).shortName(), "1 вебинар, 1 практика");
        var missing = page(Persona.committee(), PAGE + "?show=MISSING");
        assertThat(missing)
                .contains(schools.get(3).shortName())
                .doesNotContain(schools.get(0).shortName());
        var nil = page(Persona.committee(), "/report-periods/2026-3/consolidations/1?show=NIL");
        assertThat(nil)
                .contains(schools.get(1).shortName())
                .doesNotContain(schools.get(2).shortName());
        var figures = consolidations.get(periods.find(THIRD).orElseThrow(), 1).figures();
        assertThat(figures).isEqualTo(new Figures(4, 3, 3, 1, 1, 1));
        assertThat(figures.late()).isZero();
        assertThat(figures.missing()).isEqualTo(1);
    }

    @Test
    void fileStaysByteForByteTheSameWhateverComesAfterwards() throws Exception {
        freeze();
        var first = file(1);
        assertThat(texts(first)).contains("Школа молодого учителя").doesNotContain("Поздний вебинар");

        correct("Отчёт забыли проверить", "false");
        review.accept(waiting, reports.sheet(waiting).version(), Persona.person(Role.METHODOLOGIST));
        fresh();
        freeze();

        assertThat(file(1)).isEqualTo(first);
        var second = file(2);
        assertThat(texts(second)).contains("Поздний вебинар");
        assertThat(file(2)).isEqualTo(second);
        assertThat(mvc.get().uri(PAGE + "/summary.xlsx").with(Persona.committee()))
                .hasStatusOk()
                .body()
                .isEqualTo(second);
        assertThat(mvc.get().uri("/report-periods/2026-3/summary.xlsx").with(Persona.committee()))
                .hasRedirectedUrl(PAGE + "/summary.xlsx");
        assertThat(mvc.get()
                        .uri("/report-periods/2026-3/consolidations/1/summary.xlsx")
                        .with(Persona.committee()))
                .headers()
                .satisfies(headers -> assertThat(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION))
                        .contains("svod-2026-3-v1.xlsx", "filename*=UTF-8''"));
    }

    @Test
    void correctionGivesANewVersionWithItsDifference() throws Exception {
        freeze();
        send("01-12/345", "01.10.2026");
        assertThat(correct(" ", "false")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(correct("Отчёт забыли проверить", "false")).hasRedirectedUrl(PAGE);
        assertThat(page(Persona.methodologist(), PAGE))
                .contains("Сводная исправляется: Отчёт забыли проверить", "Скачать версию 1", "01-12/345");
        review.accept(waiting, reports.sheet(waiting).version(), Persona.person(Role.METHODOLOGIST));
        fresh();
        freeze();

        assertThat(page(Persona.controller(), PAGE))
                .contains(
                        "Версия 2",
                        "Причина исправления: Отчёт забыли проверить",
                        "Отличия от версии 1",
                        "добавлена",
                        "Поздний вебинар — декабрь 2026 г.",
                        schools.get(2).shortName() + ": было – На проверке, стало – Принят");
        assertThat(page(Persona.controller(), "/report-periods/2026-3/consolidations/1"))
                .contains("Это не последняя версия")
                .doesNotContain("Поздний вебинар");
        assertThat(page(Persona.controller(), "/report-periods/2026-3")).contains("версия 2 зафиксирована");
    }

    /** Their last day by the order is to come. */
    @Test
    void correctionBeforeTheSchoolsAreDueShutsNobodyOut() throws Exception {
        freeze();
        assertThat(page(Persona.methodologist(), "/report-periods/2026-3/correction"))
                .contains("Срок школ ещё не прошёл, до 5 октября")
                .doesNotContain("name=\"again\"");
        assertThat(correct("Отчёт забыли проверить", "false")).hasRedirectedUrl(PAGE);
        assertThat(state()).isEqualTo(PeriodState.OPEN);
        assertThat(reports.sheet(lists.of(List.of(schools.get(3).id()))
                                .getFirst()
                                .id())
                        .sendable())
                .isTrue();
    }

    @Test
    void correctionCanLetSchoolsSendAgain() {
        schoolsWereDueYesterday();
        freeze();
        correct("Не та строка", "false");
        assertThat(state()).isEqualTo(PeriodState.CLOSED);
        freeze();
        correct("Школа не успела", "true");
        assertThat(state()).isEqualTo(PeriodState.OPEN);
        assertThat(correct("Ещё раз", "false")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void reasonOfACorrectionStaysWhereAnotherWasFirst() throws Exception {
        freeze();
        var read = version();
        send("01-12/345", "01.10.2026");
        schoolsWereDueYesterday();

        var page = correct(read, "Школа забыта", "true");
        assertThat(page).hasStatus(HttpStatus.CONFLICT);
        assertThat(words(page))
                .contains(
                        "сводную изменил кто-то другой",
                        "Школа забыта</textarea>",
                        "checked",
                        "value=\"" + version() + "\"")
                .doesNotContain("disabled");
        assertThat(correct("Школа забыта", "true")).hasRedirectedUrl(PAGE);

        page = correct("Другая причина", "false");
        assertThat(page).hasStatus(HttpStatus.CONFLICT);
        assertThat(words(page)).contains("уже открыл кто-то другой", "Другая причина</textarea>", "disabled");
    }

    @Test
    void dispatchIsMarkedOnceAndShownEverywhere() throws Exception {
        assertThat(mvc.get().uri("/report-periods/2026-3/dispatch").with(Persona.methodologist()))
                .hasRedirectedUrl(PAGE);
        assertThat(send("01-12/345", "01.10.2026")).hasStatus(HttpStatus.CONFLICT);
        freeze();
        assertThat(page(Persona.methodologist(), "/report-periods/2026-3/dispatch"))
                .contains("01.10.2026");
        assertThat(send("", "01.10.2026")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send("1", "30.09.2026")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send("1", "02.10.2026")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send("01-12/345", "01.10.2026")).hasRedirectedUrl(PAGE);

        assertThat(state()).isEqualTo(PeriodState.SENT);
        assertThat(mvc.get().uri("/report-periods/2026-3/dispatch").with(Persona.methodologist()))
                .hasRedirectedUrl(PAGE);
        for (var uri : List.of(PAGE, "/report-periods", "/report-periods/2026-3")) {
            assertThat(page(Persona.controller(), uri)).as(uri).contains("01-12/345", "Региональный центр");
        }
        assertThat(send("2", "01.10.2026")).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(Persona.methodologist(), PAGE)).doesNotContain("Отметить отправку");
    }

    @Test
    void wordsAboutTheDispatchStayWhereAnotherWasFirst() throws Exception {
        freeze();
        send("01-12/345", "01.10.2026");
        var page = send("01-12/346", "01.10.2026");
        assertThat(page).hasStatus(HttpStatus.CONFLICT);
        assertThat(words(page))
                .contains("отправку уже отметили", "№ 01-12/345 от 01.10.2026", "value=\"01-12/346\"", "disabled")
                .contains("value=\"Региональный центр\"");

        correct("Ошибка", "false");
        page = send("01-12/347", "01.10.2026");
        assertThat(page).hasStatus(HttpStatus.CONFLICT);
        assertThat(words(page)).contains("Сводная сейчас не зафиксирована", "value=\"01-12/347\"", "disabled");
    }

    @Test
    void versionFrozenWhileTheFormWasOpenIsNotMarkedUnseen() throws Exception {
        freeze();
        var first = versionToSend();
        correct("Ошибка", "false");
        freeze();
        var page = send("01-12/348", "01.10.2026", first);
        assertThat(page).hasStatus(HttpStatus.CONFLICT);
        assertThat(words(page))
                .contains("теперь последняя – версия 2", "value=\"01-12/348\"")
                .doesNotContain("disabled");
        assertThat(state()).isEqualTo(PeriodState.CONSOLIDATED);
        assertThat(send("01-12/348", "01.10.2026", "2")).hasRedirectedUrl(PAGE);
    }

    @Test
    void ofTwoWhoFreezeTheSecondIsTold() {
        var read = version();
        assertThat(post(Persona.methodologist(), PAGE, "version", Integer.toString(read)))
                .hasStatus(HttpStatus.FOUND);
        correct("Ошибка", "false");
        assertThat(post(Persona.methodologist(), PAGE, "version", Integer.toString(read)))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void nobodyElseFreezesSendsOrCorrects() {
        var version = Integer.toString(version());
        for (var who : List.of(Persona.director(schools.getFirst().id()), Persona.committee(), Persona.controller())) {
            assertThat(post(who, PAGE, "version", version)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(post(who, "/report-periods/2026-3/dispatch", "outgoingNumber", "1"))
                    .hasStatus(HttpStatus.FORBIDDEN);
            assertThat(post(who, "/report-periods/2026-3/correction", "version", version, "reason", "Так"))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(mvc.get().uri(PAGE).with(Persona.director(schools.getFirst().id())))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(state()).isEqualTo(PeriodState.OPEN);
        var director = Persona.person(Role.DIRECTOR, schools.getFirst().id());
        org.assertj.core.api.Assertions.assertThatExceptionOfType(nastavnik.web.NotFoundException.class)
                .isThrownBy(() -> consolidations.freeze(THIRD, Integer.parseInt(version), director));
    }

    @Test
    void thingsThatAreNotThereAreNotFound() {
        for (var uri : List.of(
                "/report-periods/2020-1/consolidation",
                "/report-periods/2026-3/consolidations/1",
                "/report-periods/2026-3/consolidations/1/summary.xlsx",
                "/report-periods/2026-3/consolidation/summary.xlsx")) {
            assertThat(mvc.get().uri(uri).with(Persona.methodologist())).as(uri).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void statementsDoNotGrowWithTheSchools() {
        var few = statements(PAGE);
        freeze();
        var fewFrozen = statements(PAGE);
        correct("Школы добавлены", "true");
        for (var number = 5; number < 30; number++) {
            var school = register.enrol(SchoolSamples.numbered(number));
            entities.flush();
            nastavnik.report.ReportSamples.accepted(earlier, THIRD, owing(school), ReportSamples.complete());
        }
        fresh();
        assertThat(statements(PAGE)).isEqualTo(few);
        freeze();
        assertThat(statements(PAGE)).isEqualTo(fewFrozen);
    }

    @Autowired
    nastavnik.report.Obligations obligations;

    private long owing(School school) {
        obligations.oblige(THIRD, List.of(school.id()), "Открылась");
        return school.id();
    }

    private long statements(String uri) {
        fresh();
        return Statements.during(() ->
                assertThat(mvc.get().uri(uri).with(Persona.methodologist())).hasStatusOk());
    }
}
