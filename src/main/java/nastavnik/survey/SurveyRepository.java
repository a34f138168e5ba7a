package nastavnik.survey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SurveyRepository extends Repository<Survey, Long> {

    Survey save(Survey survey);

    void flush();

    @Query("""
            select s from Survey s join fetch s.school join fetch s.questionnaire left join fetch s.programme
            where s.id = :id and s.school.id in :schoolIds""")
    Optional<Survey> find(long id, Collection<Long> schoolIds);

    @Query("select s from Survey s join fetch s.school join fetch s.questionnaire where s.id = :id")
    Optional<Survey> find(long id);

    /** Until the transaction ends nobody else begins a survey of the school: of two clicks the later sees the first. */
    @Query(
            value = "select 1 from pg_advisory_xact_lock(hashtextextended('survey ' || cast(:schoolId as text), 0))",
            nativeQuery = true)
    int lock(long schoolId);

    @Query("""
            select count(s) > 0 from Survey s where s.school.id = :schoolId and s.questionnaire.id = :questionnaireId
              and s.firstYear = :firstYear and coalesce(s.programme.id, 0) = :programmeId and s.way = :way
              and coalesce(cast(s.category as string), '') = :category
              and s.closedOn is null and s.closesOn >= :today""")
    boolean running(
            long schoolId,
            long questionnaireId,
            int firstYear,
            long programmeId,
            SurveyWay way,
            String category,
            LocalDate today);
}
