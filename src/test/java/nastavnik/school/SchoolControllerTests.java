package nastavnik.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.journal.Journal;
import nastavnik.journal.JournalEntry;
import nastavnik.web.Flash;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.DispatcherServlet;

@PortalTest
class SchoolControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools schools;

    @Autowired
    SchoolEnds ends;

    @Autowired
    Journal journal;

    @Autowired
    EntityManager entities;

    @Test
    void cityRolesReadTheListAndOnlySomeAreOfferedToChangeIt() {
        enrol(SchoolSamples.flagged("Лицей № 5", SchoolFlag.LEADER));

        assertThat(get("/schools", Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("Лицей № 5", "школа-лидер", "/schools/new", "/school-imports", "/schools/export");
        assertThat(get("/schools", Persona.controller()))
                .hasStatusOk()
                .bodyText()
                .contains("Лицей № 5")
                .doesNotContain("/schools/new");
    }

    @Test
    void emptyRegisterSaysWhatToDo() {
        assertThat(get("/schools", Persona.committee())).bodyText().contains("Реестр пока пуст", "Загрузить из Excel");
        assertThat(get("/schools", Persona.methodologist())).bodyText().contains("Список ведёт комитет");
        assertThat(get("/schools?q=нет", Persona.committee())).bodyText().contains("Ничего не нашлось");
    }

    @Test
    void longListIsPagedAndKeepsItsFilters() {
        for (var i = 1; i <= 60; i++) {
            schools.enrol(SchoolSamples.numbered(i));
        }
        entities.flush();

        assertThat(get("/schools?type=SCHOOL&sort=-number", Persona.committee()))
                .bodyText()
                .contains("1–50 из 60", "№ 60")
                .doesNotContain("№ 1»")
                .contains("type=SCHOOL&amp;sort=-number&amp;page=2")
                .contains("<input type=\"hidden\" name=\"sort\" value=\"-number\">");
    }

    @Test
    void pageBehindTheLastLeadsToTheLastAndSaysThereWhatWasToBeSaid() {
        for (var i = 1; i <= 60; i++) {
            schools.enrol(SchoolSamples.numbered(i));
        }
        entities.flush();

        var last = "/schools?q=%D0%A1%D0%9E%D0%A8&sort=-number&page=2";
        var said = new Flash("school.saved", List.of(), "success", "");
        assertThat(mvc.get()
                        .uri(URI.create("/schools?q=%D0%A1%D0%9E%D0%A8&page=99&sort=-number"))
                        .requestAttr(DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE, Map.of("flash", said))
                        .with(Persona.committee()))
                .hasRedirectedUrl(last)
                .flash()
                .containsEntry("flash", said);
        assertThat(mvc.get().uri(URI.create(last)).with(Persona.committee()))
                .bodyText()
                .contains("51–60 из 60", "№ 1»");
    }

    @Test
    void listRunsAsManyStatementsForThirtyRowsAsForThree() {
        for (var i = 1; i <= 3; i++) {
            schools.enrol(SchoolSamples.flagged("Школа № " + i, SchoolFlag.LEADER));
        }
        var few = statementsOfTheList();
        for (var i = 4; i <= 30; i++) {
            schools.enrol(SchoolSamples.flagged("Школа № " + i, SchoolFlag.LEADER));
        }

        assertThat(statementsOfTheList()).isEqualTo(few);
    }

    private long statementsOfTheList() {
        entities.flush();
        entities.clear();
        return Statements.during(
                () -> assertThat(get("/schools", Persona.committee())).hasStatusOk());
    }

    @Test
    void peopleOfASchoolSeeTheirOwnCardAndNoOther() {
        var own = enrol(SchoolSamples.numbered(14));
        var foreign = enrol(SchoolSamples.numbered(15));

        for (var person : List.of(Persona.director(own), Persona.curator(own))) {
            assertThat(get("/schools", person)).hasRedirectedUrl("/schools/" + own);
            assertThat(get("/schools/" + own, person)).hasStatusOk().bodyText().contains("СОШ № 14");
            assertThat(get("/schools/" + foreign, person)).hasStatus(404);
            assertThat(get("/schools/" + own + "/edit", person)).hasStatus(403);
            assertThat(get("/schools/new", person)).hasStatus(403);
        }
        assertThat(get("/schools", Persona.director(own, foreign)))
                .bodyText()
                .contains("СОШ № 14", "СОШ № 15", "Мои организации");
        assertThat(get("/schools/987654", Persona.committee())).hasStatus(404);
    }

    @Test
    void newSchoolIsStoredAndJournalled() {
        var answer =
                post("/schools", Persona.committee(), form(Map.of("flags", "LEADER", "site", "school.example.ru")));

        entities.flush();
        var id = schools.search(SchoolFilter.everything()).getFirst();
        assertThat(answer).hasRedirectedUrl("/schools/" + id.id());
        assertThat(id.card().flags()).containsExactly(SchoolFlag.LEADER);
        assertThat(id.card().site()).isEqualTo("https://school.example.ru");
        assertThat(id.card().activeFrom()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(actions(id.id())).containsExactly("school.enrolled");
    }

    @Test
    void refusedFormKeepsWhatWasTypedAndLinksItsErrors() {
        enrol(SchoolSamples.named("Занятое имя"));

        assertThat(post(
                        "/schools",
                        Persona.committee(),
                        form(Map.of(
                                "shortName",
                                "ЗАНЯТОЕ ИМЯ",
                                "email",
                                "не адрес",
                                "activeFrom",
                                "31.02.2026",
                                "type",
                                ""))))
                .hasStatus(422)
                .bodyText()
                .contains("ЗАНЯТОЕ ИМЯ", "не адрес", "31.02.2026")
                .contains("уже есть в реестре", "imya@example.ru", "Такого дня в календаре нет")
                .contains("href=\"#shortName\"", "href=\"#email\"", "href=\"#activeFrom\"", "href=\"#type\"");
        assertThat(post("/schools", Persona.committee(), form(Map.of("type", "CIRCUS", "flags", "TALL"))))
                .hasStatus(422)
                .bodyText()
                .contains("Выберите вид из списка", "Выберите особенности из списка");
    }

    @Test
    void savedCardKeepsItsOwnNameAndTellsTheJournalWhatChanged() {
        var id = enrol(SchoolSamples.named("Прежнее имя"));

        assertThat(post(
                        "/schools/" + id,
                        Persona.committee(),
                        form(Map.of("version", "0", "shortName", "ПРЕЖНЕЕ ИМЯ", "district", "Южный"))))
                .hasRedirectedUrl("/schools/" + id);
        entities.flush();

        assertThat(journal.of("School", id, 1).getFirst().details())
                .contains("Район: Заречный → Южный", "Краткое наименование: Прежнее имя → ПРЕЖНЕЕ ИМЯ");
        assertThat(get("/schools/" + id, Persona.committee()))
                .bodyText()
                .contains("Карточка изменена", "Пробная Анна Ивановна");
        assertThat(get("/schools/" + id, Persona.methodologist())).bodyText().doesNotContain("Карточка изменена");
    }

    @Test
    void changeMadeMeanwhileIsShownBesideWhatWasTyped() {
        var id = enrol(SchoolSamples.numbered(14));
        post("/schools/" + id, Persona.committee(), form(Map.of("version", "0", "district", "Первый район")));
        entities.flush();

        assertThat(post(
                        "/schools/" + id,
                        Persona.administrator(),
                        form(Map.of("version", "0", "district", "Второй район"))))
                .hasStatus(409)
                .bodyText()
                .contains("Первый район", "Второй район", "Пока вы правили", "name=\"version\" value=\"1\"");
        assertThat(schools.find(id).orElseThrow().card().district()).isEqualTo("Первый район");
    }

    @Test
    void closedSchoolSaysSoAndCanBeOpenedAgain() {
        var id = enrol(SchoolSamples.numbered(14));
        var committee = Persona.committee();

        assertThat(get("/schools/" + id + "/closing", committee)).bodyText().contains("01.10.2026");
        assertThat(post("/schools/" + id + "/closing", committee, Map.of("lastDay", "31.08.2020")))
                .hasStatus(422)
                .bodyText()
                .contains("не может быть раньше первого (01.09.2020)", "31.08.2020");
        assertThat(post("/schools/" + id + "/closing", committee, Map.of("lastDay", "30.09.2026")))
                .hasRedirectedUrl("/schools/" + id);
        entities.flush();
        assertThat(get("/schools/" + id, committee)).bodyText().contains("Организация закрыта", "Открыть снова");
        assertThat(get("/schools", committee)).bodyText().doesNotContain("СОШ № 14");
        assertThat(get("/schools?state=closed", committee)).bodyText().contains("СОШ № 14", "закрыта 30.09.2026");

        assertThat(get("/schools/" + id + "/reopening", committee)).bodyText().contains("Открыть организацию снова?");
        post("/schools/" + id + "/reopening", committee, Map.of());
        entities.flush();
        assertThat(get("/schools", committee)).bodyText().contains("СОШ № 14");
        assertThat(actions(id)).containsExactly("school.reopened", "school.closed", "school.enrolled");
    }

    @Test
    void closingThatIsSetIsProposedAndCorrected() {
        var id = enrol(SchoolSamples.numbered(14));
        var successor = enrol(SchoolSamples.numbered(15));
        var committee = Persona.committee();
        var closing = "/schools/" + id + "/closing";
        post(closing, committee, Map.of("lastDay", "31.08.2026", "successor", Long.toString(successor)));
        post("/schools/" + successor + "/closing", committee, Map.of("lastDay", "15.09.2026"));
        entities.flush();
        entities.clear();

        assertThat(get("/schools/" + id, committee)).bodyText().contains(closing, "Изменить день закрытия");
        assertThat(get(closing, committee))
                .bodyText()
                .contains("value=\"31.08.2026\"", "Изменить день закрытия")
                .contains("value=\"" + successor + "\" selected=\"selected\"")
                .doesNotContain("01.10.2026");
        assertThat(post(closing, committee, Map.of("lastDay", "30.08.2026", "successor", Long.toString(successor))))
                .hasRedirectedUrl("/schools/" + id);
        entities.flush();
        entities.clear();
        assertThat(schools.find(id).orElseThrow().card().activeTo()).isEqualTo("2026-08-30");
    }

    @Test
    void openSchoolIsNotOpenedAgain() {
        var id = enrol(SchoolSamples.numbered(14));
        var path = "/schools/" + id + "/reopening";

        for (var answer : List.of(get(path, Persona.committee()), post(path, Persona.committee(), Map.of()))) {
            assertThat(answer)
                    .hasRedirectedUrl("/schools/" + id)
                    .flash()
                    .containsEntry("flash", new Flash("school.isOpenAnyway", List.of(), "warning", ""));
        }
        assertThat(actions(id)).containsExactly("school.enrolled");
    }

    @Test
    void lastDayFarAwayIsAskedAbout() {
        var id = enrol(SchoolSamples.numbered(14));
        var closing = "/schools/" + id + "/closing";
        for (var far : List.of("02.10.2027", "30.09.2023")) {
            assertThat(post(closing, Persona.committee(), Map.of("lastDay", far)))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Последний день —", "value=\"" + far + "\"", "name=\"confirmed\"");
        }
        assertThat(post(closing, Persona.committee(), Map.of("lastDay", "02.10.2062", "confirmed", "02.10.2027")))
                .hasStatus(422);
        assertThat(schools.find(id).orElseThrow().card().activeTo()).isNull();

        assertThat(post(closing, Persona.committee(), Map.of("lastDay", "02.10.2027", "confirmed", "02.10.2027")))
                .hasRedirectedUrl("/schools/" + id);
    }

    @Test
    void successorThatWasMergedItselfLeadsToItsOwn() {
        var first = enrol(SchoolSamples.numbered(14));
        var second = enrol(SchoolSamples.numbered(15));
        var third = enrol(SchoolSamples.numbered(16));
        merge(first, "31.07.2026", second);
        merge(second, "31.08.2026", third);
        merge(second, "31.08.2026", third);
        assertThat(actions(second)).containsExactly("school.closed", "school.enrolled");

        assertThat(get("/schools/" + first, Persona.committee()))
                .bodyText()
                .contains("href=\"/schools/" + second + "\"", "присоединена к МБОУ «СОШ № 16» с 01.09.2026")
                .contains("Её работу продолжает", "href=\"/schools/" + third + "\"");
        assertThat(get("/schools/" + second, Persona.committee())).bodyText().doesNotContain("Её работу продолжает");
        assertThat(answering(first)).extracting(SchoolEnds.Successor::id).isEqualTo(third);
        assertThat(get("/schools?state=closed", Persona.committee()))
                .bodyText()
                .contains(
                        "присоединена к МБОУ «СОШ № 15» с 01.08.2026 (теперь МБОУ «СОШ № 16»)",
                        "присоединена к МБОУ «СОШ № 16» с 01.09.2026<");

        post("/schools/" + third + "/closing", Persona.committee(), Map.of("lastDay", "15.09.2026"));
        entities.flush();
        assertThat(answering(first)).isNull();
        assertThat(get("/schools/" + first, Persona.committee()))
                .bodyText()
                .contains("href=\"/schools/" + second + "\"")
                .doesNotContain("Её работу продолжает");
    }

    private SchoolEnds.@Nullable Successor answering(long id) {
        return Objects.requireNonNull(ends.of(List.of(id)).get(id)).successor();
    }

    private void merge(long id, String lastDay, long successor) {
        assertThat(post(
                        "/schools/" + id + "/closing",
                        Persona.committee(),
                        Map.of("lastDay", lastDay, "successor", Long.toString(successor))))
                .hasRedirectedUrl("/schools/" + id);
        entities.flush();
        entities.clear();
    }

    /** Without JavaScript too the summary says which field it speaks of. */
    @Test
    void summaryOfErrorsNamesTheFields() {
        assertThat(post(
                        "/schools",
                        Persona.committee(),
                        form(Map.of("shortName", "", "fullName", "", "flags", "TALL"))))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "<a href=\"#shortName\">Краткое наименование: заполните это поле</a>",
                        "<a href=\"#fullName\">Полное наименование: заполните это поле</a>",
                        "<fieldset class=\"mb-3 field\" id=\"flags\"");
    }

    @Test
    void mergedSchoolAndItsSuccessorLeadToEachOther() {
        var id = enrol(SchoolSamples.numbered(14));
        var successor = enrol(SchoolSamples.numbered(15));
        var closed = enrol(SchoolSamples.closed("Закрытая", LocalDate.of(2024, 8, 31)));
        var ending = enrol(SchoolSamples.closed("Уходящая", LocalDate.of(2099, 8, 31)));
        var committee = Persona.committee();

        assertThat(get("/schools/" + id + "/closing", committee))
                .bodyText()
                .contains("<option value=\"" + successor + "\"")
                .doesNotContain(
                        "<option value=\"" + id + "\"",
                        "<option value=\"" + closed + "\"",
                        "<option value=\"" + ending + "\"");
        for (var wrong : List.of(id, closed, ending, 999_999L)) {
            assertThat(post(
                            "/schools/" + id + "/closing",
                            committee,
                            Map.of("lastDay", "30.09.2026", "successor", Long.toString(wrong))))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Выберите другую работающую организацию");
        }
        assertThat(post(
                        "/schools/" + id + "/closing",
                        committee,
                        Map.of("lastDay", "30.09.2026", "successor", Long.toString(successor))))
                .hasRedirectedUrl("/schools/" + id);
        entities.flush();
        entities.clear();

        assertThat(get("/schools/" + id, committee))
                .bodyText()
                .contains("Организация закрыта", "href=\"/schools/" + successor + "\"");
        assertThat(get("/schools/" + successor, committee))
                .bodyText()
                .contains("К организации присоединены", "href=\"/schools/" + id + "\"", "с 01.10.2026");
        assertThat(get("/schools/" + successor, Persona.director(successor)))
                .bodyText()
                .contains("К организации присоединены")
                .doesNotContain("href=\"/schools/" + id + "\"");
        assertThat(get("/schools?state=closed", committee))
                .bodyText()
                .contains("присоединена к МБОУ «СОШ № 15» с 01.10.2026");

        post("/schools/" + id + "/reopening", committee, Map.of());
        entities.flush();
        entities.clear();
        assertThat(get("/schools/" + successor, committee)).bodyText().doesNotContain("присоединены");
    }

    @Test
    void firstDayCannotPassTheLast() {
        var id = enrol(SchoolSamples.closed("Закрытая", LocalDate.of(2024, 8, 31)));

        assertThat(post("/schools/" + id, Persona.committee(), form(Map.of("version", "0", "shortName", "Закрытая"))))
                .hasStatus(422)
                .bodyText()
                .contains("Первый день не может быть позже последнего");
    }

    @Test
    void directorKeepsTheContactsOfTheOwnSchool() {
        var own = enrol(SchoolSamples.numbered(14));
        var foreign = enrol(SchoolSamples.numbered(15));
        var contacts = Map.of(
                "version", "0",
                "directorName", "Новикова Елена Юрьевна",
                "phone", "+7 351 711-11-11",
                "email", "new@example.ru",
                "site", "");

        assertThat(get("/schools/" + own, Persona.director(own))).bodyText().contains("/schools/" + own + "/contacts");
        assertThat(get("/schools/" + own, Persona.curator(own)))
                .bodyText()
                .doesNotContain("/schools/" + own + "/contacts");
        assertThat(get("/schools/" + own + "/contacts", Persona.director(own)))
                .bodyText()
                .contains("Берёзкина");
        assertThat(get("/schools/" + foreign + "/contacts", Persona.director(own)))
                .hasStatus(404);
        assertThat(post("/schools/" + foreign + "/contacts", Persona.director(own), contacts))
                .hasStatus(404);
        assertThat(post("/schools/" + own + "/contacts", Persona.curator(own), contacts))
                .hasStatus(403);

        assertThat(post("/schools/" + own + "/contacts", Persona.director(own), contacts))
                .hasRedirectedUrl("/schools/" + own);
        entities.flush();

        var card = schools.find(own).orElseThrow().card();
        assertThat(card.directorName()).isEqualTo("Новикова Елена Юрьевна");
        assertThat(card.site()).isEmpty();
        assertThat(card.shortName()).isEqualTo("МБОУ «СОШ № 14»");
        assertThat(post(
                        "/schools/" + own + "/contacts",
                        Persona.director(own),
                        with(contacts, "directorName", "Другая Анна Петровна")))
                .hasStatus(409)
                .bodyText()
                .contains("Другая Анна Петровна", "Новикова Елена Юрьевна");
    }

    private long enrol(SchoolCard card) {
        var id = schools.enrol(card).id();
        entities.flush();
        return id;
    }

    private List<String> actions(long id) {
        return journal.of("School", id, 10).stream().map(JournalEntry::action).toList();
    }

    private static Map<String, String> form(Map<String, String> changed) {
        var form = new TreeMap<>(Map.of(
                "version", "",
                "type", "SCHOOL",
                "fullName", "Полное наименование",
                "shortName", "МБОУ «СОШ № 14»",
                "number", "14",
                "district", "Заречный",
                "directorName", "Берёзкина Ольга Ивановна",
                "phone", "+7 351 700-00-00",
                "email", "shkola@example.ru",
                "activeFrom", "01.09.2026"));
        form.putAll(changed);
        return form;
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        var changed = new TreeMap<>(form);
        changed.put(field, value);
        return changed;
    }

    private MvcTestResult get(String uri, RequestPostProcessor person) {
        return mvc.get().uri(uri).with(person).exchange();
    }

    private MvcTestResult post(String uri, RequestPostProcessor person, Map<String, String> form) {
        var request = mvc.post().uri(uri).with(person).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
