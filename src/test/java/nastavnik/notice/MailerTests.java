package nastavnik.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.TestClock;
import nastavnik.access.Role;
import nastavnik.account.AccountSamples;
import nastavnik.account.Accounts;
import nastavnik.account.Addressee;
import nastavnik.calendar.CommitteeClock;
import nastavnik.figure.Forgotten;
import nastavnik.figure.RecentFigures;
import nastavnik.journal.Journal;
import nastavnik.period.Periods;
import nastavnik.report.Filing;
import nastavnik.report.ReportSamples;
import nastavnik.report.Reports;
import nastavnik.reportlist.ReportLists;
import nastavnik.school.Schools;
import nastavnik.web.LetterSender;
import nastavnik.web.Masthead;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

/** From a message to a letter on a mail server, and what becomes of it where the server does not take it. */
@PortalTest
class MailerTests {

    /** Noon of 1 October in UTC, by when it is morning in every zone of the committee. */
    private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    NoticeStore store;

    @Autowired
    Wordings wordings;

    @Autowired
    NoticeSettings settings;

    @Autowired
    CommitteeClock committeeClock;

    @Autowired
    TestClock clock;

    @Autowired
    MessageSource messages;

    @Autowired
    Masthead masthead;

    @Autowired
    Journal journal;

    @Autowired
    RecentFigures recent;

    @Autowired
    Accounts accounts;

    @Autowired
    Filing filing;

    @Autowired
    Reports reports;

    @Autowired
    ReportLists lists;

    @Autowired
    Plan plan;

    @Autowired
    Periods periods;

    @Autowired
    Schools schools;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    private Notices notices;
    private Mailer mailer;

    @BeforeEach
    void enrolThree() {
        for (var login : List.of("anna", "boris", "vera")) {
            AccountSamples.enrolled(accounts, login, Role.METHODOLOGIST);
        }
        entities.flush();
        connect(POST.getSmtp().getPort(), "https://nastavnik.example.ru/");
    }

    @AfterEach
    void usualTime() {
        clock.reset();
    }

    private void connect(int port, String url) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "2000");
        var beans = new StaticListableBeanFactory(Map.of("mail", sender));
        var post = new PostOffice(
                beans.getBeanProvider(JavaMailSender.class), new LetterSender("portal@example.ru", "", masthead), url);
        notices = new Notices(store, wordings, post, settings, committeeClock, masthead, journal, recent);
        mailer = new Mailer(store, post, settings, committeeClock, messages, masthead);
    }

    @Test
    void letterGoesOutOnceWithALinkAndWithoutWordsOfOthers() throws Exception {
        tell("event");
        assertThat(mailer.run()).isEqualTo(3);
        assertThat(mailer.run()).isZero();
        tell("event");
        assertThat(mailer.run()).isZero();

        var letters = POST.getReceivedMessages();
        assertThat(letters).hasSize(3);
        var letter = to("anna");
        assertThat(letter.getSubject()).isEqualTo("Не сдали отчёт за III квартал 2026 года: 1");
        assertThat(body(letter))
                .contains("Здравствуйте, Пробная anna!", "https://nastavnik.example.ru/report-periods/2026-3")
                .contains("https://nastavnik.example.ru/profile/notices")
                .doesNotContain("boris");
        assertThat(letter.getHeader("Message-ID", null)).contains("notice-").endsWith("@nastavnik.example.ru>");
        assertThat(letter.getFrom()[0].toString()).isASCII();
        assertThat(((InternetAddress) letter.getFrom()[0]).getPersonal()).isEqualTo(masthead.committeeName());
        assertThat(((InternetAddress) letter.getFrom()[0]).getAddress()).isEqualTo("portal@example.ru");
        assertThat(letter.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(states()).containsExactly("anna SENT", "boris SENT", "vera SENT");
    }

    @Test
    void withoutAnAddressOfThePortalLettersHaveNoLinks() {
        connect(POST.getSmtp().getPort(), "http://localhost:8080");
        tell("event");
        mailer.run();

        assertThat(body(to("anna"))).doesNotContain("http", "/report-periods");
    }

    @Test
    void digestWaitsForTheMorningAndHoldsEverything() throws Exception {
        notices.choose(id("anna"), Way.DIGEST);
        notices.choose(id("boris"), Way.PORTAL);
        tell("one");
        tell("two");
        assertThat(mailer.run()).isEqualTo(2); // both of vera's

        clock.set(NOON.plus(Duration.ofHours(20)));
        assertThat(mailer.run()).isOne();

        assertThat(to("anna").getSubject())
                .isEqualTo("Не сдали отчёт за III квартал 2026 года: 1 – и ещё сообщений: 1");
        assertThat(body(to("anna")))
                .contains("1. Не сдали", "* * *", "2. Не сдали")
                .containsOnlyOnce("Здравствуйте, Пробная anna!");
        assertThat(states())
                .containsExactly("anna SENT", "anna SENT", "boris PORTAL", "boris PORTAL", "vera SENT", "vera SENT");
    }

    @Test
    void whatPressesStandsFirstInTheDigest() throws Exception {
        notices.choose(id("anna"), Way.DIGEST);
        NoticeSamples.waiting(jdbc, id("anna"), "PAIR_SILENT", "Приказ № 186-од", NOON);
        NoticeSamples.waiting(jdbc, id("anna"), "TASKS_LATE", "Срок прошёл", NOON);
        NoticeSamples.waiting(jdbc, id("anna"), "REPORT_ACCEPTED", "Отчёт принят", NOON);
        clock.set(NOON.plus(Duration.ofHours(20)));
        mailer.run();

        assertThat(to("anna").getSubject()).isEqualTo("Срок прошёл – и ещё сообщений: 2");
        assertThat(body(to("anna"))).containsSubsequence("1. Срок прошёл", "2. Отчёт принят", "3. Приказ № 186-од");
    }

    /** What came back and was accepted after it is nothing to be done. */
    @Test
    void lastWordOfAThingStandsFirst() throws Exception {
        notices.choose(id("anna"), Way.DIGEST);
        NoticeSamples.waiting(jdbc, id("anna"), "REPORT_RETURNED", "Отчёт возвращён", NOON);
        NoticeSamples.waiting(jdbc, id("anna"), "REPORT_ACCEPTED", "Отчёт принят", NOON.plusSeconds(60));
        clock.set(NOON.plus(Duration.ofHours(20)));
        mailer.run();

        assertThat(to("anna").getSubject()).isEqualTo("Отчёт принят – и ещё сообщений: 1");
    }

    @Test
    void portalThatStopsLeavesTheRestToTheNext() {
        tell("event");

        assertThat(mailer.run(() -> states().contains("anna SENT"))).isOne();
        assertThat(mailer.run()).isEqualTo(2);
    }

    /** «Сегодня последний день» is of no use a day later. */
    @Test
    void whatFallsDueIsInTheDigestOfItsOwnMorning() throws Exception {
        notices.choose(id("anna"), Way.DIGEST);
        ReportSamples.schools(schools, 2);
        periods.open(ReportSamples.THIRD);
        clock.set(LocalDateTime.of(2026, 10, 5, 15, 0), committeeClock.zone());
        tell("yesterday");

        clock.set(LocalDateTime.of(2026, 10, 6, 8, 0), committeeClock.zone());
        mailer.run();
        assertThat(states()).contains("anna WAITING");
        mornings().run();
        clock.set(LocalDateTime.of(2026, 10, 6, 8, 11), committeeClock.zone());
        mailer.run();

        assertThat(body(to("anna"))).contains("– МБОУ «СОШ № 1»", "* * *", "– МБОУ «СОШ № 2»");
        assertThat(states()).doesNotContain("anna WAITING");
        assertThat(Arrays.stream(POST.getReceivedMessages())
                        .filter(each ->
                                GreenMailUtil.getAddressList(recipients(each)).startsWith("anna")))
                .hasSize(1);
    }

    @Test
    void whatFallsDueIsMailedAtOnceByAPortalThatWasAwayInTheMorning() {
        notices.choose(id("anna"), Way.DIGEST);
        ReportSamples.schools(schools, 1);
        periods.open(ReportSamples.THIRD);
        clock.set(LocalDateTime.of(2026, 10, 6, 13, 0), committeeClock.zone());

        mornings().run();
        mailer.run();

        assertThat(states()).isNotEmpty().noneMatch(each -> each.endsWith("WAITING"));
    }

    @Test
    void pairsThatFellSilentTogetherAreNamedInOneLetter() throws Exception {
        notices.tell(List.of(silent("14-од"), silent("15-од"), silent("16-од")));
        tell("event");
        assertThat(mailer.run()).isEqualTo(6); // what else is to be told has a letter of its own

        var letter = to("anna");
        assertThat(letter.getSubject()).isEqualTo("Пары давно не встречались: 3");
        assertThat(body(letter)).contains("приказ № 14-од", "приказ № 15-од", "приказ № 16-од", "/meetings?pair=16");
        assertThat(states()).hasSize(12).allMatch(each -> each.endsWith("SENT"));
    }

    @Test
    void onePairThatFellSilentHasItsOwnSubject() throws Exception {
        notices.tell(List.of(silent("14-од")));
        mailer.run();
        assertThat(to("anna").getSubject()).contains("Пара давно не встречалась: ", "приказ № 14-од");
    }

    private Telling silent(String order) {
        return new Telling(
                NoticeKind.PAIR_SILENT,
                "pair-silent:" + order,
                people(),
                Map.of(
                        Place.SCHOOL, "МБОУ «СОШ № 1»",
                        Place.PAIR, "«Педагог – педагог», приказ № " + order,
                        Place.SINCE, "3 сентября 2026 г."),
                "/meetings?pair=" + order.substring(0, 2));
    }

    private Mornings mornings() {
        return new Mornings(plan, notices, store, periods, settings, committeeClock, transactions);
    }

    @Test
    void addressThatFailsHoldsUpNobody() throws Exception {
        try (var server = new StubMailServer()) {
            connect(server.port(), "");
            server.refusals.put("anna@example.ru", "550 5.1.1 no such user");
            server.refusals.put("boris@example.ru", "451 4.2.1 come back later");
            tell("event");

            assertThat(mailer.run()).isOne();

            assertThat(server.delivered).containsExactly("vera@example.ru");
            assertThat(states()).containsExactly("anna FAILED", "boris WAITING", "vera SENT");
            assertThat(failure("anna")).isEqualTo("REFUSED 550 5.1.1 no such user");
            assertThat(failure("boris")).isEqualTo("DELAYED 451 4.2.1 come back later");

            assertThat(mailer.run()).isZero(); // not before its pause is over
            server.refusals.clear();
            clock.set(NOON.plus(Duration.ofMinutes(2)));
            assertThat(mailer.run()).isOne();
            assertThat(server.delivered).containsExactly("vera@example.ru", "boris@example.ru");

            assertThat(notices.sendAgain(notice("anna"))).isTrue();
            assertThat(notices.sendAgain(notice("vera"))).isFalse();
            mailer.run();
            assertThat(states()).containsExactly("anna SENT", "boris SENT", "vera SENT");
        }
    }

    /** «Сегодня последний день» on the next day would be wrong, and the same morning tells that it is over. */
    @Test
    void reminderIsNotMailedOnceItsDayIsOver() throws Exception {
        var school = ReportSamples.schools(schools, 2).getFirst().id();
        AccountSamples.enrolled(accounts, "dora", Role.DIRECTOR, school);
        entities.flush();
        periods.open(ReportSamples.THIRD);
        clock.set(LocalDateTime.of(2026, 10, 5, 9, 0), committeeClock.zone());
        mornings().run();
        connect(away(), "");
        assertThat(mailer.run()).isZero();
        assertThat(notices.serverAway()).isTrue();

        clock.set(LocalDateTime.of(2026, 10, 5, 23, 50), committeeClock.zone());
        mailer.run();
        assertThat(states()).contains("dora WAITING");
        clock.set(LocalDateTime.of(2026, 10, 6, 7, 0), committeeClock.zone());
        connect(POST.getSmtp().getPort(), "");
        mailer.run();

        assertThat(told("dora")).contains("REPORT_TODAY PORTAL PAST");
        assertThat(Arrays.stream(POST.getReceivedMessages()).map(MailerTests::body))
                .noneMatch(body -> body.contains("последний день"));
    }

    private List<String> told(String login) {
        return jdbc.sql(
                        "select kind || ' ' || mail || ' ' || coalesce(failure, '') as told from notice where account_id = :id")
                .param("id", id(login))
                .query((row, number) -> row.getString("told"))
                .list();
    }

    private static int away() throws IOException {
        try (var nobody = new java.net.ServerSocket(0)) {
            return nobody.getLocalPort();
        }
    }

    /** A server that makes a reminder wait may let it pass when the report has long been sent. */
    @Test
    void nobodyIsRemindedOfWhatHeHasSentMeanwhile() throws Exception {
        var school = ReportSamples.schools(schools, 2).getFirst().id();
        AccountSamples.enrolled(accounts, "dora", Role.DIRECTOR, school);
        entities.flush();
        periods.open(ReportSamples.THIRD);
        clock.set(LocalDateTime.of(2026, 10, 5, 9, 0), committeeClock.zone());
        mornings().run();
        assertThat(states()).contains("dora WAITING");

        var director = Persona.person(Role.DIRECTOR, school);
        var report = lists.of(List.of(school)).getLast().id(); // the quarter before the running one
        var saved = filing.save(report, reports.sheet(report).version(), ReportSamples.complete(), director);
        filing.submit(report, saved.version(), director);
        entities.flush();
        mailer.run();

        assertThat(states()).contains("dora PORTAL").doesNotContain("dora SENT");
    }

    @Test
    void letterIsGivenUpAfterSoManyAttempts() throws Exception {
        try (var server = new StubMailServer()) {
            connect(server.port(), "");
            server.refusals.put("anna@example.ru", "451 busy");
            tell("event");
            for (var round = 0; round < settings.attempts(); round++) {
                assertThat(states()).contains("anna WAITING");
                mailer.run();
                clock.set(clock.instant().plus(settings.pause(round + 1)));
            }
            assertThat(states()).contains("anna FAILED", "vera SENT");
            assertThat(jdbc.sql("select attempts from notice where mail = 'FAILED'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(settings.attempts());
        }
    }

    @Test
    void mailServerThatIsAwayIsNobodysFault() throws IOException {
        connect(away(), "");
        tell("event");

        assertThat(mailer.run()).isZero();
        assertThat(notices.serverAway()).isTrue();
        assertThat(jdbc.sql("select max(attempts) from notice")
                        .query(Integer.class)
                        .single())
                .isZero();

        connect(POST.getSmtp().getPort(), "");
        clock.set(NOON.plus(Duration.ofMinutes(6)));
        assertThat(mailer.run()).isEqualTo(3);
        assertThat(notices.serverAway()).isFalse();
    }

    @Test
    void oldNewsIsNotMailed() {
        tell("event");
        clock.set(NOON.plus(Duration.ofDays(4)));

        assertThat(mailer.run()).isZero();
        assertThat(POST.getReceivedMessages()).isEmpty();
        assertThat(failure("anna")).isEqualTo("STALE ");
    }

    @Test
    void letterOfAPortalThatStoppedIsSentByAnother() {
        tell("event");
        store.claim(NOON, NOON.plus(Duration.ofMinutes(5)));
        assertThat(mailer.run()).isEqualTo(2);

        clock.set(NOON.plus(Duration.ofMinutes(6)));
        assertThat(mailer.run()).isOne();
    }

    @Test
    void atNightNobodyIsWoken() {
        clock.set(Instant.parse("2026-10-01T00:00:00Z"));
        tell("event");
        assertThat(mailer.run()).isZero();

        clock.set(NOON);
        assertThat(mailer.run()).isEqualTo(3);
    }

    /** The receipt of a report goes to the school's address too, which is nobody's account. */
    @Test
    void letterToAnAddressWaitsForAServerThatIsAway() throws Exception {
        var nobody = new java.net.ServerSocket(0);
        var port = nobody.getLocalPort();
        nobody.close();
        connect(port, "https://nastavnik.example.ru");
        post("report:1", "school@example.org", "director@example.org");
        post("report:1", "school@example.org");
        assertThat(mailer.run()).isZero();

        connect(POST.getSmtp().getPort(), "https://nastavnik.example.ru");
        clock.set(NOON.plus(Duration.ofMinutes(6)));
        assertThat(mailer.run()).isEqualTo(2);
        assertThat(mailer.run()).isZero();

        assertThat(to("school").getSubject()).isEqualTo("Отчёт за III квартал 2026 года отправлен, № 2026-3/57");
        assertThat(body(to("school")))
                .contains("Номер: 2026-3/57", "https://nastavnik.example.ru/reports/57")
                .doesNotContain("/profile/notices");
    }

    @Test
    void letterToAnAddressThatWasRefusedIsSeenAndSentAgain() throws Exception {
        try (var server = new StubMailServer()) {
            connect(server.port(), "");
            server.refusals.put("school@example.org", "550 5.1.1 no such user");
            post("report:1", "school@example.org", "director@example.org");

            assertThat(mailer.run()).isOne();
            assertThat(server.delivered).containsExactly("director@example.org");
            var failed = notices.all(
                            Optional.of(Notice.Mail.FAILED), NOON, org.springframework.data.domain.Pageable.ofSize(10))
                    .getContent();
            assertThat(failed).singleElement().satisfies(letter -> {
                assertThat(letter.address()).isEqualTo("school@example.org");
                assertThat(letter.person()).isEmpty();
            });

            server.refusals.clear();
            assertThat(notices.sendAgain(failed.getFirst().id())).isTrue();
            assertThat(mailer.run()).isOne();
            assertThat(server.delivered).containsExactly("director@example.org", "school@example.org");
        }
    }

    @Test
    void whoTellsPeopleSeesItInTheFigures() {
        assertThat(Forgotten.by(() -> tell("first"))).isTrue();
        assertThat(Forgotten.by(() -> tell("first"))).isFalse();
    }

    private void post(String key, String... addresses) {
        notices.post(
                NoticeKind.REPORT_SENT,
                key,
                List.of(addresses),
                Map.of(
                        Place.QUARTER, "III квартал 2026 года",
                        Place.SCHOOL, "МБОУ «СОШ № 1»",
                        Place.NUMBER, "2026-3/57",
                        Place.RECEIPT, "Номер: 2026-3/57"),
                "/reports/57");
    }

    private void tell(String event) {
        var values =
                Map.of(Place.QUARTER, "III квартал 2026 года", Place.COUNT, "1", Place.SCHOOLS, "– МБОУ «СОШ № 1»");
        notices.tell(List.of(new Telling(NoticeKind.REPORTS_LATE, event, people(), values, "/report-periods/2026-3")));
    }

    private List<Addressee> people() {
        return accounts.everybody().stream()
                .filter(each -> each.email().endsWith("@example.ru"))
                .toList();
    }

    private long id(String login) {
        return accounts.everybody().stream()
                .filter(each -> each.email().startsWith(login))
                .map(Addressee::accountId)
                .findAny()
                .orElseThrow();
    }

    private long notice(String login) {
        return jdbc.sql("select id from notice where account_id = :id")
                .param("id", id(login))
                .query(Long.class)
                .single();
    }

    private List<String> states() {
        return jdbc.sql(
                        "select login || ' ' || mail as state from notice n join account a on a.id = n.account_id order by 1")
                .query((row, number) -> row.getString("state"))
                .list();
    }

    private String failure(String login) {
        return jdbc.sql("select failure || ' ' || answer from notice where account_id = :id")
                .param("id", id(login))
                .query(String.class)
                .single();
    }

    private MimeMessage to(String login) {
        return Arrays.stream(POST.getReceivedMessages())
                .filter(each -> GreenMailUtil.getAddressList(recipients(each)).startsWith(login))
                .findFirst()
                .orElseThrow();
    }

    private static jakarta.mail.Address[] recipients(MimeMessage letter) {
        try {
            return letter.getAllRecipients();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String body(MimeMessage letter) {
        try {
            return letter.getContent().toString();
        } catch (IOException | jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
