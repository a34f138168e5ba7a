package nastavnik.workcalendar;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface KeptYearRepository extends Repository<KeptYear, Integer> {

    List<KeptYear> findAll();

    Optional<KeptYear> findById(int year);

    KeptYear save(KeptYear year);

    void deleteById(int year);
}
