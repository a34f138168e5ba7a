package nastavnik.erasure;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ErasureRepository extends Repository<Erasure, Long> {

    Erasure save(Erasure erasure);

    void flush();

    @Query("""
            select e from Erasure e join fetch e.participant p join fetch p.school
            where e.id = :id and p.school.id in :schoolIds""")
    Optional<Erasure> find(long id, Collection<Long> schoolIds);

    @Query("""
            select new nastavnik.erasure.ErasureRow(e.id, p.id, e.reason, e.erasedOn, e.keptUntil, s.shortName)
            from Erasure e join e.participant p join p.school s where s.id in :schoolIds""")
    Page<ErasureRow> list(Collection<Long> schoolIds, Pageable asked);
}
