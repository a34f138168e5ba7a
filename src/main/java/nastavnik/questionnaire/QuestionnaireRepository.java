package nastavnik.questionnaire;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuestionnaireRepository extends Repository<Questionnaire, Long> {

    Questionnaire save(Questionnaire questionnaire);

    @Query("select q from Questionnaire q left join fetch q.questions where q.id = :id")
    Optional<Questionnaire> find(long id);

    @Query("select q from Questionnaire q where q.active order by q.audience, q.title, q.id")
    List<Questionnaire> offered();

    @Query("select count(q) > 0 from Questionnaire q where q.previous.id = :id")
    boolean replaced(long id);

    /** The last edition of each, those out of use at the end. */
    @Query("""
            select new nastavnik.questionnaire.QuestionnaireRow(q.id, q.title, q.audience, q.edition, q.active, size(q.questions))
            from Questionnaire q where not exists (select 1 from Questionnaire n where n.previous = q)
            order by q.active desc, q.audience, q.title, q.id""")
    List<QuestionnaireRow> latest();

    /** Until the transaction ends nobody else composes a questionnaire: of two clicks the later sees the first. */
    @Query(value = "select 1 from pg_advisory_xact_lock(hashtextextended('questionnaire', 0))", nativeQuery = true)
    int lock();

    @Query("""
            select count(q) > 0 from Questionnaire q
            where q.active and q.audience = :audience and lower(q.title) = lower(:title)""")
    boolean there(Audience audience, String title);
}
