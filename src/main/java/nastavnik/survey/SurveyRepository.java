package nastavnik.survey;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SurveyRepository extends Repository<Survey, Long> {

    Survey save(Survey survey);

    void flush();

    @Query("""
            select s from Survey s join fetch s.school join fetch s.questionnaire left join fetch s.programme
            where s.id = :id and s.school.id in :schoolIds""")
    Optional<Survey> find(long id, Collection<Long> schoolIds);

    @Query("select s from Survey s join fetch s.school join fetch s.questionnaire where s.id = :id")
    Optional<Survey> find(long id);
}
