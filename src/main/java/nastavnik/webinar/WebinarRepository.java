package nastavnik.webinar;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WebinarRepository extends Repository<Webinar, Long> {

    Webinar save(Webinar webinar);

    void delete(Webinar webinar);

    void flush();

    @Query("select w from Webinar w left join fetch w.school left join fetch w.form where w.id = :id")
    Optional<Webinar> find(long id);

    /** For a change: two steps at the same moment wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Webinar w where w.id = :id")
    Optional<Webinar> lock(long id);

    /** Those of no report that begin at this moment and were not called off. */
    @Query("""
            select w from Webinar w left join fetch w.school left join fetch w.form
            where w.reportId is null and w.day = :day and w.begins = :begins and w.state <> CANCELLED order by w.id
            """)
    List<Webinar> ofNoReport(LocalDate day, LocalTime begins);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Webinar w where w.halfYear = :year and w.half = :number and w.state = PLANNED order by w.id")
    List<Webinar> planned(int year, int number);

    /** Until the transaction ends nobody else places topics. */
    @Query(value = "select 1 from pg_advisory_xact_lock(hashtextextended('webinar_source', 0))", nativeQuery = true)
    int lockSources();
}
