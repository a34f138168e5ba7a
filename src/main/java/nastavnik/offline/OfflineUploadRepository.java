package nastavnik.offline;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfflineUploadRepository extends Repository<OfflineUpload, Long> {

    OfflineUpload save(OfflineUpload upload);

    @Query("select u from OfflineUpload u where u.id = :id and u.reportId = :reportId and u.ownerId = :ownerId")
    Optional<OfflineUpload> find(long id, long reportId, long ownerId);

    /** Waits for a second click of the same person to see what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from OfflineUpload u where u.id = :id and u.reportId = :reportId and u.ownerId = :ownerId")
    Optional<OfflineUpload> lock(long id, long reportId, long ownerId);

    @Modifying
    @Query("delete from OfflineUpload u where u.expiresAt <= :now")
    void deleteOver(Instant now);
}
