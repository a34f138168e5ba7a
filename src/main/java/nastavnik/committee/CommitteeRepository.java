package nastavnik.committee;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CommitteeRepository extends Repository<Committee, Long> {

    Optional<Committee> findById(long id);
}
