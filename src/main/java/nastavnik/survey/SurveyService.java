package nastavnik.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.SchoolYear;
import nastavnik.form.Choice;
import nastavnik.journal.Journal;
import nastavnik.programme.Programmes;
import nastavnik.questionnaire.Addressee;
import nastavnik.questionnaire.AnswerSheet;
import nastavnik.questionnaire.Audience;
import nastavnik.questionnaire.Questionnaires;
import nastavnik.school.Schools;
import nastavnik.survey.SurveyRefused.Rule;
import nastavnik.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Surveys of the signed-in person's schools. */
@Service
@Transactional
class SurveyService {

    private static final int HISTORY = 40;

    private final Surveys surveys;
    private final SurveyPeople people;
    private final Questionnaires questionnaires;
    private final Programmes programmes;
    private final Schools schools;
    private final CommitteeClock clock;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final MessageSource messages;

    SurveyService(
            Surveys surveys,
            SurveyPeople people,
            Questionnaires questionnaires,
            Programmes programmes,
            Schools schools,
            CommitteeClock clock,
            Journal journal,
            JdbcClient jdbc,
            MessageSource messages) {
        this.surveys = surveys;
        this.people = people;
        this.questionnaires = questionnaires;
        this.programmes = programmes;
        this.schools = schools;
        this.clock = clock;
        this.journal = journal;
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /** A survey in the list. */
    record Row(
            long id,
            String title,
            Audience audience,
            String year,
            String lastDay,
            boolean closed,
            long asked,
            long answered,
            String school) {}

    @Transactional(readOnly = true)
    List<Row> of(SignedIn me) {
        var today = clock.today();
        return me.schoolIds().isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select s.id, q.title, s.audience, s.first_year, coalesce(s.closed_on, s.closes_on) as last_day,
                                    s.closed_on is not null or s.closes_on < :today as closed, o.short_name,
                                    (select count(*) from survey_person p where p.survey_id = s.id) as asked,
                                    (select count(*) from survey_answer a where a.survey_id = s.id) as answered
                                from survey s join questionnaire q on q.id = s.questionnaire_id join school o on o.id = s.school_id
                                where s.school_id in (:schoolIds)
                                order by closed, last_day desc, o.short_name, s.id desc
                                """)
                        .param("today", today)
                        .param("schoolIds", me.schoolIds())
                        .query((row, number) -> row(row))
                        .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("title"),
                Audience.valueOf(row.getString("audience")),
                new SchoolYear(row.getInt("first_year")).toString(),
                Dates.full(row.getObject("last_day", LocalDate.class)),
                row.getBoolean("closed"),
                row.getLong("asked"),
                row.getLong("answered"),
                row.getString("short_name"));
    }

    @Transactional(readOnly = true)
    SurveyView show(SignedIn me, long id) {
        var survey = find(me, id);
        var count = people.count(id);
        var closed = !survey.open(clock.today());
        var programme = survey.programme();
        return new SurveyView(
                id,
                survey.questionnaire().title(),
                survey.audience(),
                survey.school().shortName(),
                survey.year().toString(),
                programme == null ? "" : programme.title(),
                survey.way(),
                Dates.full(survey.openedOn()),
                Dates.full(survey.lastDay()),
                closed,
                closed && count.answered() >= Surveys.FEWEST,
                count.asked() < Surveys.FEWEST,
                count.asked(),
                count.handed(),
                count.onPaper(),
                count.sheets(),
                count.answered(),
                journal.of(Surveys.SUBJECT, id, HISTORY).stream()
                        .map(entry -> new SurveyView.Event(
                                Dates.dateTime(clock.local(entry.at())), entry.actor(), entry.action()))
                        .toList());
    }

    /** @return questionnaires to choose from, mentors' first */
    @Transactional(readOnly = true)
    List<Choice> questionnaires() {
        return questionnaires.offered().stream()
                .map(each -> new Choice(
                        Long.toString(each.id()),
                        each.title() + " – "
                                + words("questionnaire.audience." + each.audience())
                                        .toLowerCase(Locale.of("ru"))
                                + (each.addressee() == null
                                        ? ""
                                        : ", "
                                                + words("questionnaire.addressee." + each.addressee())
                                                        .toLowerCase(Locale.of("ru")))))
                .toList();
    }

    /** @return which of the audience may be asked alone */
    List<Choice> groups() {
        return Choice.of(messages, "questionnaire.group.", Addressee.values());
    }

    /** @return whose pairs may be asked: two school years, and the programmes that run or are finished */
    @Transactional(readOnly = true)
    List<Choice> scopes(SignedIn me) {
        return programmes.scopes(me.schoolIds());
    }

    /** @throws SurveyRefused where a rule is broken */
    long begin(SignedIn me, SurveyForm typed) {
        var school = schools.find(Long.parseLong(typed.school()))
                .filter(each -> me.worksFor(each.id()))
                .orElseThrow(NotFoundException::new);
        var questionnaire = questionnaires
                .find(Long.parseLong(typed.questionnaire()))
                .orElseThrow(() -> new SurveyRefused(Rule.NOT_OFFERED));
        var scope = programmes.scope(typed.scope(), me.schoolIds());
        var plan = new SurveyPlan(
                scope.programme(),
                scope.year(),
                SurveyWay.valueOf(typed.way()),
                Dates.parse(typed.closesOn()).orElseThrow(),
                typed.group().isEmpty() ? null : Addressee.valueOf(typed.group()));
        return surveys.beginOnce(school, questionnaire, plan).id();
    }

    void closeOn(SignedIn me, long id, LocalDate day) {
        surveys.closeOn(find(me, id), day);
    }

    void close(SignedIn me, long id) {
        surveys.close(find(me, id));
    }

    @Transactional(readOnly = true)
    AnswerSheet blank(SignedIn me, long id) {
        return AnswerSheet.blank(
                questionnaires.find(find(me, id).questionnaire().id()).orElseThrow());
    }

    /** @return the sheet with what is wrong in it; complete once it has been kept */
    AnswerSheet takeFromPaper(SignedIn me, long id, AnswerForm typed, UUID once) {
        var survey = find(me, id);
        var sheet =
                AnswerSheet.of(questionnaires.find(survey.questionnaire().id()).orElseThrow(), typed.typed());
        if (sheet.complete()) {
            surveys.takeFromPaper(survey, sheet, once);
        }
        return sheet;
    }

    Survey find(SignedIn me, long id) {
        return surveys.find(id, me.schoolIds()).orElseThrow(NotFoundException::new);
    }

    private String words(String key, Object... args) {
        return messages.getMessage(key, args, Locale.of("ru"));
    }
}
