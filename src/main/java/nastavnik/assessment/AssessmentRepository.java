package nastavnik.assessment;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssessmentRepository extends Repository<Assessment, Long> {

    Assessment save(Assessment assessment);

    void flush();

    @Query("""
            select a from Assessment a join fetch a.school join fetch a.parameterSet left join fetch a.programme
            where a.id = :id and a.school.id in :schoolIds""")
    Optional<Assessment> find(long id, Collection<Long> schoolIds);

    /** Until the transaction ends nobody else begins an assessment in the school: of two clicks the later sees the first. */
    @Query(
            value =
                    "select 1 from pg_advisory_xact_lock(hashtextextended('assessment ' || cast(:schoolId as text), 0))",
            nativeQuery = true)
    int lock(long schoolId);

    @Query("""
            select count(a) > 0 from Assessment a where a.school.id = :schoolId and a.parameterSet.id = :setId
              and a.firstYear = :firstYear and coalesce(a.programme.id, 0) = :programmeId and a.finishedOn is null
              and coalesce(cast(a.category as string), '') = :category""")
    boolean running(long schoolId, long setId, int firstYear, long programmeId, String category);
}
