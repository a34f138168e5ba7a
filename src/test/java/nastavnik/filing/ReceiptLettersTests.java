package nastavnik.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import nastavnik.PortalTest;
import nastavnik.access.Role;
import nastavnik.account.AccountSamples;
import nastavnik.account.Accounts;
import nastavnik.calendar.CommitteeClock;
import nastavnik.notice.NoticeKind;
import nastavnik.notice.Notices;
import nastavnik.notice.Place;
import nastavnik.period.Periods;
import nastavnik.report.EarlierReports;
import nastavnik.report.ReportSamples;
import nastavnik.report.ReportSubmitted;
import nastavnik.report.Reports;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Captor;
import org.mockito.MockitoAnnotations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** What is told with a sending; how letters go out is said in MailerTests. */
@PortalTest
class ReceiptLettersTests {

    @Autowired
    Reports reports;

    @Autowired
    Accounts accounts;

    @Autowired
    Receipts receipts;

    @Autowired
    MessageSource messages;

    @Autowired
    CommitteeClock clock;

    @Autowired
    Schools schools;

    @Autowired
    Periods periods;

    @Autowired
    EarlierReports earlier;

    @Autowired
    EntityManager entities;

    @Captor
    ArgumentCaptor<Collection<String>> addresses;

    @Captor
    ArgumentCaptor<Map<Place, String>> values;

    private final Notices notices = mock(Notices.class);
    private long schoolId;

    @BeforeEach
    void school() {
        MockitoAnnotations.openMocks(this);
        schoolId = ReportSamples.schools(schools, 1).getFirst().id();
        periods.open(ReportSamples.THIRD);
    }

    @Test
    void receiptGoesToTheSchoolWithTheWordsOfItsPage() {
        var id = sent(clock.now());

        verify(notices)
                .post(
                        eq(NoticeKind.REPORT_SENT),
                        eq("report:REPORT_SENT:" + id + ":1"),
                        addresses.capture(),
                        values.capture(),
                        eq("/reports/" + id));
        assertThat(addresses.getValue())
                .containsExactly(reports.sending(id, 1).sent().email());
        assertThat(values.getValue()).containsEntry(Place.QUARTER, "III квартал 2026 года");
        assertThat(values.getValue().get(Place.RECEIPT))
                .contains("Номер: 2026-3/" + id + ", отправка 1", "Отправил(а): ", "Методист");
    }

    @Test
    void receiptGoesToWhoSentTheReportInTheDirectorsPlaceAsWell() {
        AccountSamples.enrolled(accounts, "head", Role.DIRECTOR, schoolId);
        AccountSamples.enrolled(accounts, "other", Role.CURATOR, schoolId);
        AccountSamples.enrolled(accounts, "acting", Role.CURATOR, schoolId);
        entities.flush();
        var acting = accounts.of(schoolId, Role.CURATOR).stream()
                .filter(each -> each.email().startsWith("acting"))
                .findAny()
                .orElseThrow();

        sent(clock.now(), acting.id());

        verify(notices).post(eq(NoticeKind.REPORT_SENT), anyString(), addresses.capture(), anyMap(), anyString());
        assertThat(addresses.getValue())
                .contains("head@example.ru", "acting@example.ru")
                .doesNotContain("other@example.ru");
    }

    @Test
    void sendingOfTheDayBeforeIsNoNews() {
        sent(clock.now().minusSeconds(86_400));

        verify(notices, never()).post(eq(NoticeKind.REPORT_SENT), anyString(), anyCollection(), anyMap(), anyString());
    }

    private long sent(Instant at) {
        return sent(at, 0);
    }

    private long sent(Instant at, long accountId) {
        var id = ReportSamples.submitted(earlier, ReportSamples.THIRD, schoolId, ReportSamples.complete(), at);
        entities.flush();
        new ReceiptLetters(notices, reports, accounts, receipts, messages, clock)
                .send(new ReportSubmitted(id, schoolId, 1, accountId));
        return id;
    }
}
