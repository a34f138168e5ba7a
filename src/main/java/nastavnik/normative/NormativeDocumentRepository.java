package nastavnik.normative;

import java.time.LocalDate;
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

    /** Until the transaction ends nobody else adds a document: of two clicks the later sees the first. */
    @Query(value = "select 1 from pg_advisory_xact_lock(hashtextextended('normative_document', 0))", nativeQuery = true)
    int lock();

    @Query("""
            select count(d) > 0 from NormativeDocument d
            where d.kind = :kind and lower(d.title) = lower(:title) and d.number = :number
              and coalesce(d.signedOn, :never) = :signedOn""")
    boolean there(DocumentKind kind, String title, String number, LocalDate signedOn, LocalDate never);
}
