package nastavnik.pairorder;

import java.util.Collection;
import java.util.List;
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

    /** A pair, or a group, that is in a draft. */
    record Drafted(long id, long orderId) {}

    @Query("""
            select new nastavnik.pairorder.PairOrderRepository$Drafted(p.id, o.id)
            from PairOrder o join o.pairs p where o.signedOn is null and p.id in :pairIds""")
    List<Drafted> drafts(Collection<Long> pairIds);

    @Query("""
            select new nastavnik.pairorder.PairOrderRepository$Drafted(p.group.id, o.id)
            from PairOrder o join o.pairs p
            where o.signedOn is null and p.ending is null and p.group.id in :groupIds""")
    List<Drafted> draftsOfGroups(Collection<Long> groupIds);

    /** Until the transaction ends nobody else makes an order of the school: of two clicks the later sees the first. */
    @Query(
            value =
                    "select 1 from pg_advisory_xact_lock(hashtextextended('pair_order ' || cast(:schoolId as text), 0))",
            nativeQuery = true)
    int lock(long schoolId);
}
