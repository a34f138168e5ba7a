package nastavnik.reflection;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReflectionRepository extends Repository<Reflection, Long> {

    /** Until the transaction ends nobody else writes the pair's result. */
    @Query(
            value = "select 1 from pg_advisory_xact_lock(hashtextextended('reflection ' || cast(:pairId as text), 0))",
            nativeQuery = true)
    int lock(long pairId);

    Reflection save(Reflection reflection);

    void flush();

    @Query("select r from Reflection r where r.pairId = :pairId")
    Optional<Reflection> of(long pairId);

    @Query("select r.pairId from Reflection r where r.pairId in :pairIds")
    Set<Long> written(Collection<Long> pairIds);
}
