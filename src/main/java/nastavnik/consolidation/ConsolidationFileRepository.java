package nastavnik.consolidation;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsolidationFileRepository extends Repository<ConsolidationFile, Long> {

    ConsolidationFile save(ConsolidationFile file);

    @Query("""
            select f from ConsolidationFile f
            where f.consolidation.period.id = :periodId and f.consolidation.number = :number
            """)
    Optional<ConsolidationFile> find(long periodId, int number);
}
