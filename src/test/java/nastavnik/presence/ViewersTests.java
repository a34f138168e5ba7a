package nastavnik.presence;

import static nastavnik.report.ReportSamples.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.TestClock;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.period.Periods;
import nastavnik.report.EarlierReports;
import nastavnik.report.ReportSamples;
import nastavnik.school.Schools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

@PortalTest
class ViewersTests {

    private static final SignedIn ANNA =
            new SignedIn(9001, "anna", "Полевая Елена Игоревна", "методист", Role.METHODOLOGIST, Set.of());
    private static final SignedIn VERA =
            new SignedIn(9002, "vera", "Орлова Вера Сергеевна", "методист", Role.METHODOLOGIST, Set.of());

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Viewers viewers;

    @Autowired
    Schools register;

    @Autowired
    Periods periods;

    @Autowired
    EarlierReports earlier;

    @Autowired
    TestClock clock;

    @Autowired
    EntityManager entities;

    long report;

    @BeforeEach
    void reportToCheck() {
        var school = ReportSamples.schools(register, 1).getFirst();
        periods.open(THIRD);
        report = ReportSamples.submitted(
                earlier, THIRD, school.id(), ReportSamples.complete(), Instant.parse("2026-10-01T08:00:00Z"));
        entities.flush();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void othersSeeWhoHasItOpenOneselfDoesNot() {
        assertThat(mvc.get().uri("/reports/{id}", report).with(Persona.as(ANNA)))
                .hasStatusOk();

        assertThat(text("/reports/" + report, VERA)).contains("Сейчас смотрит Полевая\u00a0Е.\u00a0И., с ");
        assertThat(text("/report-periods/2026-3", VERA)).contains("Сейчас смотрит Полевая\u00a0Е.\u00a0И., с ");
        assertThat(viewers.others(List.of(report), ANNA).get(report))
                .extracting(Viewer::name)
                .containsExactly(VERA.fullName());
    }

    @Test
    void whoeverIsSilentForFiveMinutesHasLeftAndWhoeverTellsStays() {
        clock.set(LocalDateTime.of(2026, 10, 2, 12, 0), ZoneOffset.UTC);
        viewers.note(report, ANNA);
        viewers.note(report, VERA);
        clock.set(LocalDateTime.of(2026, 10, 2, 12, 4), ZoneOffset.UTC);
        assertThat(mvc.post()
                        .uri("/reports/{id}/presence", report)
                        .with(Persona.as(ANNA))
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .satisfies(part -> assertThat(HtmlUtils.htmlUnescape(part)).contains("Орлова"));
        clock.set(LocalDateTime.of(2026, 10, 2, 12, 6), ZoneOffset.UTC);

        assertThat(viewers.others(List.of(report), VERA).get(report))
                .containsExactly(new Viewer(ANNA.fullName(), Instant.parse("2026-10-02T12:00:00Z")));
        assertThat(viewers.others(List.of(report), ANNA)).isEmpty();
    }

    @Test
    void whoeverHasDecidedHasLeft() {
        viewers.note(report, ANNA);
        viewers.leave(List.of(report), ANNA);
        assertThat(viewers.others(List.of(report), VERA)).isEmpty();
    }

    @Test
    void whoeverOnlyReadsIsNotShown() {
        assertThat(mvc.get().uri("/reports/{id}", report).with(Persona.controller()))
                .hasStatusOk();
        assertThat(viewers.others(List.of(report), VERA)).isEmpty();
        assertThat(mvc.post()
                        .uri("/reports/{id}/presence", report)
                        .with(Persona.controller())
                        .with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void surnameStandsBeforeInitials() {
        assertThat(new Viewer("Полевая Елена Игоревна", Instant.EPOCH).shortName())
                .isEqualTo("Полевая\u00a0Е.\u00a0И.");
        assertThat(new Viewer("Ким", Instant.EPOCH).shortName()).isEqualTo("Ким");
    }

    private String text(String path, SignedIn me) {
        var page = new String[1];
        assertThat(mvc.get().uri(path).with(Persona.as(me)))
                .hasStatusOk()
                .bodyText()
                .satisfies(text -> page[0] = HtmlUtils.htmlUnescape(text));
        return page[0];
    }
}
