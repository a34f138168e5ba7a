package nastavnik.selection;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OmittedLineRepository extends Repository<OmittedLine, Long> {

    OmittedLine save(OmittedLine line);

    void flush();

    void delete(OmittedLine line);

    @Query("""
            select o from OmittedLine o
            where o.reportId in (select r.id from QuarterReport r where r.period.id = :periodId)
            order by o.id
            """)
    List<OmittedLine> of(long periodId);
}
