package nastavnik.pairorder;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PairOrderRepository extends Repository<PairOrder, Long> {

    PairOrder save(PairOrder order);

    void delete(PairOrder order);

    @Query("""
            select o from PairOrder o join fetch o.school left join fetch o.pairs
            where o.id = :id and o.school.id in :schoolIds""")
    Optional<PairOrder> find(long id, Collection<Long> schoolIds);

    @Query("""
            select new nastavnik.pairorder.OrderRow(o.id, o.number, o.signedOn, o.madeAt, size(o.pairs), school.shortName)
            from PairOrder o join o.school school where school.id in :schoolIds""")
    Page<OrderRow> list(Collection<Long> schoolIds, Pageable pageable);
}
