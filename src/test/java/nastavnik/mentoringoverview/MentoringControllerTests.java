package nastavnik.mentoringoverview;

import static nastavnik.mentoring.MentoringSamples.START;
import static nastavnik.mentoring.MentoringSamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.mentoring.PairEnding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class MentoringControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    MentoringSamples samples;

    @Autowired
    MentoringFigures figures;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void samples() {
        samples = new MentoringSamples(portal);
    }

    /** The pairs of a closed school go on until it ends them; the table makes up the sums above it. */
    @Test
    void closedSchoolWithPairsStandsInTheTable() {
        var closed = samples.school(1);
        samples.pair(closed);
        samples.school(2);
        entities.flush();
        jdbc.sql("update school set active_to = :day where id = :id")
                .param("day", TODAY.minusDays(1))
                .param("id", closed.id())
                .update();
        entities.clear();

        assertThat(mvc.get().uri("/mentoring").with(Persona.committee()))
                .bodyText()
                .contains(closed.shortName(), "закрыта 30.09.2026", "организаций с парами и группами из 2");
    }

    @Test
    void figuresCountPairsOnTheirDays() {
        var first = samples.school(1);
        var second = samples.school(2);
        var pair = samples.pair(first);
        samples.pair(first, "ученик – ученик", START, TODAY);
        samples.pair(second, "ученик – ученик", START, TODAY.minusDays(1));
        samples.pair(second, "ученик – ученик", TODAY.plusDays(1), null);
        entities.flush();

        assertThat(figures.totals(TODAY)).isEqualTo(new MentoringFigures.Totals(2, 0, 2, 2, 1));
        assertThat(figures.totals(START)).isEqualTo(new MentoringFigures.Totals(3, 0, 3, 3, 2));
        assertThat(figures.totals(START.minusDays(1)).pairs()).isZero();
        assertThat(figures.totals(TODAY, List.of(second.id())).pairs()).isZero();
        assertThat(figures.totals(TODAY, List.of()).pairs()).isZero();
        assertThat(figures.bySchool(START))
                .extracting(MentoringFigures.OfSchool::schoolId, MentoringFigures.OfSchool::pairs)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(first.id(), 1L),
                        org.assertj.core.groups.Tuple.tuple(first.id(), 1L),
                        org.assertj.core.groups.Tuple.tuple(second.id(), 1L));
        assertThat(figures.byForm(TODAY))
                .filteredOn(each -> each.pairs() > 0)
                .extracting(MentoringFigures.OfForm::form)
                .containsExactly("ученик – ученик", "педагог – педагог");

        portal.getBean(MentorPairs.class).end(pair, TODAY.minusDays(1), PairEnding.COMPLETED);
        entities.flush();
        assertThat(figures.totals(TODAY).pairs()).isOne();
    }

    @Test
    void pairsAreCountedByTypeAndComparedWithAYearAgo() {
        var school = samples.school(1);
        var typed = samples.pair(school);
        samples.pair(school);
        var past = samples.pair(school, "ученик – ученик", START, TODAY.minusDays(2));
        entities.flush();
        jdbc.sql("update mentor_pair set type_id = 2 where id = :id")
                .param("id", typed.id())
                .update();
        jdbc.sql("update mentor_pair set order_date = :day, starts_on = :day where id = :id")
                .param("day", START.minusYears(2))
                .param("id", past.id())
                .update();

        assertThat(figures.byType(TODAY))
                .filteredOn(each -> each.pairs() > 0)
                .extracting(MentoringFigures.OfType::typeId, MentoringFigures.OfType::pairs)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, 1L), org.assertj.core.groups.Tuple.tuple(0L, 1L));
        assertThat(figures.byType(TODAY.minusYears(1)))
                .filteredOn(each -> each.pairs() > 0)
                .extracting(MentoringFigures.OfType::typeId)
                .containsExactly(0L);
        assertThat(mvc.get().uri("/mentoring?by=type").with(Persona.committee()))
                .bodyText()
                .contains("ситуационное", "вид не указан", "Разделить по формам", ">+1<", ">−1<");
    }

    @Test
    void cityRolesSeeCountsWithoutNames() {
        samples.pair(samples.school(1));
        entities.flush();
        for (var person :
                List.of(Persona.committee(), Persona.controller(), Persona.methodologist(), Persona.administrator())) {
            assertThat(mvc.get().uri("/mentoring").with(person))
                    .hasStatusOk()
                    .bodyText()
                    .contains("МБОУ «СОШ № 1»")
                    .doesNotContain("Участник Номер");
        }
        assertThat(mvc.get().uri("/mentoring").with(Persona.director(1))).hasStatus(403);
    }

    @Test
    void pageRunsTheSameNumberOfStatementsForAnyNumberOfSchools() {
        samples.pair(samples.school(1));
        var few = statements();
        for (int i = 2; i < 20; i++) {
            samples.pair(samples.school(i));
        }
        assertThat(statements()).isEqualTo(few);
    }

    @Test
    void organisationsArePagedAndSortedUnderTheFiguresOfAll() throws Exception {
        for (int i = 1; i <= 60; i++) {
            samples.school(i);
        }
        var last = samples.school(61);
        samples.pair(last);
        entities.flush();

        assertThat(page("/mentoring"))
                .contains("№ 1»", "№ 50»", "page=2#schools", "sort=school#schools", "1–50 из 61")
                .doesNotContain("№ 51»");
        assertThat(page("/mentoring?page=2")).contains("№ 51»", "№ 61»").doesNotContain("№ 50»");
        assertThat(page("/mentoring?sort=-pairs")).contains("№ 61»").doesNotContain("№ 60»");
        assertThat(page("/mentoring?sort=-school")).contains("№ 61»").doesNotContain("№ 1»");
        assertThat(page("/mentoring?sort=district")).contains("№ 1»");
    }

    private String page(String address) throws java.io.UnsupportedEncodingException {
        return mvc.get()
                .uri(address)
                .with(Persona.committee())
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private long statements() {
        entities.flush();
        entities.clear();
        return Statements.during(
                () -> mvc.get().uri("/mentoring").with(Persona.committee()).exchange());
    }
}
