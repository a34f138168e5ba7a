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
}
