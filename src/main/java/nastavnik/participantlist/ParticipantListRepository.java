package nastavnik.participantlist;

import java.time.LocalDate;
import java.util.Collection;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ParticipantListRepository extends Repository<Participant, Long> {

    @Query("""
            select new nastavnik.participantlist.ParticipantRow(p.id, p.shownName, p.category, p.mentor, p.mentee,
                p.activeFrom, p.activeTo, p.birthDate, function('consented' as Boolean, p.id, :today),
                s.shortName)
            from Participant p join p.school s
            where s.id in :schoolIds
              and function('named' as Boolean, p.shownName, :pattern) = true
              and (:state = 'stopped' and p.stoppedOn is not null or :state <> 'stopped' and p.stoppedOn is null)
              and (:role = '' or :role = 'mentor' and p.mentor or :role = 'mentee' and p.mentee)
              and (:category is null or p.category = :category)
              and (:state in ('', 'stopped') or :state = 'unconsented' and function('consented' as Boolean, p.id, :today) = false
                or :state = 'unclear' and p.birthDate is null
                or :state = 'present' and (p.activeTo is null or p.activeTo >= :today)
                or :state = 'left' and p.activeTo < :today)
            """)
    Page<ParticipantRow> list(
            Collection<Long> schoolIds,
            String pattern,
            String role,
            @Nullable ParticipantCategory category,
            String state,
            LocalDate today,
            Pageable pageable);
}
