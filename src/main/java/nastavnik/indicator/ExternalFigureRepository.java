package nastavnik.indicator;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExternalFigureRepository extends Repository<ExternalFigure, Long> {

    ExternalFigure save(ExternalFigure figure);

    Optional<ExternalFigure> findById(long id);

    @Query("select f from ExternalFigure f order by f.id")
    List<ExternalFigure> all();

    @Query("select count(f) > 0 from ExternalFigure f where function('folded', f.name) = function('folded', :name)")
    boolean named(String name);
}
