package nastavnik.roundtable;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.monitoring.MonitoringRound;
import nastavnik.monitoring.RoundKind;
import nastavnik.monitoring.RoundSamples;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class TableControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    Schools schools;

    @Autowired
    RoundTables tables;

    @Autowired
    EntityManager entities;

    RoundSamples samples;
    long[] ids = {};

    @BeforeEach
    void threeSchools() {
        samples = new RoundSamples(portal);
        ids = new long[] {school(1), school(2), school(3)};
        entities.flush();
    }

    private long school(int number) {
        return schools.enrol(SchoolSamples.numbered(number)).id();
    }

    @Test
    void sumsMeansAndTheLastRoundStandInTheTable() {
        var round = twoRounds();
        var table = tables.of(round.id());
        assertThat(table.answered()).isEqualTo(2);
        assertThat(table.rows()).hasSize(3);
        var clubs = table.columns().getFirst();
        assertThat(clubs.total()).isEqualByComparingTo("12");
        assertThat(clubs.mean()).isEqualByComparingTo("6");
        // the second school did not answer the last round: it is no growth
        assertThat(clubs.before()).isEqualByComparingTo("9");
        assertThat(clubs.change()).isEqualByComparingTo("-2");
        var content = table.columns().get(1);
        assertThat(content.total()).isNull();
        assertThat(content.mean()).isEqualByComparingTo("75.3");
        assertThat(content.change()).isEqualByComparingTo("-9.5");
        assertThat(mvc.get().uri("/rounds/" + round.id() + "/table").with(Persona.controller()))
                .hasStatusOk()
                .bodyText()
                .contains("Ответили 2 из 3", "Кружков", "\u22122", "\u22129,5", "СОШ № 3»", "Не начат");
    }

    private MonitoringRound twoRounds() {
        var form = samples.small();
        var last = samples.open(RoundKind.REQUEST, form, RoundSamples.DUE.minusDays(2));
        samples.sent(last, ids[0], RoundSamples.values("9", "80"));
        var round = samples.open(RoundKind.REQUEST, form, RoundSamples.DUE);
        samples.sent(round, ids[0], RoundSamples.values("7", "70,5", "=1+1"));
        samples.sent(round, ids[1], RoundSamples.values("5", "80"));
        fresh();
        return round;
    }

    @Test
    void workbookHoldsNumbersAsNumbersAndNoFormula() throws Exception {
        var round = twoRounds();
        var answer = mvc.get()
                .uri("/rounds/" + round.id() + "/table.xlsx")
                .with(Persona.methodologist())
                .exchange();
        assertThat(answer).hasStatusOk();
        assertThat(String.valueOf(answer.getResponse().getHeader("Content-Disposition")))
                .contains("round-" + round.id() + ".xlsx", "filename*=UTF-8''");
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var sheet = book.getSheet("Свод");
            assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("Кружков");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("СОШ № 1");
            assertThat(sheet.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(7);
            assertThat(sheet.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(70.5);
            assertThat(sheet.getRow(1).getCell(5).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            var total = book.getSheet("Итоги").getRow(1);
            assertThat(total.getCell(2).getNumericCellValue()).isEqualTo(12);
            // Of the school that answered both times: 9, 7 and the difference of these two.
            assertThat(total.getCell(4).getNumericCellValue()).isEqualTo(9);
            assertThat(total.getCell(5).getNumericCellValue()).isEqualTo(7);
            assertThat(total.getCell(6).getNumericCellValue()).isEqualTo(-2);
            assertThat(book.getSheet("О файле").getRow(3).getCell(1).getStringCellValue())
                    .isEqualTo("Ответили 2 из 3");
        }
    }

    @Test
    void sitesAreRankedByTheShareOfTheirItems() {
        var form = samples.site();
        var last = samples.open(RoundKind.SITE_CHECK, form, RoundSamples.DUE.minusDays(2));
        samples.sent(last, ids[0], RoundSamples.marks(4, 0));
        var round = samples.open(RoundKind.SITE_CHECK, form, RoundSamples.DUE);
        samples.sent(round, ids[0], RoundSamples.marks(8, 0));
        samples.sent(round, ids[1], RoundSamples.marks(6, 4));
        samples.sent(round, ids[2], RoundSamples.marks(16, 0));
        fresh();
        var table = tables.of(round.id());
        assertThat(table.rows()).extracting(RoundTable.Row::place).containsExactly(1, 2, 2);
        assertThat(table.rows().getFirst().school()).contains("СОШ № 3");
        assertThat(table.rows().getFirst().score()).isEqualByComparingTo("100");
        assertThat(table.rows().get(1).score()).isEqualByComparingTo("50");
        assertThat(table.rows().get(1).change()).isEqualByComparingTo("25");
        assertThat(table.meanScore()).isEqualByComparingTo("66.7");
        assertThat(table.meanScoreBefore()).isEqualByComparingTo("25");
        assertThat(mvc.get().uri("/rounds/" + round.id() + "/table").with(Persona.methodologist()))
                .bodyText()
                .contains("Рейтинг организаций", "66,7", "+25");
    }

    @Test
    void shareOfFewerThanFiveIsToldToNobodyButItsSchool() throws Exception {
        var form = samples.asked();
        var round = samples.open(RoundKind.REQUEST, form, RoundSamples.DUE);
        samples.sent(round, ids[0], RoundSamples.values("4", "75"));
        samples.sent(round, ids[1], RoundSamples.values("10", "80"));
        fresh();
        var share = tables.of(round.id()).columns().get(1);
        assertThat(share.answered()).isEqualTo(1);
        assertThat(share.mean()).isEqualByComparingTo("80");
        assertThat(mvc.get().uri("/rounds/" + round.id() + "/table").with(Persona.committee()))
                .bodyText()
                .contains("меньше пяти опрошенных", "<td>80</td>")
                .doesNotContain("<td>75</td>", "77,5");
        var answer = mvc.get()
                .uri("/rounds/" + round.id() + "/table.xlsx")
                .with(Persona.committee())
                .exchange();
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            assertThat(book.getSheet("Свод").getRow(1).getCell(4).getStringCellValue())
                    .isEqualTo("меньше пяти опрошенных");
        }
        var path = "/answers/" + samples.answers(round).get(ids[0]);
        assertThat(mvc.get().uri(path).with(Persona.methodologist()))
                .bodyText()
                .contains("меньше пяти опрошенных")
                .doesNotContain(">75<");
        assertThat(mvc.get().uri(path).with(Persona.director(ids[0])))
                .bodyText()
                .contains(">75<")
                .doesNotContain("меньше пяти опрошенных");
        assertThat(mvc.get().uri("/rounds/" + round.id() + "/note").with(Persona.controller()))
                .hasStatusOk()
                .bodyText()
                .contains("в среднем 80 по ответам 1 организации")
                .doesNotContain("77,5");
    }

    @Test
    void itemsOfACollectionRankNobody() {
        var round = samples.open(RoundKind.REQUEST, samples.site(), RoundSamples.DUE);
        samples.sent(round, ids[0], RoundSamples.marks(8, 0));
        fresh();
        assertThat(tables.of(round.id()).rows())
                .extracting(RoundTable.Row::place)
                .containsOnly(0);
        assertThat(mvc.get().uri("/rounds/" + round.id() + "/table").with(Persona.committee()))
                .bodyText()
                .contains("На проверке")
                .doesNotContain("Рейтинг организаций", ">Проверен<");
    }

    @Test
    void fieldThatSaysSoIsAveragedInsteadOfAdded() {
        var round = samples.open(RoundKind.REQUEST, samples.averaged(), RoundSamples.DUE);
        samples.sent(round, ids[0], RoundSamples.values("1000,50"));
        samples.sent(round, ids[1], RoundSamples.values("3000"));
        fresh();
        var pay = tables.of(round.id()).columns().getFirst();
        assertThat(pay.total()).isNull();
        assertThat(pay.mean()).isEqualByComparingTo("2000.3");
    }

    @Test
    void pageRunsAsManyStatementsForManySchools() {
        var form = samples.small();
        var last = samples.open(RoundKind.REQUEST, form, RoundSamples.DUE.minusDays(4));
        var few = samples.open(RoundKind.REQUEST, form, RoundSamples.DUE.minusDays(3));
        samples.sent(last, ids[0], RoundSamples.values("1"));
        samples.sent(few, ids[0], RoundSamples.values("1"));
        var counted = statements(few);
        var many = new java.util.ArrayList<Long>();
        for (var number = 4; number < 34; number++) {
            many.add(school(number));
        }
        entities.flush();
        var round = samples.open(RoundKind.REQUEST, form, RoundSamples.DUE);
        many.forEach(id -> samples.sent(round, id, RoundSamples.values("2", "50")));
        assertThat(statements(round)).isEqualTo(counted);
    }

    private long statements(MonitoringRound round) {
        fresh();
        return Statements.during(() -> assertThat(
                        mvc.get().uri("/rounds/" + round.id() + "/table").with(Persona.methodologist()))
                .hasStatusOk());
    }

    private void fresh() {
        entities.flush();
        entities.clear();
    }
}
