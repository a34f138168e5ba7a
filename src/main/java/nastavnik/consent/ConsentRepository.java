package nastavnik.consent;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsentRepository extends Repository<Consent, Long> {

    Consent save(Consent consent);

    void flush();

    /** The latest first, with what may be published. */
    @Query("""
            select distinct c from Consent c left join fetch c.data where c.participant.id = :participantId
            order by c.givenOn desc, c.id desc""")
    List<Consent> of(long participantId);

    @Query("select c from Consent c join fetch c.participant p where c.id = :id and p.school.id in :schoolIds")
    Optional<Consent> find(long id, Collection<Long> schoolIds);

    @Query("select count(c) > 0 from Consent c where c.participant.id = :participantId")
    boolean any(long participantId);
}
