package nastavnik.remark;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommonRemarkRepository extends Repository<CommonRemark, Long> {

    CommonRemark save(CommonRemark remark);

    Optional<CommonRemark> findById(long id);

    /** Those in use first, each place by itself, in Russian order. */
    @Query("""
            select r from CommonRemark r
            order by r.retired, case r.place
                when nastavnik.remark.RemarkPlace.REPORT then 0 when nastavnik.remark.RemarkPlace.WEBINAR then 1 else 2 end,
                r.text, r.id
            """)
    List<CommonRemark> all();

    @Query("select r.id from CommonRemark r where r.place = :place and r.text = :text")
    Optional<Long> same(RemarkPlace place, String text);
}
