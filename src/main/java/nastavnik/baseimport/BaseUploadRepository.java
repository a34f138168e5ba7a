package nastavnik.baseimport;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BaseUploadRepository extends Repository<BaseUpload, Long> {

    BaseUpload save(BaseUpload upload);

    Optional<BaseUpload> findByIdAndOwnerId(long id, long ownerId);

    /** Waits for a second click of the same person to see what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from BaseUpload u where u.id = :id and u.ownerId = :ownerId")
    Optional<BaseUpload> lock(long id, long ownerId);

    @Modifying
    @Query("delete from BaseUpload u where u.expiresAt <= :now")
    int deleteOver(Instant now);

    @Query("select count(u) from BaseUpload u where u.schoolId = :schoolId and u.storedAt is null")
    long countWaitingOf(long schoolId);

    /** What waits in a school's uploads may name anybody of it. */
    @Modifying
    @Query("delete from BaseUpload u where u.schoolId = :schoolId and u.storedAt is null")
    int deleteWaitingOf(long schoolId);
}
