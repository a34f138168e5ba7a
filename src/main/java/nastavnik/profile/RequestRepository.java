package nastavnik.profile;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RequestRepository extends Repository<MenteeRequest, Long> {

    MenteeRequest save(MenteeRequest request);

    void delete(MenteeRequest request);

    void flush();

    @Query("select r from MenteeRequest r join fetch r.participant x join fetch x.school where x.id = :participantId")
    Optional<MenteeRequest> of(long participantId);
}
