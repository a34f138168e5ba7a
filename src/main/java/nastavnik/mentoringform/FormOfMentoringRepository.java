package nastavnik.mentoringform;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FormOfMentoringRepository extends Repository<FormOfMentoring, Long> {

    FormOfMentoring save(FormOfMentoring form);

    void flush();

    Optional<FormOfMentoring> findById(long id);

    @Query("select f from FormOfMentoring f left join fetch f.aliases order by f.active desc, f.id")
    List<FormOfMentoring> all();
}
