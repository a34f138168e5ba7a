package nastavnik.normative;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NormativeDocumentRepository extends Repository<NormativeDocument, Long> {

    NormativeDocument save(NormativeDocument document);

    void flush();

    void delete(NormativeDocument document);

    Optional<NormativeDocument> findById(long id);

    @Query("""
            select d from NormativeDocument d
            order by case d.level when FEDERAL then 1 when REGIONAL then 2 else 3 end, d.signedOn desc nulls last, d.id
            """)
    List<NormativeDocument> all();
}
