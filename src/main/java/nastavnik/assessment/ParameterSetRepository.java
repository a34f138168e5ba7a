package nastavnik.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nastavnik.questionnaire.Audience;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ParameterSetRepository extends Repository<ParameterSet, Long> {

    ParameterSet save(ParameterSet set);

    @Query("select s from ParameterSet s left join fetch s.parameters where s.id = :id")
    Optional<ParameterSet> find(long id);

    @Query("select s from ParameterSet s where s.active order by s.audience, s.title, s.id")
    List<ParameterSet> offered();

    @Query(
            "select distinct s from ParameterSet s left join fetch s.parameters where s.id in :ids order by s.audience, s.title, s.id")
    List<ParameterSet> all(Collection<Long> ids);

    @Query("select count(s) > 0 from ParameterSet s where s.previous.id = :id")
    boolean replaced(long id);

    /** The last edition of each, those out of use at the end. */
    @Query("""
            select new nastavnik.assessment.ParameterSetRow(s.id, s.title, s.audience, s.highest, s.edition, s.active, size(s.parameters))
            from ParameterSet s where not exists (select 1 from ParameterSet n where n.previous = s)
            order by s.active desc, s.audience, s.title, s.id""")
    List<ParameterSetRow> latest();

    /** Until the transaction ends nobody else composes a set: of two clicks the later sees the first. */
    @Query(value = "select 1 from pg_advisory_xact_lock(hashtextextended('parameter_set', 0))", nativeQuery = true)
    int lock();

    @Query("""
            select count(s) > 0 from ParameterSet s
            where s.active and s.audience = :audience and lower(s.title) = lower(:title)""")
    boolean there(Audience audience, String title);
}
