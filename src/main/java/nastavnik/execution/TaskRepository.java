package nastavnik.execution;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaskRepository extends Repository<Task, Long> {

    @Query("select t from Task t left join fetch t.school where t.id = :id")
    Optional<Task> find(long id);
}
