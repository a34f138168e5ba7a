package nastavnik.peoplebase;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.access.Role;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.WithdrawalWay;
import nastavnik.consent.Withdrawals;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.mentoring.PairEnding;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantSamples;
import nastavnik.profile.ProfileSamples;
import nastavnik.profile.Profiles;
import nastavnik.profile.RequestCard;
import nastavnik.profile.Week;
import nastavnik.school.School;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class BaseControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    MentorPairs pairs;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    MentoringSamples samples;
    School own;
    Participant mentor;
    Participant mentee;

    @BeforeEach
    void peopleOfASchool() {
        samples = new MentoringSamples(portal);
        own = samples.school(1);
        mentor = samples.participant(own, ParticipantSamples.mentor("Опытная Вера Львовна"));
        mentee = samples.participant(own, ParticipantSamples.pupil("Юный Пётр Иванович", LocalDate.of(2012, 5, 12)));
        new ProfileSamples(portal).present(mentor, "=робототехника");
        new ProfileSamples(portal).ask(mentee);
        pairs.form(own, samples.plan(mentor, mentee, "педагог – ученик", MentoringSamples.START, null));
        entities.flush();
    }

    @Test
    void menteesStandInTheColumnsOfTheForm() {
        var rows = BaseBooks.rows(full("mentees"));

        assertThat(rows.getFirst())
                .containsExactly(
                        "№",
                        "ФИО наставляемого",
                        "Контактные данные для связи (данные представителя)",
                        "Год рождения",
                        "Основной запрос",
                        "Дата вхождения в программу",
                        "ФИО наставника",
                        "Форма наставничества",
                        "Место работы/учёбы наставника",
                        "Дата завершения программы",
                        "Результаты программы",
                        "Ссылка на кейс/отзыв на сайте организации",
                        "Отметка о прохождении программы");
        assertThat(rows.get(1))
                .startsWith(
                        "1",
                        "Юный Пётр Иванович",
                        "Тихая Мария Львовна (мать)",
                        "2012",
                        "Хочу собрать робота и научиться программированию",
                        "01.09.2026",
                        "Опытная Вера Львовна",
                        "педагог – ученик",
                        own.shortName());
        assertThat(rows.get(1).get(12)).isEqualTo("проходит");
    }

    @Test
    void mentorsStandInTheColumnsOfTheirs() {
        var pair = pairs.form(
                own, samples.plan(mentor, samples.someone(own), "педагог – педагог", MentoringSamples.START, null));
        pairs.end(pair, MentoringSamples.TODAY, PairEnding.COMPLETED);
        entities.flush();

        var rows = BaseBooks.rows(full("mentors"));
        var row = rows.stream()
                .filter(each -> each.get(1).equals("Опытная Вера Львовна"))
                .findFirst()
                .orElseThrow();

        assertThat(rows.getFirst()).hasSize(16).contains("Желаемый возраст наставляемых", "ФИО наставляемого(ых)");
        assertThat(row.subList(3, 10))
                .containsExactly(
                        own.shortName(),
                        "=робототехника",
                        "",
                        "шахматист, турист",
                        "5–8 класс",
                        "6 ч в месяц; четверг, пятница",
                        "01.09.2026");
        assertThat(row.get(10).lines()).hasSize(2).contains("Юный Пётр Иванович");
        assertThat(row.get(13)).isEqualTo("01.10.2026\n–");
        assertThat(row.get(14)).isEqualTo("Программа выполнена\n–");
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(full("mentors")))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(4);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=робототехника");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void whoHasWithdrawnIsOnNoBase() {
        portal.getBean(Withdrawals.class)
                .withdraw(mentee, ConsentKind.PROCESSING, MentoringSamples.TODAY, WithdrawalWay.IN_PERSON);
        entities.flush();

        assertThat(BaseBooks.all(full("mentees"))).doesNotContain("Юный");
        assertThat(BaseBooks.all(full("mentors"))).doesNotContain("Юный").contains("Участник № ");
    }

    @Test
    void fullBaseNeedsAPurposeWhichTheJournalKeeps() {
        var refused = mvc.get().uri("/bases/mentees.xlsx?school=" + own.id()).with(Persona.curator(own.id()));
        assertThat(refused).hasRedirectedUrl("/bases?purpose=missing&school=" + own.id());
        assertThat(journal("peoplebase.exported")).isEmpty();

        full("mentees");

        assertThat(journal("peoplebase.exported")).containsExactly("База наставляемых: проверка");
    }

    @Test
    void publishedBaseTellsNobody() {
        portal.getBean(Profiles.class)
                .batch(List.of(mentee.id()))
                .keep(
                        mentee,
                        new RequestCard("Мама Юного просит помочь", "", List.of(), null, "7Б", new Week(0), null));
        entities.flush();
        var file = bytes("/bases/public/mentees.xlsx?school=" + own.id());
        var rows = BaseBooks.rows(file);

        assertThat(BaseBooks.all(file))
                .contains("Наставляемый 1")
                .doesNotContain("Юный", "Вера", "Тихая", "Мама", "2012", "7Б", "01.09.2026");
        // One alone shares neither age nor form with anybody.
        assertThat(rows.get(1).get(3)).isEmpty();
        assertThat(rows.get(1).get(7)).isEmpty();
        assertThat(journal("peoplebase.published")).hasSize(1);
    }

    @Test
    void publishedBaseSpeaksOfAgesThatEnoughShare() {
        for (var i = 0; i < Anonymous.SMALL; i++) {
            var other = samples.participant(
                    own, ParticipantSamples.pupil(ParticipantSamples.numbered(100 + i), LocalDate.of(2013, 1, 1 + i)));
            pairs.form(own, samples.plan(mentor, other, "педагог – ученик", MentoringSamples.START, null));
        }
        samples.withoutConsent(own, "Тайный Человек");
        entities.flush();
        var rows = BaseBooks.rows(bytes("/bases/public/mentees.xlsx?school=" + own.id()));

        assertThat(rows).hasSize(1 + 1 + Anonymous.SMALL);
        assertThat(rows.subList(1, rows.size())).allSatisfy(row -> {
            assertThat(row.get(3)).isEqualTo("10–14 лет");
            assertThat(row.get(5)).isEqualTo("2026");
            assertThat(row.get(6)).startsWith("Наставник ");
            assertThat(row.get(7)).isEqualTo("педагог – ученик");
        });
    }

    @Test
    void anotherSchoolsBaseIsNotThere() {
        var other = samples.school(2);
        for (var address :
                List.of("/bases/mentees.xlsx?purpose=RECORDS&school=", "/bases/public/mentors.xlsx?school=")) {
            assertThat(mvc.get().uri(address + own.id()).with(Persona.director(other.id())))
                    .hasStatus(404);
        }
    }

    @Test
    void cityIsCountedWithoutNames() {
        var page = mvc.get()
                .uri("/city-bases")
                .with(Persona.as(Persona.person(Role.METHODOLOGIST)))
                .exchange();

        assertThat(page).hasStatusOk().bodyText().contains(own.shortName()).doesNotContain("Юный", "Опытная");
        var file = BaseBooks.rows(cityFile());
        assertThat(file.get(1).getFirst()).isEqualTo(own.shortName());
        assertThat(file.get(1).subList(1, 8)).containsExactly("1", "1", "1", "0", "2", "2", "1");
    }

    @Test
    void cityTellsThatThePeopleOfClosedSchoolsAreNotThere() throws Exception {
        var words = "Закрытых организаций здесь нет, хотя на их базах ещё 2 человека";
        var closed = samples.school(3);
        samples.pair(closed);
        entities.flush();
        assertThat(city("/city-bases")).doesNotContain("Закрытых организаций здесь нет");
        assertThat(BaseBooks.all(cityFile())).doesNotContain("Закрытых организаций здесь нет");

        entities.createNativeQuery("update school set active_to = :day where id = :id")
                .setParameter("day", MentoringSamples.TODAY.minusDays(1))
                .setParameter("id", closed.id())
                .executeUpdate();
        entities.clear();
        assertThat(city("/city-bases")).contains(words).doesNotContain(closed.shortName());
        assertThat(BaseBooks.all(cityFile())).contains(words).doesNotContain(closed.shortName());
    }

    @Test
    void cityIsPagedBelowTheFiguresOfAllSchoolsAndItsFileIsWhole() throws Exception {
        for (var number = 101; number <= 160; number++) {
            samples.school(number);
        }
        samples.pair(samples.school(161));
        entities.flush();

        var first = city("/city-bases");
        assertThat(first).contains("№ 101»", "1–50 из 62", "page=2").doesNotContain("№ 161»");
        // Two mentors here, one in the last school
        assertThat(first.substring(first.indexOf("Всего"))).contains(">3<");
        assertThat(city("/city-bases?page=2")).contains("№ 161»", "Всего").doesNotContain("№ 101»");
        assertThat(city("/city-bases?sort=-school")).contains("№ 161»");
        assertThat(BaseBooks.rows(cityFile())).hasSize(1 + 62 + 1);
    }

    private byte[] cityFile() {
        return mvc.get()
                .uri("/city-bases.xlsx")
                .with(Persona.committee())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private String city(String address) throws java.io.UnsupportedEncodingException {
        return mvc.get()
                .uri(address)
                .with(Persona.committee())
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void numberOfStatementsDoesNotGrowWithPeople() {
        bytes("/bases/public/mentors.xlsx?school=" + own.id());
        var few = statements();
        for (var i = 0; i < 20; i++) {
            samples.pair(own);
        }
        assertThat(statements()).isEqualTo(few);
    }

    private long statements() {
        entities.flush();
        entities.clear();
        return Statements.during(() -> full("mentors"));
    }

    private byte[] full(String kind) {
        return bytes("/bases/" + kind + ".xlsx?purpose=INSPECTION&school=" + own.id());
    }

    private byte[] bytes(String address) {
        var answer = mvc.get().uri(address).with(Persona.curator(own.id())).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private List<String> journal(String action) {
        entities.flush();
        return jdbc.sql("select details from journal_entry where action = :action order by id")
                .param("action", action)
                .query((row, number) -> String.valueOf(row.getString("details")))
                .list();
    }
}
