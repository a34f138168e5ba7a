package nastavnik.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DelegationRepository extends Repository<Delegation, Long> {

    Delegation save(Delegation delegation);

    @Query("select d from Delegation d join fetch d.account where d.id = :id and d.school.id = :schoolId")
    Optional<Delegation> find(long id, long schoolId);

    /** Until the transaction ends nobody else names anybody for the school. */
    @Query(value = "select id from school where id = :schoolId for no key update", nativeQuery = true)
    Optional<Long> hold(long schoolId);

    @Query("""
            select count(d) from Delegation d
            where d.school.id = :schoolId and d.revokedAt is null and d.startsOn <= :to and d.endsOn >= :from
            """)
    long overlapping(long schoolId, LocalDate from, LocalDate to);

    /** By whom the person may sign on that day, of all schools. */
    @Query("""
            select new nastavnik.delegation.Mandate(d.id, d.school.id, d.startsOn, d.endsOn, d.orderNumber)
            from Delegation d
            where d.account.id = :accountId and d.revokedAt is null and d.startsOn <= :day and d.endsOn >= :day
            order by d.id
            """)
    List<Mandate> mandates(long accountId, LocalDate day);

    @Query("""
            select new nastavnik.delegation.DelegationEntry(d.id, a.id, a.fullName, a.post, d.startsOn, d.endsOn,
                d.orderNumber, d.namedBy, d.namedAt, d.revokedAt, d.revokedBy)
            from Delegation d join d.account a where d.school.id = :schoolId order by d.startsOn desc, d.id desc
            """)
    List<DelegationEntry> ofSchool(long schoolId);
}
