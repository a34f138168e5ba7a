package nastavnik.enrolment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SchoolImportRepository extends Repository<SchoolImport, Long> {

    SchoolImport save(SchoolImport upload);

    Optional<SchoolImport> findByIdAndOwnerId(long id, long ownerId);

    /** Waits for a second click of the same person to see what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from SchoolImport i where i.id = :id and i.ownerId = :ownerId")
    Optional<SchoolImport> lock(long id, long ownerId);

    /** Without the tables themselves, which may be large. */
    @Query("""
            select new nastavnik.enrolment.RecentImport(i.id, i.fileName, i.createdAt, i.storedAt)
            from SchoolImport i where i.ownerId = :ownerId and i.expiresAt > :now order by i.id desc""")
    List<RecentImport> recent(long ownerId, Instant now);

    @Modifying
    @Query("delete from SchoolImport i where i.expiresAt <= :now")
    void deleteOver(Instant now);
}
