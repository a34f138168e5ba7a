package nastavnik.execution;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaskRepository extends Repository<Task, Long> {

    @Query("select t from Task t left join fetch t.school where t.id = :id")
    Optional<Task> find(long id);

    /** Whoever decides about a task, or attaches something to it, waits for the others here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Task t where t.id = :id")
    Optional<Task> findLocked(long id);
}
