package nastavnik.consolidation;

import java.util.List;
import java.util.Optional;
import nastavnik.period.ReportingPeriod;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsolidationRepository extends Repository<Consolidation, Long> {

    String EDITION = """
            select new nastavnik.consolidation.Edition(c.period.id, c.number, c.reason, c.at, c.by, c.outgoingNumber,
                c.sentOn, c.recipient, c.markedAt, c.markedBy)
            from Consolidation c
            """;

    Consolidation save(Consolidation consolidation);

    @Query("select p from ReportingPeriod p where p.id = :id")
    ReportingPeriod period(long id);

    /** With its period: pages ask for both when the transaction is over. */
    @Query("select c from Consolidation c join fetch c.period where c.period.id = :periodId and c.number = :number")
    Optional<Consolidation> find(long periodId, int number);

    @Query(EDITION + " where c.period.id = :periodId order by c.number desc")
    List<Edition> of(long periodId);

    /** The last version of each period that has one. */
    @Query(EDITION + " where c.number = (select max(o.number) from Consolidation o where o.period = c.period)")
    List<Edition> last();
}
