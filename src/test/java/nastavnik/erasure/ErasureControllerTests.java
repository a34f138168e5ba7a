package nastavnik.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.consent.ConsentKind;
import nastavnik.mentoring.MentorPair;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.mentoring.PairEnding;
import nastavnik.mentoringoverview.MentoringFigures;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantSamples;
import nastavnik.school.School;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class ErasureControllerTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate START = LocalDate.of(2026, 9, 15);
    private static final String NAME = "Юный Олег Ильич";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    MentoringFigures figures;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    MentoringSamples samples;
    School own;
    School other;
    Participant oleg;
    MentorPair pair;

    @BeforeEach
    void pupilInAPair() {
        samples = new MentoringSamples(portal);
        own = samples.school(1);
        other = samples.school(2);
        oleg = samples.participant(own, ParticipantSamples.pupil(NAME, LocalDate.of(2011, 3, 8)));
        var mentor = samples.participant(own, ParticipantSamples.mentor("Опытная Вера Львовна"));
        pair = portal.getBean(MentorPairs.class).form(own, samples.plan(mentor, oleg, "педагог – ученик", START, null));
        entities.flush();
    }

    @Test
    void whoIsErasedInOneOfTwoSchoolsStaysOnePersonOfTheCity() {
        var elsewhere = samples.participant(other, ParticipantSamples.pupil(NAME, LocalDate.of(2011, 3, 8)));
        var theirs = samples.participant(other, ParticipantSamples.mentor("Другая Вера Львовна"));
        portal.getBean(MentorPairs.class).form(other, samples.plan(theirs, elsewhere, "педагог – ученик", START, null));
        withdraw();
        entities.flush();
        var city = figures.totals(START.plusDays(1));
        assertThat(city.mentees()).isOne();
        var named = text("select person_key from participant where id = " + elsewhere.id());

        assertThat(erase(own)).hasRedirectedUrl("/erasures");
        entities.flush();
        entities.clear();

        assertThat(figures.totals(START.plusDays(1))).isEqualTo(city);
        // The key that both share comes of no name: whoever tries names finds none.
        assertThat(text("select string_agg(distinct person_key, ' ') from participant where id in (" + oleg.id() + ", "
                        + elsewhere.id() + ")"))
                .hasSize(36)
                .isNotEqualTo(named);
        // Another card of the person is the same person, also in the school that has destroyed the data.
        for (var school : List.of(own, samples.school(3))) {
            var again = samples.participant(school, ParticipantSamples.pupil(NAME, LocalDate.of(2011, 3, 8)));
            entities.flush();
            assertThat(text("select count(distinct person_key)::text from participant where id in (" + oleg.id() + ", "
                            + again.id() + ")"))
                    .isEqualTo("1");
        }
        // A namesake born on another day is another.
        var namesake = samples.participant(own, ParticipantSamples.pupil(NAME, LocalDate.of(2011, 3, 9)));
        entities.flush();
        assertThat(text("select count(distinct person_key)::text from participant where id in (" + oleg.id() + ", "
                        + namesake.id() + ")"))
                .isEqualTo("2");
    }

    @Test
    void nothingTellsWhoItWasAndThePastCountsAsBefore() throws IOException {
        withdraw();
        var city = figures.totals(START.plusDays(1));
        var forms = figures.byForm(START.plusDays(1));
        var key = text("select person_key from participant where id = " + oleg.id());

        assertThat(erase(own)).hasRedirectedUrl("/erasures");
        entities.flush();
        entities.clear();

        assertThat(figures.totals(START.plusDays(1))).isEqualTo(city);
        assertThat(city.pairs()).isOne();
        assertThat(figures.byForm(START.plusDays(1))).isEqualTo(forms);
        assertThat(text("select person_key from participant where id = " + oleg.id()))
                .isNotEqualTo(key);
        assertThat(text("select full_name || ' ' || birth_year || ' ' || coalesce(birth_date::text, '-')"
                        + " from participant where id = " + oleg.id()))
                .isEqualTo("Участник № " + oleg.id() + " 2011 -");
        for (var table : List.of("participant", "consent", "journal_entry", "attachment", "erasure", "mentor_pair")) {
            for (var word : List.of("Юный", "Олег", "Тихая Мария", "свидетельство")) {
                assertThat(jdbc.sql("select count(*) from " + table + " t where t::text ilike :word")
                                .param("word", "%" + word + "%")
                                .query(Long.class)
                                .single())
                        .as(word + " in " + table)
                        .isZero();
            }
        }
        for (var page : List.of(
                "/participants/" + oleg.id(),
                "/participants/" + oleg.id() + "/history",
                "/participants/" + oleg.id() + "/consents",
                "/participants?state=stopped",
                "/mentor-pairs/" + pair.id(),
                "/erasures")) {
            assertThat(mvc.get().uri(page).with(Persona.curator(own.id())))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Участник № " + oleg.id())
                    .doesNotContain("Юный");
        }
        var act = word(download("act"));
        assertThat(act)
                .contains("АКТ №", "Участник № " + oleg.id(), "отзыв согласия", "1 октября 2026", "Петрова П.П.")
                .contains("фамилия, имя, отчество", "имя законного представителя", "1 октября 2029")
                .doesNotContain("Юный");
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(download("extract")))) {
            var sheet = book.getSheetAt(0);
            var actions = new java.util.ArrayList<String>();
            sheet.forEach(row -> actions.add(row.getCell(3).getStringCellValue()));
            assertThat(actions)
                    .contains(
                            "Добавлен участник",
                            "Внесено согласие",
                            "Отозвано согласие",
                            "Персональные данные уничтожены");
        }
    }

    @Test
    void papersAreHandedOutAgainUnchanged() {
        withdraw();
        erase(own);
        entities.flush();
        assertThat(download("act")).isEqualTo(download("act"));
        assertThat(text("select kept_until::text from erasure")).isEqualTo("2029-10-01");
    }

    @Test
    void erasureIsTheOwnSchoolsAlone() {
        withdraw();
        assertThat(mvc.get().uri("/participants/{id}/erasure/new", oleg.id()).with(Persona.director(other.id())))
                .hasStatus(404);
        assertThat(erase(other)).hasStatus(404);
        erase(own);
        entities.flush();
        var id = jdbc.sql("select id from erasure").query(Long.class).single();
        for (var paper : List.of("act", "extract")) {
            assertThat(mvc.get().uri("/erasures/{id}/{paper}", id, paper).with(Persona.curator(other.id())))
                    .hasStatus(404);
            for (var above : List.of(
                    Persona.committee(), Persona.controller(), Persona.methodologist(), Persona.administrator())) {
                assertThat(mvc.get().uri("/erasures/{id}/{paper}", id, paper).with(above))
                        .hasStatus(403);
            }
        }
        assertThat(mvc.get().uri("/erasures").with(Persona.curator(other.id())))
                .bodyText()
                .doesNotContain("Участник №");
        assertThat(erase(own)).hasStatus(404);
    }

    @Test
    void whoTakesPartIsNotErased() {
        assertThat(erase(own)).hasStatus(409);
        assertThat(mvc.get().uri("/participants/{id}/erasure/new", oleg.id()).with(Persona.curator(own.id())))
                .hasStatus(409);
    }

    @Test
    void whoHasLeftIsErasedForThePurposeIsAchieved() throws IOException {
        portal.getBean(MentorPairs.class).end(pair, TODAY.minusDays(3), PairEnding.OTHER, "Переезд семьи", () -> {});
        entities.flush();
        jdbc.sql("update participant set active_to = ? where id = ?")
                .param(TODAY.minusDays(1))
                .param(oleg.id())
                .update();
        entities.clear();
        assertThat(erase(own)).hasStatus3xxRedirection();
        entities.flush();
        assertThat(text("select reason from erasure")).isEqualTo("PURPOSE_ACHIEVED");
        assertThat(text("select ending || ending_note from mentor_pair where id = " + pair.id()))
                .isEqualTo("OTHER");
        assertThat(word(download("act"))).contains("пояснения, почему завершены пары");
        assertThat(mvc.get().uri("/participants/{id}", oleg.id()).with(Persona.curator(own.id())))
                .bodyText()
                .contains("Данные участника уничтожены")
                .doesNotContain("Согласие на обработку отозвано");
    }

    @Test
    void commissionHasTwoMembersAndPapersAreGoneToo() {
        withdraw();
        assertThat(mvc.post()
                        .uri("/participants/{id}/erasure", oleg.id())
                        .param("commission", "Директор Лапина И.П.")
                        .with(Persona.curator(own.id()))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("не меньше двух членов комиссии", "Уничтожьте бумажные копии", "Директор Лапина И.П.");
    }

    @Test
    void listRunsTheSameNumberOfStatementsForAnyNumberOfRows() {
        var few = statements();
        withdraw();
        erase(own);
        for (int i = 0; i < 9; i++) {
            oleg = samples.someone(own);
            withdraw();
            erase(own);
        }
        assertThat(statements()).isEqualTo(few);
    }

    private long statements() {
        entities.flush();
        entities.clear();
        return Statements.during(
                () -> mvc.get().uri("/erasures").with(Persona.curator(own.id())).exchange());
    }

    private void withdraw() {
        assertThat(mvc.post()
                        .uri("/participants/{id}/withdrawals", oleg.id())
                        .param("kind", ConsentKind.PROCESSING.name())
                        .param("withdrawnOn", "30.09.2026")
                        .param("way", "POST")
                        .with(Persona.curator(own.id()))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        entities.flush();
    }

    private MvcTestResult erase(School school) {
        return mvc.post()
                .uri("/participants/{id}/erasure", oleg.id())
                .param("commission", "Директор Лапина И.П.\r\nКуратор Петрова П.П.")
                .param("papers", "true")
                .with(Persona.curator(school.id()))
                .with(csrf())
                .exchange();
    }

    private byte[] download(String paper) {
        var id = jdbc.sql("select id from erasure").query(Long.class).single();
        return mvc.get()
                .uri("/erasures/{id}/{paper}", id, paper)
                .with(Persona.director(own.id()))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private String text(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    private static String word(byte[] content) throws IOException {
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(content)))) {
            return extractor.getText().replace('\u00a0', ' ');
        }
    }
}
