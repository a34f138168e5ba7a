package nastavnik.profile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RequestRepository extends Repository<MenteeRequest, Long> {

    /** Until the transaction ends nobody else keeps a request of the participant. */
    @Query(
            value =
                    "select 1 from pg_advisory_xact_lock(hashtextextended('mentee_request ' || cast(:participantId as text), 0))",
            nativeQuery = true)
    int lock(long participantId);

    MenteeRequest save(MenteeRequest request);

    void delete(MenteeRequest request);

    void flush();

    @Query("select r from MenteeRequest r join fetch r.participant x join fetch x.school where x.id = :participantId")
    Optional<MenteeRequest> of(long participantId);

    @Query("""
            select r from MenteeRequest r join fetch r.participant left join fetch r.form left join fetch r.themes
            where r.participant.id in :participantIds""")
    List<MenteeRequest> ofAll(Collection<Long> participantIds);
}
