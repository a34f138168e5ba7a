package nastavnik.performer;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BodyRepository extends Repository<Body, Long> {

    Body save(Body body);

    Optional<Body> findById(long id);

    @Query("select b from Body b order by b.active desc, b.id")
    List<Body> all();
}
