package nastavnik.indicator;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IndicatorRepository extends Repository<Indicator, Long> {

    Indicator save(Indicator indicator);

    Optional<Indicator> findById(long id);

    @Query("select i from Indicator i order by i.position, i.id")
    List<Indicator> all();

    @Query("select coalesce(max(i.position), 0) + 1 from Indicator i")
    int nextPosition();

    @Query(
            "select count(i) > 0 from Indicator i where function('folded', i.name) = function('folded', :name) and i.id <> :otherThan")
    boolean named(String name, long otherThan);
}
