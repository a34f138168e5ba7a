package nastavnik.survey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nastavnik.credential.LinkCode;
import nastavnik.questionnaire.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who was asked, and whether the person has answered: a yes or no without a time, apart from what was answered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SurveyPeople {

    private final JdbcClient jdbc;

    SurveyPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who is asked.
     *
     * @param handed whether a link has been handed out to the person
     * @param onPaper whether the person is given a sheet of paper instead
     */
    record Asked(long id, String name, boolean handed, boolean onPaper) {}

    /** What a link leads to. */
    record Link(long personId, long surveyId, boolean answered) {}

    /** How many were asked, have been handed a link, are given a sheet of paper, have answered, and how many sheets came back. */
    record Count(long asked, long handed, long onPaper, long answered, long sheets) {}

    /** @return how many are asked */
    int ask(Survey survey, LocalDate today) {
        var programme = survey.programme();
        var year = survey.year();
        var group = survey.category();
        return jdbc.sql("""
                        insert into survey_person (survey_id, participant_id)
                        select :survey, p.id from participant p
                        where p.school_id = :school and p.erased_on is null and p.stopped_on is null
                            and (:categories::text[] is null or p.category = any(:categories::text[]))
                            and exists (select from mentor_pair m
                                where m.school_id = :school
                                    and p.id = case when :mentors then m.mentor_id else m.mentee_id end
                                    and m.starts_on <= :last
                                    and coalesce(m.ended_on, m.planned_end, 'infinity') >= :from
                                    and (:programme::bigint is null or m.programme_id = :programme::bigint))
                            and consented(p.id, :today)
                        """)
                .param("survey", survey.id())
                .param("school", survey.school().id())
                .param("mentors", survey.audience() == Audience.MENTOR)
                .param("categories", group == null ? null : group.categories())
                .param("from", year.from())
                .param("last", today.isBefore(year.to()) ? today : year.to())
                .param("programme", programme == null ? null : programme.id(), java.sql.Types.BIGINT)
                .param("today", today)
                .update();
    }

    Count count(long surveyId) {
        return jdbc.sql("""
                        select count(*), count(digest), count(*) filter (where on_paper),
                            (select count(*) from survey_answer where survey_id = :survey),
                            (select sheets from survey where id = :survey)
                        from survey_person where survey_id = :survey
                        """)
                .param("survey", surveyId)
                .query((row, number) ->
                        new Count(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .single();
    }

    /** @return those of the survey who can be told by name, by name; whether one has answered is nobody's business */
    List<Asked> of(long surveyId) {
        return jdbc.sql("""
                        select s.id, p.shown_name, s.digest is not null as handed, s.on_paper
                        from survey_person s join participant p on p.id = s.participant_id
                        where s.survey_id = :survey order by p.shown_name, s.id
                        """)
                .param("survey", surveyId)
                .query((row, number) ->
                        new Asked(row.getLong(1), row.getString(2), row.getBoolean(3), row.getBoolean(4)))
                .list();
    }

    /** Gives the person a new link; an older one opens nothing from now on. @return its code, not to be had again */
    LinkCode handOut(long personId, LocalDate today) {
        var code = LinkCode.forPaper();
        jdbc.sql("update survey_person set digest = :digest, handed_on = :today where id = :id")
                .param("digest", code.digest())
                .param("today", today)
                .param("id", personId)
                .update();
        return code;
    }

    Optional<Link> find(LinkCode code) {
        return jdbc.sql("select id, survey_id, answered from survey_person where digest = :digest")
                .param("digest", code.digest())
                .query((row, number) -> new Link(row.getLong(1), row.getLong(2), row.getBoolean(3)))
                .optional();
    }

    /**
     * Uses the link up, if the survey still takes answers; a closing at the same moment waits.
     *
     * @return whether it could be used
     */
    boolean use(LinkCode code, LocalDate today) {
        var open = jdbc.sql("""
                        select s.id from survey s where s.closed_on is null and s.closes_on >= :today
                            and s.id = (select survey_id from survey_person where digest = :digest) for share
                        """)
                .param("today", today)
                .param("digest", code.digest())
                .query(Long.class)
                .optional();
        return open.isPresent()
                && jdbc.sql("update survey_person set answered = true where digest = :digest and not answered")
                                .param("digest", code.digest())
                                .update()
                        == 1;
    }

    /** Whoever types in another sheet, or takes sheets back, at the same moment waits. */
    void lock(Survey survey) {
        jdbc.sql("select id from survey where id = :survey for update")
                .param("survey", survey.id())
                .query(Long.class)
                .single();
    }

    /**
     * On paper nobody knows whose sheet it is: one of those who are given one has answered. The survey is locked.
     *
     * @return false where all have, be it by the link they had before
     */
    boolean countOneOff(Survey survey) {
        var counted = jdbc.sql("""
                        update survey_person set answered = true where id = (
                            select id from survey_person where survey_id = :survey and not answered and (on_paper or :all)
                            order by random() limit 1 for update)
                        """)
                        .param("survey", survey.id())
                        .param("all", survey.way() == SurveyWay.PAPER)
                        .update()
                == 1;
        if (counted) {
            jdbc.sql("update survey set sheets = sheets + 1 where id = :survey")
                    .param("survey", survey.id())
                    .update();
        }
        return counted;
    }

    /** They answer on paper: their links open nothing any longer. Whether one of them had answered is not told. */
    void giveSheets(long surveyId, Collection<Long> ids) {
        jdbc.sql("""
                        update survey_person set on_paper = true, digest = null, handed_on = null
                        where survey_id = :survey and id in (:ids)
                        """).param("survey", surveyId).param("ids", ids).update();
    }

    /**
     * They answer by a link after all, unless a sheet has been typed in already: it may be theirs.
     *
     * @return false where one has, and nothing was changed
     */
    boolean takeSheetsBack(long surveyId, Collection<Long> ids) {
        if (paperBegun(surveyId)) {
            return false;
        }
        jdbc.sql("update survey_person set on_paper = false where survey_id = :survey and id in (:ids)")
                .param("survey", surveyId)
                .param("ids", ids)
                .update();
        return true;
    }

    /** @return whether a sheet has been typed in; nobody types one in meanwhile */
    private boolean paperBegun(long surveyId) {
        return jdbc.sql("select sheets > 0 from survey where id = :survey for update")
                .param("survey", surveyId)
                .query(Boolean.class)
                .single();
    }

    /** Where both cards of one person were asked by a survey, the person is asked once. */
    void handOver(long from, long to) {
        jdbc.sql("""
                        update survey_person s set participant_id = :to where s.participant_id = :from and not exists (
                            select from survey_person o where o.survey_id = s.survey_id and o.participant_id = :to)
                        """).param("from", from).param("to", to).update();
        forget(List.of(from));
    }

    /** @return whether a survey still knows the person */
    boolean asked(long participantId) {
        return jdbc.sql("select exists (select from survey_person where participant_id = :id)")
                .param("id", participantId)
                .query(Boolean.class)
                .single();
    }

    /** Whoever has not answered is asked no more; of the others nobody can be told any longer. @return how many rows it were */
    int forget(Collection<Long> participantIds) {
        return jdbc.sql("delete from survey_person where participant_id in (:ids) and not answered")
                        .param("ids", participantIds)
                        .update()
                + jdbc.sql("update survey_person set participant_id = null where participant_id in (:ids)")
                        .param("ids", participantIds)
                        .update();
    }
}
