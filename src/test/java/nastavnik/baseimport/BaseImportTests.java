package nastavnik.baseimport;

import static nastavnik.peoplebase.BaseBooks.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.ConsentSamples;
import nastavnik.consent.WithdrawalWay;
import nastavnik.consent.Withdrawals;
import nastavnik.meeting.MeetingKind;
import nastavnik.meeting.MeetingSamples;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantCard;
import nastavnik.participant.ParticipantCategory;
import nastavnik.participant.ParticipantSamples;
import nastavnik.participant.Participants;
import nastavnik.peoplebase.BaseBooks;
import nastavnik.profile.ProfileSamples;
import nastavnik.programme.ProgrammeSamples;
import nastavnik.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** Bases go out, are written in with an office program, or made by hand, and come back. */
@PortalTest
class BaseImportTests {

    private static final List<String> MENTEES =
            List.of("№ п/п", "Ф.И.О. наставляемого", "Контакты", "Год рождения", "Запрос", "Дата вхождения", "Форма");

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
    SignedIn curator = Persona.person(Role.CURATOR, 1);

    @BeforeEach
    void peopleOfASchool() {
        samples = new MentoringSamples(portal);
        own = samples.school(1);
        curator = Persona.person(Role.CURATOR, own.id());
        mentor = samples.participant(own, ParticipantSamples.mentor("Опытная Вера Львовна"));
        mentee = samples.participant(own, ParticipantSamples.pupil("Юный Пётр Иванович", LocalDate.of(2012, 5, 12)));
        new ProfileSamples(portal).present(mentor, "=робототехника");
        new ProfileSamples(portal).ask(mentee);
        pairs.form(own, samples.plan(mentor, mentee, "педагог – ученик", MentoringSamples.START, null));
        entities.flush();
    }

    @Test
    void whatGoesOutComesBackWithoutChanges() {
        for (var kind : List.of("mentees", "mentors")) {
            var page = shown(bring(exported(kind)));

            assertThat(page).contains("Изменений нет").doesNotContain(">Записать на портал<", "Не записывается<");
        }
    }

    @Test
    void namesakesOfOneYearComeBackWithoutAQuestion() {
        samples.participant(own, ParticipantSamples.pupil("Юный Пётр Иванович", LocalDate.of(2012, 8, 1)));
        entities.flush();

        assertThat(shown(bring(exported("mentees")))).contains("Изменений нет").doesNotContain("Ответьте, кто это");
    }

    @Test
    void changedCellIsShownAndTakenAfterTheWord() {
        var upload = bring(BaseBooks.edited(exported("mentees"), sheet -> {
            var row = rowOf(sheet, "Юный Пётр Иванович");
            set(sheet, row, 1, "Юный Пётр Ильич");
            set(sheet, row, 4, "-1+1 подготовка к олимпиаде");
            set(sheet, row, 6, "Кто-то Другой");
        }));
        var page = shown(upload);

        assertThat(page)
                .contains("Юный Пётр Ильич", "-1+1 подготовка к олимпиаде", "Хочу собрать робота")
                .contains("«ФИО наставника»: в файле «Кто-то Другой»");
        assertThat(name(mentee)).isEqualTo("Юный Пётр Иванович");

        assertThat(shown(confirm(upload))).contains("База записана");
        assertThat(name(mentee)).isEqualTo("Юный Пётр Ильич");
        assertThat(text("select request from mentee_request where participant_id = " + mentee.id()))
                .isEqualTo("-1+1 подготовка к олимпиаде");
        assertThat(text("select string_agg(theme_id::text, ',') from mentee_request_theme"))
                .isNotEmpty();
        assertThat(text("select sheets from base_upload")).isEmpty();
        assertThat(text("select details from journal_entry where action = 'baseimport.stored'"))
                .isEqualTo("+0, ~1");
        assertThat(shown(bring(exported("mentees")))).contains("Изменений нет");
    }

    @Test
    void tableMadeByHandBringsNewPeopleWithoutConsents() {
        var upload = bring(BaseBooks.byHand(List.of(
                List.of("База наставляемых МБОУ"),
                MENTEES,
                List.of(
                        "1",
                        "Новая Анна Петровна",
                        "+7 900 000-00-00",
                        "2011",
                        "Выбрать профессию",
                        "10.09.2026",
                        "ученик - ученик"),
                List.of("2", "юный петр иванович", "", "2012", "", "", ""),
                List.of("", "", "", "", "", "", ""),
                List.of("3", "Взрослый Семён Ильич", "", "01.02.1990 г.", "Адаптация", "", "педагог – педагог"))));
        var page = shown(upload);

        assertThat(page)
                .contains("Новая Анна Петровна", "Обучающийся, 2011", "Педагог, 01.02.1990")
                .contains("взяты только имя, рождение, категория и дата вхождения")
                .doesNotContain("Выбрать профессию");
        assertThat(shown(confirm(upload))).contains("без согласий", "Дата рождения неизвестна у новых участников: 1");
        assertThat(
                        text(
                                "select category || ' ' || birth_year || ' ' || (birth_date is null) || ' ' || mentee || ' '"
                                        + " || consented(id, date '2026-10-01') from participant where full_name = 'Новая Анна Петровна'"))
                .isEqualTo("PUPIL 2011 true true false");
        assertThat(text("select birth_date::text from participant where full_name = 'Взрослый Семён Ильич'"))
                .isEqualTo("1990-02-01");
        assertThat(text("select count(*)::text from participant where folded(full_name) like 'юный%'"))
                .isEqualTo("1");
        // Nothing that was said of somebody is kept before the consent.
        assertThat(text("select count(*)::text from mentee_request r join participant p"
                        + " on p.id = r.participant_id where p.full_name like 'Новая%'"))
                .isEqualTo("0");
        assertThat(shown(bring(exported("mentees")))).contains("Изменений нет");
    }

    @Test
    void wordsAreTakenOnceTheConsentIsOnFile() {
        var file = BaseBooks.byHand(List.of(
                MENTEES,
                List.of("1", "Новая Анна Петровна", "", "12.05.1990", "Выбрать профессию", "", "педагог – педагог")));
        assertThat(shown(confirm(bring(file)))).contains("База записана");
        assertThat(shown(bring(file))).contains("Изменений нет", "Внесите согласие и загрузите файл ещё раз");
        var anna = portal.getBean(Participants.class)
                .find(
                        Long.parseLong(text("select id::text from participant where full_name like 'Новая%'")),
                        List.of(own.id()))
                .orElseThrow();
        ConsentSamples.giveAll(portal, anna);
        entities.flush();

        assertThat(shown(confirm(bring(file)))).contains("База записана");
        assertThat(text("select request from mentee_request where participant_id = " + anna.id()))
                .isEqualTo("Выбрать профессию");
    }

    @Test
    void whoHasWithdrawnDoesNotComeBackInAnOldFile() {
        var known = exported("mentees");
        withdraw();
        var byHand = BaseBooks.byHand(List.of(
                MENTEES,
                List.of("1", "Юный Пётр Иванович", "", "2012", "Запрос", "", ""),
                List.of("2", "юный петр иванович", "", "", "Запрос", "", "")));
        for (var file : List.of(known, byHand)) {
            var upload = bring(file);
            assertThat(shown(upload)).contains("отозвал согласие").doesNotContain(">Записать на портал<");
            assertThat(flash(confirm(upload))).contains("baseimport.notAnswered");
        }
        assertThat(text("select count(*)::text from participant where folded(full_name) like 'юный%'"))
                .isEqualTo("1");
        // Somebody else of that name, born another year, may come.
        assertThat(shown(confirm(bring(BaseBooks.byHand(
                        List.of(MENTEES, List.of("1", "Юный Пётр Иванович", "", "2010", "", "", "ученик – ученик")))))))
                .contains("База записана");
    }

    @Test
    void whoIsErasedDoesNotComeBackByTheNumberOfTheRow() {
        var known = exported("mentees");
        withdraw();
        portal.getBean(Participants.class).erase(mentee, "Участник № " + mentee.id());
        entities.flush();

        var upload = bring(known);
        assertThat(shown(upload)).contains("Данные участника из этой строки уничтожены");
        assertThat(flash(confirm(upload))).contains("baseimport.notAnswered");
    }

    @Test
    void lookingAtAnUploadAndTakingItsMistakesOutIsJournalled() {
        var upload = bring(BaseBooks.byHand(List.of(MENTEES, List.of("1", "Анна", "", "2011", "", "", ""))));
        shown(upload);
        mvc.get().uri(upload + "/corrections.xlsx").with(Persona.as(curator)).exchange();
        assertThat(text("select string_agg(action || ' ' || details, ',' order by id) from journal_entry"
                        + " where action in ('baseimport.previewed', 'baseimport.exported')"))
                .isEqualTo("baseimport.previewed строк: 1,baseimport.exported строк: 1");
    }

    private void withdraw() {
        entities.clear();
        mentee = portal.getBean(Participants.class)
                .find(mentee.id(), List.of(own.id()))
                .orElseThrow();
        portal.getBean(Withdrawals.class)
                .withdraw(mentee, ConsentKind.PROCESSING, MentoringSamples.TODAY, WithdrawalWay.IN_PERSON);
        entities.flush();
    }

    @Test
    void mentorsAreReadToo() {
        var worker = samples.participant(
                own,
                new ParticipantCard(
                        "Заводской Олег Юрьевич",
                        ParticipantCategory.EMPLOYER,
                        true,
                        false,
                        ParticipantSamples.SINCE,
                        null,
                        ParticipantSamples.BORN));
        entities.flush();
        var upload = bring(BaseBooks.byHand(List.of(
                List.of(
                        "ФИО наставника",
                        "Место работы",
                        "Компетенции",
                        "Желаемый возраст наставляемых",
                        "Ресурс времени",
                        "ФИО наставляемых"),
                List.of(
                        "Заводской Олег Юрьевич",
                        "АО «Завод»",
                        "Станки",
                        "12-15 лет",
                        "2 часа в неделю, по средам",
                        ""),
                List.of("Опытная Вера Львовна", "", "", "7 класс", "5 ч в месяц; понедельник", ""))));

        assertThat(shown(upload)).contains("Станки", "5–8 класс", "7 класс");
        assertThat(shown(confirm(upload))).contains("База записана");
        assertThat(BaseBooks.all(exported("mentors"))).contains("АО «Завод»");
        assertThat(shown(bring(exported("mentors")))).contains("Изменений нет");
        assertThat(text(
                        "select category || ' ' || employer || ' ' || grade_from || ' ' || grade_to || ' ' || hours || ' ' || days"
                                + " from mentor_profile m join participant p on p.id = m.participant_id"
                                + " where p.id = " + worker.id()))
                .isEqualTo("EMPLOYER АО «Завод» 6 9 8 4");
        assertThat(text(
                        "select competences || ' ' || grade_from || ' ' || grade_to || ' ' || hours || ' ' || days from mentor_profile"
                                + " where participant_id = " + mentor.id()))
                .isEqualTo("=робототехника 7 7 5 1");
    }

    @Test
    void pairWrittenIntoTheBaseIsFormed() {
        var other = samples.participant(own, ParticipantSamples.pupil("Новый Илья Петрович", LocalDate.of(2012, 3, 4)));
        var programme = new ProgrammeSamples(portal).running(own, 3);
        entities.flush();
        var upload = bring(BaseBooks.edited(exported("mentees"), sheet -> {
            var row = rowOf(sheet, "Новый Илья Петрович");
            set(sheet, row, 6, "опытная вера львовна");
            set(sheet, row, 7, "Педагог - ученик");
            set(sheet, row, 9, "31.05.2027");
            set(sheet, row, 11, "https://school.example/case");
        }));

        assertThat(shown(upload))
                .contains("новая пара: опытная вера львовна, педагог – ученик, с 01.09.2026, без приказа")
                .contains(
                        "по 31.05.2027", "программа «Молодой педагог»", "статья 351.8", "https://school.example/case");
        assertThat(shown(confirm(upload))).contains("База записана");
        assertThat(text(
                        "select mentor_id || ' ' || starts_on || ' ' || planned_end || ' ' || programme_id || ' ' || case_link"
                                + " || (order_date is null) from mentor_pair where mentee_id = " + other.id()))
                .isEqualTo(
                        mentor.id() + " 2026-09-01 2027-05-31 " + programme.id() + " https://school.example/casetrue");
        for (var kind : List.of("mentees", "mentors")) {
            assertThat(shown(bring(exported(kind)))).contains("Изменений нет").doesNotContain("Не записывается<");
        }
    }

    @Test
    void endResultAndLinkOfAPairAreTaken() {
        var upload = bring(BaseBooks.edited(exported("mentees"), sheet -> {
            var row = rowOf(sheet, "Юный Пётр Иванович");
            set(sheet, row, 9, "20.09.2026");
            set(sheet, row, 10, "Собран робот");
            set(sheet, row, 11, "https://school.example/robot");
            set(sheet, row, 12, "пройдена");
        }));

        assertThat(shown(upload)).contains("завершится 20.09.2026 («Программа выполнена»)", "Собран робот", "/robot");
        assertThat(shown(confirm(upload))).contains("База записана");
        assertThat(text("select ending || ' ' || ended_on || ' ' || case_link from mentor_pair"))
                .isEqualTo("COMPLETED 2026-09-20 https://school.example/robot");
        assertThat(text("select result from reflection")).isEqualTo("Собран робот");
        assertThat(BaseBooks.all(exported("mentors")))
                .contains("Программа выполнена: Собран робот", "https://school.example/robot");
        for (var kind : List.of("mentees", "mentors")) {
            assertThat(shown(bring(exported(kind)))).contains("Изменений нет").doesNotContain("Не записывается<");
        }
    }

    @Test
    void endsBeforeMeetingsThatAreEnteredAreAskedOnceBeforeAnythingIsStored() {
        var id = Long.parseLong(text("select id from mentor_pair"));
        var pair = pairs.find(id, Set.of(own.id())).orElseThrow();
        MeetingSamples.held(portal, own, pair, MeetingKind.REGULAR, LocalDate.of(2026, 9, 22));
        MeetingSamples.held(portal, own, pair, MeetingKind.REGULAR, LocalDate.of(2026, 9, 24));
        entities.flush();
        var upload = bring(BaseBooks.edited(exported("mentees"), sheet -> {
            var row = rowOf(sheet, "Юный Пётр Иванович");
            set(sheet, row, 9, "20.09.2026");
            set(sheet, row, 10, "Собран робот");
        }));
        assertThat(shown(upload)).contains("пар – 1, встреч – 2, последняя 24 сентября 2026");

        var unanswered = confirm(upload);
        assertThat(unanswered).hasStatus(422);
        assertThat(text(unanswered)).contains("пар – 1, встреч – 2", "name=\"confirmed\"");
        assertThat(text("select count(*) from mentor_pair where ended_on is not null"))
                .isEqualTo("0");

        assertThat(shown(confirm(upload, "confirmed", "MEETINGS_AFTER2"))).contains("База записана");
        assertThat(text("select ended_on from mentor_pair")).isEqualTo("2026-09-20");
    }

    /** As where one pair ends: an early end of a mentor who is employed is told three working days ahead. */
    @Test
    void earlyEndsWithoutNoticeAreAskedOnceBeforeAnythingIsStored() {
        var upload = bring(early());
        assertThat(shown(upload)).contains("таких пар – 1", "три рабочих дня");
        assertThat(confirm(upload)).hasStatus(422);
        assertThat(text("select count(*) from mentor_pair where ended_on is not null"))
                .isEqualTo("0");
        assertThat(shown(confirm(upload, "confirmed", "NOTICES1"))).contains("База записана");
        assertThat(text("select ending || ' ' || ended_on from mentor_pair")).isEqualTo("BY_REQUEST 2026-09-21");
    }

    @Test
    void earlyEndsThreeWorkingDaysAfterTheirNoticeAreNotAskedAbout() {
        jdbc.sql("update mentor_pair set noticed_on = '2026-09-15', notice_until = '2026-09-18'")
                .update();
        var upload = bring(early());
        assertThat(shown(upload)).doesNotContain("таких пар");
        assertThat(shown(confirm(upload))).contains("База записана");
    }

    private byte[] early() {
        return BaseBooks.edited(exported("mentees"), sheet -> {
            var row = rowOf(sheet, "Юный Пётр Иванович");
            set(sheet, row, 9, "21.09.2026");
            set(sheet, row, 10, "По просьбе участника");
        });
    }

    @Test
    void anotherReasonOfAnEndIsExplainedInBracketsAndComesBack() {
        var silent = bring(BaseBooks.edited(exported("mentees"), sheet -> {
            var row = rowOf(sheet, "Юный Пётр Иванович");
            set(sheet, row, 9, "20.09.2026");
            set(sheet, row, 10, "Другое");
        }));
        assertThat(shown(silent)).contains("у причины «Другое» нет пояснения").doesNotContain("завершится 20.09.2026");

        var told = bring(BaseBooks.edited(exported("mentees"), sheet -> {
            var row = rowOf(sheet, "Юный Пётр Иванович");
            set(sheet, row, 9, "20.09.2026");
            set(sheet, row, 10, "Другое (смена (частичная) расписания): Собран робот");
        }));
        assertThat(shown(told)).contains("завершится 20.09.2026 («Другое»)");
        assertThat(shown(confirm(told, "confirmed", "NOTICES1"))).contains("База записана");
        assertThat(text("select ending || ': ' || ending_note from mentor_pair"))
                .isEqualTo("OTHER: смена (частичная) расписания");
        assertThat(text("select result from reflection")).isEqualTo("Собран робот");
        for (var kind : List.of("mentees", "mentors")) {
            assertThat(shown(bring(exported(kind)))).contains("Изменений нет").doesNotContain("Не записывается<");
        }
    }

    @Test
    void pairsThatCannotBeTakenAreToldRowByRow() {
        samples.participant(own, ParticipantSamples.pupil("Новый Илья Петрович", LocalDate.of(2012, 3, 4)));
        samples.withoutConsent(own, "Тихий Олег Олегович");
        entities.flush();
        var upload = bring(BaseBooks.byHand(List.of(
                List.of(
                        "ФИО наставляемого",
                        "Год рождения",
                        "ФИО наставника",
                        "Форма",
                        "Дата завершения",
                        "Отметка о прохождении"),
                List.of("Новый Илья Петрович", "2012", "Чужой Лев Львович", "педагог – ученик", "", ""),
                List.of("Юный Пётр Иванович", "2012", "Опытная Вера Львовна", "ученик – ученик", "", "пройдена"),
                List.of("Тихий Олег Олегович", "", "Опытная Вера Львовна", "педагог – ученик", "", ""),
                List.of("Свежий Марк Маркович", "2012", "Опытная Вера Львовна", "педагог – ученик", "", ""))));

        assertThat(shown(upload))
                .contains("в файле «Чужой Лев Львович», на портале такого участника нет")
                .contains("на портале в другой форме, чем «ученик – ученик»")
                .contains("«пройдена» не записывается", "Нет согласий: Тихий Олег Олегович")
                .contains("нет согласий нового участника");
        assertThat(shown(confirm(upload))).contains("База записана");
        assertThat(text("select count(*)::text from mentor_pair")).isEqualTo("1");
    }

    @Test
    void cellsOfPairsThatCannotBeReadHaveToBeMended() {
        assertThat(shown(bring(BaseBooks.edited(exported("mentees"), sheet -> {
                    var row = rowOf(sheet, "Юный Пётр Иванович");
                    set(sheet, row, 9, "в мае");
                    set(sheet, row, 11, "см. сайт");
                }))))
                .contains("строка 2, «Дата завершения программы»", "Напишите дату цифрами")
                .contains("строка 2, «Ссылка на кейс/отзыв на сайте организации»", "Напишите адрес страницы целиком");
    }

    @Test
    void heavyLoadOfAMentorIsShownBeforeThePairsAreFormed() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("ФИО наставляемого", "Год рождения", "ФИО наставника", "Форма"));
        for (var i = 1; i <= 3; i++) {
            var name = ParticipantSamples.numbered(i + 100);
            samples.participant(own, ParticipantSamples.pupil(name, LocalDate.of(2012, 3, 4)));
            rows.add(List.of(name, "2012", "Опытная Вера Львовна", "педагог – ученик"));
        }
        entities.flush();

        assertThat(shown(bring(BaseBooks.byHand(rows))))
                .containsOnlyOnce("на эти дни уже есть пары и группы: 3. Обычно их не больше 3.");
    }

    @Test
    void postGoesOutAndComesBackWithThePlaceOfWork() {
        var school = text("select short_name from school where id = " + own.id());
        var upload = bring(BaseBooks.edited(
                exported("mentors"),
                sheet -> set(sheet, rowOf(sheet, "Опытная Вера Львовна"), 3, school + ", учитель физики")));

        assertThat(shown(upload)).contains("Должность", "учитель физики").doesNotContain("Не записывается<");
        assertThat(shown(confirm(upload))).contains("База записана");
        assertThat(text("select post from participant where id = " + mentor.id()))
                .isEqualTo("учитель физики");
        assertThat(BaseBooks.all(exported("mentors"))).contains(school + ", учитель физики");
        assertThat(shown(bring(exported("mentors")))).contains("Изменений нет").doesNotContain("Не записывается<");
        assertThat(shown(bring(BaseBooks.byHand(
                        List.of(List.of("ФИО наставника", "Должность"), List.of("Опытная Вера Львовна", "завуч"))))))
                .contains("Должность", "завуч");
    }

    @Test
    void eachWrongCellIsNamedAndNothingIsStored() {
        var upload = bring(BaseBooks.byHand(List.of(
                MENTEES,
                List.of("1", "Анна", "", "2011", "", "", ""),
                List.of("2", "Верная Мария Ивановна", "", "в 2011", "", "32.01.2026", ""),
                List.of("3", "Вторая Мария Ивановна", "", "1825", "", "", ""),
                List.of("4", "Неясный Семён Ильич", "", "1980", "", "", ""),
                List.of("5", "Дважды Семён Ильич", "", "2010", "", "", ""),
                List.of("6", "Дважды Семён Ильич", "", "2010", "", "", ""))));
        var page = shown(upload);

        assertThat(page)
                .contains("строка 2, «ФИО наставляемого»")
                .contains("строка 3, «Год рождения»", "строка 3, «Дата вхождения в программу»")
                .contains("возраст участника от 5 до 100 лет", "добавьте графу «Категория»")
                .contains("Этот человек уже есть в строке 6")
                .doesNotContain(">Записать на портал<");
        confirm(upload);
        assertThat(text("select count(*)::text from participant where full_name like '%Ильич'"))
                .isEqualTo("0");
        var marked = mvc.get()
                .uri(upload + "/corrections.xlsx")
                .with(Persona.as(curator))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        assertThat(BaseBooks.all(marked)).contains("Что исправить", "строка 2, «ФИО наставляемого»: Напишите фамилию");
    }

    @Test
    void ofNamesakesItIsAsked() {
        var other = samples.participant(own, ParticipantSamples.pupil("Юный Петр Иванович", LocalDate.of(2013, 8, 1)));
        entities.flush();
        var file = BaseBooks.byHand(List.of(
                List.of("ФИО наставляемого", "Основной запрос"),
                List.of("Юный Пётр Иванович", "Новый запрос"),
                List.of("Опытная Вера Львовна", "Стать лучше")));
        var upload = bring(file);

        assertThat(shown(upload))
                .contains("Ответьте, кто это", "это Юный Петр Иванович, 01.08.2013", "станет и наставляемым");
        assertThat(flash(confirm(upload))).contains("baseimport.notAnswered");
        assertThat(shown(confirm(upload, "answer-0-2", Long.toString(other.id()))))
                .contains("База записана");
        assertThat(text("select request from mentee_request where participant_id = " + other.id()))
                .isEqualTo("Новый запрос");
        assertThat(text("select mentor || ' ' || mentee from participant where id = " + mentor.id()))
                .isEqualTo("true true");
    }

    @Test
    void anotherYearMeansAQuestionAndANewPersonIfSo() {
        var upload = bring(BaseBooks.byHand(
                List.of(MENTEES, List.of("1", "Юный Пётр Иванович", "", "2009", "Другой человек", "", ""))));

        assertThat(shown(upload)).contains("это другой человек, добавить нового");
        assertThat(shown(confirm(upload, "answer-0-2", "new"))).contains("База записана");
        assertThat(text("select string_agg(birth_year::text, ',' order by birth_year) from participant"
                        + " where full_name = 'Юный Пётр Иванович'"))
                .isEqualTo("2009,2012");
    }

    @Test
    void confirmationAgainstAnotherStateStoresNothing() {
        var upload = bring(BaseBooks.edited(
                exported("mentees"), sheet -> set(sheet, rowOf(sheet, "Юный Пётр Иванович"), 4, "Иное")));
        var seen = seen(upload);
        jdbc.sql("update mentee_request set request = 'Третье'").update();
        entities.clear();

        assertThat(flash(confirmSeen(upload, seen))).contains("baseimport.changedMeanwhile");
        assertThat(text("select request from mentee_request where participant_id = " + mentee.id()))
                .isEqualTo("Третье");
    }

    @Test
    void fileThatIsNoBaseIsRefused() {
        assertThat(HtmlUtils.htmlUnescape(
                        text(sent(own.id(), BaseBooks.byHand(List.of(List.of("Меню", "Цена"), List.of("Суп", "10")))))))
                .contains("В файле нет базы");
    }

    @Test
    void anotherSchoolsUploadIsNotThere() {
        var upload = bring(exported("mentees"));
        var stranger = samples.school(2);

        assertThat(mvc.get().uri(upload).with(Persona.director(stranger.id()))).hasStatus(404);
        assertThat(sent(stranger.id(), exported("mentees"))).hasStatus(404);
    }

    @Test
    void fiveThousandRowsAreReadAndNoMore() {
        var rows = many(BaseUploadService.MOST_ROWS);

        assertThat(shown(bring(BaseBooks.byHand(rows)))).containsPattern("И ещё строк: 4.800");

        rows.add(List.of("5001", "Лишний Человек", "", "2012", "", "", ""));
        assertThat(HtmlUtils.htmlUnescape(text(sent(own.id(), BaseBooks.byHand(rows)))))
                .contains("больше 5000 строк");
    }

    @Test
    void manyRowsAreTakenAtOnce() {
        assertThat(shown(confirm(bring(BaseBooks.byHand(many(350)))))).contains("База записана");
        consentAll();
        assertThat(shown(confirm(bring(BaseBooks.byHand(many(350)))))).contains("База записана");
        assertThat(text("select count(*)::text from mentee_request r join participant p on p.id = r.participant_id"
                        + " where p.birth_year = 2012 and p.birth_date is null"))
                .isEqualTo("350");
    }

    /** What grows are the batches in which the rows are written, fifty at a time, and the numbers that are drawn for them. */
    @Test
    void statementsGrowByBatchesOnly() {
        var few = statements(many(100));
        var many = statements(many(500, 20_000));

        assertThat(many.preview() - few.preview()).isZero();
        assertThat(many.storing() - few.storing()).isBetween(1L, 4 * (500 - 100) / 50L);
    }

    @Test
    void statementsForChangesGrowByBatchesOnly() {
        statements(many(600));
        consentAll();
        var few = statements(changed(many(600).subList(0, 101)));
        var many = statements(changed(many(600).subList(101, 601)));

        assertThat(many.preview() - few.preview()).isZero();
        assertThat(many.storing() - few.storing()).isBetween(1L, 4 * (500 - 100) / 50L);
        assertThat(text("select count(*)::text from mentee_request where request = 'Другой запрос'"))
                .isEqualTo("600");
        assertThat(text("select count(distinct subject_id)::text from journal_entry"
                        + " where action = 'participant.revised' and details like 'из файла базы, загрузка № %'"))
                .isEqualTo("600");
    }

    /** Papers of everybody who has none, without a click each. */
    private void consentAll() {
        entities.flush();
        jdbc.sql("""
                        insert into consent (id, version, participant_id, kind, signer, representative, relation, document,
                            given_on, conditions)
                        select nextval('consent_seq') * 50, 0, p.id, 'PROCESSING', 'SELF', '', '', '', date '2026-09-01', ''
                        from participant p where not exists (select from consent c where c.participant_id = p.id)
                        """).update();
        entities.clear();
    }

    private record Cost(long preview, long storing) {}

    private Cost statements(List<List<String>> rows) {
        var upload = bring(BaseBooks.byHand(rows));
        var seen = seen(upload);
        entities.clear();
        var preview = Statements.during(() -> shown(upload));
        entities.clear();
        var storing = Statements.during(() -> {
            assertThat(confirmSeen(upload, seen)).hasStatus3xxRedirection();
            entities.flush();
        });
        assertThat(shown(upload)).contains("База записана");
        return new Cost(preview, storing);
    }

    /** The same people with another request, since another day. */
    private static List<List<String>> changed(List<List<String>> rows) {
        var changed = new ArrayList<List<String>>();
        changed.add(MENTEES);
        rows.stream()
                .filter(row -> !row.equals(MENTEES))
                .map(row -> List.of(row.get(0), row.get(1), "", row.get(3), "Другой запрос", "01.08.2026", ""))
                .forEach(changed::add);
        return changed;
    }

    private static List<List<String>> many(int people) {
        return many(people, 10_000);
    }

    private static List<List<String>> many(int people, int from) {
        var rows = new ArrayList<List<String>>();
        rows.add(MENTEES);
        for (var i = 1; i <= people; i++) {
            rows.add(List.of(
                    Integer.toString(i),
                    ParticipantSamples.numbered(i + from),
                    "",
                    "2012",
                    "Запрос",
                    "01.09.2026",
                    ""));
        }
        return rows;
    }

    private static int rowOf(org.apache.poi.ss.usermodel.Sheet sheet, String name) {
        for (var row : sheet) {
            if (row.getCell(1).getStringCellValue().equals(name)) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("No row of " + name);
    }

    private byte[] exported(String kind) {
        return mvc.get()
                .uri("/bases/" + kind + ".xlsx?purpose=CORRECTION&school=" + own.id())
                .with(Persona.as(curator))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private MvcTestResult sent(long schoolId, byte[] file) {
        return mvc.post()
                .uri("/base-imports")
                .multipart()
                .file(new MockMultipartFile("file", "база.xlsx", "application/octet-stream", file))
                .param("school", Long.toString(schoolId))
                .with(Persona.as(curator))
                .with(csrf())
                .exchange();
    }

    private String bring(byte[] file) {
        var answer = sent(own.id(), file);
        assertThat(answer).hasStatus3xxRedirection();
        entities.flush();
        entities.clear();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private String shown(String address) {
        entities.clear();
        var answer = mvc.get().uri(address).with(Persona.as(curator)).exchange();
        assertThat(answer).hasStatusOk();
        return HtmlUtils.htmlUnescape(text(answer));
    }

    private String seen(String upload) {
        return shown(upload).replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]+)\".*", "$1");
    }

    private String shown(MvcTestResult confirmed) {
        assertThat(confirmed).hasStatus3xxRedirection();
        entities.flush();
        entities.clear();
        return shown(Objects.requireNonNull(confirmed.getResponse().getRedirectedUrl()));
    }

    private static String flash(MvcTestResult confirmed) {
        return String.valueOf(confirmed.getMvcResult().getFlashMap().get("flash"));
    }

    private MvcTestResult confirm(String upload, String... answers) {
        return confirmSeen(upload, seen(upload), answers);
    }

    private MvcTestResult confirmSeen(String upload, String seen, String... answers) {
        var request = mvc.post().uri(upload + "/confirmation").param("seen", seen);
        for (var i = 0; i < answers.length; i += 2) {
            request = request.param(answers[i], answers[i + 1]);
        }
        return request.with(Persona.as(curator)).with(csrf()).exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String name(Participant participant) {
        return text("select full_name from participant where id = " + participant.id());
    }

    private String text(String sql) {
        entities.flush();
        return Objects.toString(jdbc.sql(sql).query(String.class).optional().orElse(""), "");
    }
}
