package nastavnik.pairorder;

import static nastavnik.mentoring.MentoringSamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.mentoring.MentorGroup;
import nastavnik.mentoring.MentorGroups;
import nastavnik.mentoring.MentorPair;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.mentoring.PairEnding;
import nastavnik.mentoring.PairState;
import nastavnik.school.School;
import nastavnik.wording.NameOnPaper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class PairOrderControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    MentorPairs pairs;

    @Autowired
    MentorGroups groups;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    MentoringSamples samples;
    School own;
    School other;
    MentorPair pair;
    MentorGroup group;

    @BeforeEach
    void aPairAndAGroupWithoutAnOrder() {
        samples = new MentoringSamples(portal);
        own = samples.school(1);
        other = samples.school(2);
        pair = samples.unconfirmedPair(own);
        group = samples.unconfirmedGroup(own, "Робототехника", 2);
        entities.flush();
    }

    @Test
    void oneOrderConfirmsAllThatWasTicked() throws IOException {
        jdbc.sql("update participant set post = 'учитель физики' where id = ?")
                .param(pair.plan().mentor().id())
                .update();
        entities.clear();
        var address = made();
        entities.clear();
        assertThat(mvc.get().uri(address).with(curator()))
                .hasStatusOk()
                .bodyText()
                .contains("Черновик № ", "Робототехника", "Удалить черновик");
        var draft = word(address + "/document");
        assertThat(draft)
                .contains(
                        "О закреплении наставнических пар и групп",
                        "«____» ______________ 20____ г.",
                        "Наставник (Ф.И.О., должность)",
                        ", учитель физики",
                        ", педагог",
                        "Группа «Робототехника»",
                        "с 15.09.2026",
                        "С приказом ознакомлены",
                        "статья 351.8");
        assertThat(sign(address, "", "")).hasStatus(422);
        assertThat(sign(address, "27-од", "02.10.2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Этот день ещё не наступил");
        assertThat(sign(address, "27-од", "01.10.2026")).hasStatus3xxRedirection();
        entities.flush();
        entities.clear();
        assertThat(jdbc.sql("select distinct order_number || ' ' || order_date from mentor_pair where school_id = ?")
                        .param(own.id())
                        .query(String.class)
                        .list())
                .containsExactly("27-од 2026-10-01");
        assertThat(groups.find(group.id(), java.util.List.of(own.id()))
                        .orElseThrow()
                        .stateOn(TODAY))
                .isEqualTo(PairState.ACTIVE);
        assertThat(word(address + "/document")).contains("от 1 октября 2026 г.", "№ 27-од");
        assertThat(sign(address, "28-од", "01.10.2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Приказ уже подписан");
        assertThat(mvc.get().uri("/mentor-orders").with(curator())).bodyText().contains("№ 27-од от 01.10.2026");
        assertThat(jdbc.sql("select action from journal_entry where action like 'mentoring.order%' and school_id = ?")
                        .param(own.id())
                        .query(String.class)
                        .list())
                .contains("mentoring.order-made", "mentoring.order-exported", "mentoring.order-signed");
    }

    @Test
    void pairsThatHaveEndedMeanwhileLeaveTheDraft() throws IOException {
        var address = made();
        assertThat(mvc.get().uri(address).with(curator())).bodyText().doesNotContain("Убрать завершённые пары");
        pairs.end(pairs.find(pair.id(), java.util.List.of(own.id())).orElseThrow(), TODAY, PairEnding.BY_REQUEST);
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri(address).with(curator()))
                .bodyText()
                .contains("пара завершена", "Убрать завершённые пары");
        assertThat(sign(address, "27-од", "01.10.2026"))
                .hasStatus(422)
                .bodyText()
                .contains("В черновике есть завершённые пары");
        var leaving = mvc.post().uri(address + "/ended-pairs/removal").with(csrf());
        assertThat(leaving.with(Persona.curator(other.id()))).hasStatus(404);
        assertThat(mvc.post()
                        .uri(address + "/ended-pairs/removal")
                        .with(curator())
                        .with(csrf()))
                .hasRedirectedUrl(address);
        entities.flush();
        entities.clear();
        assertThat(word(address + "/document"))
                .doesNotContain(pair.plan().mentor().shownName());
        assertThat(sign(address, "27-од", "01.10.2026")).hasStatus3xxRedirection();
        assertThat(mvc.post()
                        .uri(address + "/ended-pairs/removal")
                        .with(curator())
                        .with(csrf()))
                .hasRedirectedUrl(address);
    }

    @Test
    void dateThatDoesNotFitNamesThePair() {
        var address = made();
        jdbc.sql("update mentor_pair set planned_end = date '2026-09-20' where id = ?")
                .param(pair.id())
                .update();
        entities.clear();
        assertThat(sign(address, "27-од", "01.10.2026"))
                .hasStatus(422)
                .bodyText()
                .contains(pair.plan().mentor().shownName() + " – ", "дата приказа не подходит", "сначала продлите его");
    }

    @Test
    void headingOfTheAcquaintedStaysWithTheFirstOfThem() throws IOException {
        try (var paper = new XWPFDocument(new ByteArrayInputStream(file(made() + "/document")))) {
            assertThat(paper.getParagraphs())
                    .filteredOn(each -> each.getText().equals("С приказом ознакомлены:"))
                    .singleElement()
                    .satisfies(heading -> assertThat(heading.isKeepNext()).isTrue());
        }
    }

    @Test
    void strangersPairsAreNotThere() {
        var foreign = samples.unconfirmedPair(other);
        var foreignGroup = samples.unconfirmedGroup(other, "Чужая", 1);
        entities.flush();
        assertThat(make("pairs", foreign.id())).hasStatus(404);
        assertThat(make("groups", foreignGroup.id())).hasStatus(404);
        assertThat(mvc.post()
                        .uri("/mentor-orders")
                        .param("pairs", Long.toString(pair.id()), Long.toString(foreign.id()))
                        .with(curator())
                        .with(csrf()))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri("/mentor-orders")
                        .param("pairs", "1 or 1=1")
                        .with(curator())
                        .with(csrf()))
                .hasStatus(404);
        var address = made();
        for (var path : new String[] {"", "/document", "/signature"}) {
            assertThat(mvc.get().uri(address + path).with(Persona.director(other.id())))
                    .as(path)
                    .hasStatus(404);
        }
        for (var path : new String[] {"/signature", "/removal"}) {
            assertThat(mvc.post()
                            .uri(address + path)
                            .param("number", "1")
                            .param("date", "01.10.2026")
                            .with(Persona.director(other.id()))
                            .with(csrf()))
                    .as(path)
                    .hasStatus(404);
        }
    }

    @Test
    void orderIsOfOneSchoolAndOfPairsThatLast() {
        var foreign = samples.unconfirmedPair(other);
        entities.flush();
        assertThat(mvc.post()
                        .uri("/mentor-orders")
                        .param("pairs", Long.toString(pair.id()), Long.toString(foreign.id()))
                        .with(Persona.director(own.id(), other.id()))
                        .with(csrf()))
                .hasRedirectedUrl("/mentor-pairs");
        assertThat(mvc.post().uri("/mentor-orders").with(curator()).with(csrf()))
                .hasRedirectedUrl("/mentor-pairs");
        var address = made();
        pairs.end(pair, TODAY, PairEnding.BY_REQUEST);
        entities.flush();
        assertThat(sign(address, "27-од", "01.10.2026"))
                .hasStatus(422)
                .bodyText()
                .contains("В черновике есть завершённые пары");
        assertThat(make("pairs", pair.id())).hasRedirectedUrl("/mentor-pairs");
    }

    @Test
    void pairHasOneOrderUnlessAPersonSaysThatAnotherReplacesIt() {
        var address = made();
        assertThat(mvc.get().uri("/mentor-pairs").with(curator()))
                .bodyText()
                .contains("href=\"" + address + "\"")
                .doesNotContain("name=\"pairs\" value=\"" + pair.id() + "\"");
        assertThat(make("pairs", pair.id())).hasRedirectedUrl("/mentor-pairs");
        pairs.confirm(java.util.List.of(pair), "201-од", TODAY, () -> {});
        entities.flush();

        assertThat(sign(address, "202-од", "01.10.2026"))
                .hasStatus(422)
                .bodyText()
                .contains("№ 201-од от 01.10.2026", "Новый приказ его заменит", "REPLACES" + pair.id());
        assertThat(pair.plan().orderNumber()).isEqualTo("201-од");
        assertThat(mvc.post()
                        .uri(address + "/signature")
                        .param("number", "202-од")
                        .param("date", "01.10.2026")
                        .param("confirmed", "REPLACES" + pair.id())
                        .with(curator())
                        .with(csrf()))
                .hasStatus3xxRedirection();
        entities.flush();
        assertThat(mvc.get().uri("/mentor-pairs/{id}", pair.id()).with(curator()))
                .bodyText()
                .contains("№ 201-од, 01.10.2026", "№ 202-од, 01.10.2026");
        assertThat(make("pairs", pair.id())).hasRedirectedUrl("/mentor-pairs");
        pairs.confirm(java.util.List.of(pair), "203-од", TODAY, () -> {});
        entities.flush();
        assertThat(mvc.get().uri(address).with(curator()))
                .bodyText()
                .contains("теперь закреплена приказом № 203-од от 01.10.2026");
    }

    @Test
    void draftCanBeDiscarded() {
        var address = made();
        assertThat(mvc.post().uri(address + "/removal").with(curator()).with(csrf()))
                .hasRedirectedUrl("/mentor-orders");
        entities.flush();
        assertThat(mvc.get().uri(address).with(curator())).hasStatus(404);
    }

    @Test
    void thanksAreForWhatIsCompleted() throws IOException {
        assertThat(mvc.get().uri("/mentor-pairs/{id}/thanks", pair.id()).with(curator()))
                .hasStatus(404);
        pairs.end(pair, TODAY, PairEnding.COMPLETED);
        groups.end(group, TODAY, PairEnding.COMPLETED);
        entities.flush();
        assertThat(word("/mentor-pairs/" + pair.id() + "/thanks"))
                .contains("БЛАГОДАРСТВЕННОЕ ПИСЬМО", pair.plan().mentor().shownName());
        assertThat(word("/mentor-groups/" + group.id() + "/thanks"))
                .contains("наставника группы", group.plan().mentor().shownName());
        for (var path : new String[] {"/mentor-pairs/" + pair.id(), "/mentor-groups/" + group.id()}) {
            assertThat(mvc.get().uri(path + "/thanks").with(Persona.director(other.id())))
                    .hasStatus(404);
        }
    }

    @Test
    void noticeIsPrintedOnceItIsGiven() throws IOException {
        var path = "/mentor-pairs/" + pair.id() + "/notice/document";
        assertThat(mvc.get().uri(path).with(curator())).hasStatus(404);
        pairs.giveNotice(pair, TODAY, TODAY.plusDays(5));
        entities.flush();
        assertThat(word(path))
                .contains(
                        "УВЕДОМЛЕНИЕ", "6 октября 2026 г.", pair.plan().mentee().shownName());
        assertThat(mvc.get().uri(path).with(Persona.director(other.id()))).hasStatus(404);
    }

    @Test
    void namesAreShortenedAsOnPaper() {
        assertThat(NameOnPaper.signature("Иванова Мария Петровна")).isEqualTo("М.П. Иванова");
        assertThat(NameOnPaper.listed("Иванова Мария")).isEqualTo("Иванова М.");
        assertThat(NameOnPaper.listed("Участник № 57")).isEqualTo("Участник № 57");
        assertThat(NameOnPaper.signature("")).isEmpty();
    }

    private String made() {
        var result = mvc.post()
                .uri("/mentor-orders")
                .param("pairs", Long.toString(pair.id()))
                .param("groups", Long.toString(group.id()))
                .with(curator())
                .with(csrf())
                .exchange();
        assertThat(result).hasStatus3xxRedirection();
        entities.flush();
        return java.util.Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private MvcTestResult make(String field, long id) {
        return mvc.post()
                .uri("/mentor-orders")
                .param(field, Long.toString(id))
                .with(curator())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult sign(String address, String number, String date) {
        return mvc.post()
                .uri(address + "/signature")
                .param("number", number)
                .param("date", date)
                .with(curator())
                .with(csrf())
                .exchange();
    }

    private byte[] file(String path) {
        var result = mvc.get().uri(path).with(curator()).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    private String word(String path) throws IOException {
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file(path))))) {
            return extractor.getText().replace('\u00a0', ' ');
        }
    }

    private RequestPostProcessor curator() {
        return Persona.curator(own.id());
    }
}
