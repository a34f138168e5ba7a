package nastavnik.pairing;

import java.time.LocalDate;
import java.util.Collection;
import nastavnik.mentoring.MentorPair;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The list of pairs, as records. */
interface PairIndex extends Repository<MentorPair, Long> {

    @Query("""
            select new nastavnik.pairing.MentorPairRow(p.id, mentor.shownName, mentee.shownName, form.name, type.name,
                p.startsOn, coalesce(p.endedOn, p.plannedEnd),
                case when p.ending = COMPLETED then nastavnik.mentoring.PairState.COMPLETED
                    when p.ending is not null then nastavnik.mentoring.PairState.TERMINATED
                    when p.orderDate is null then nastavnik.mentoring.PairState.UNCONFIRMED
                    when p.startsOn > :today then nastavnik.mentoring.PairState.FORMED
                    when p.plannedEnd < :today then nastavnik.mentoring.PairState.EXPIRED
                    when exists (select 1 from p.rests r where r.firstDay <= :today and (r.lastDay is null or r.lastDay >= :today))
                        then nastavnik.mentoring.PairState.SUSPENDED
                    else nastavnik.mentoring.PairState.ACTIVE end,
                p.orderNumber, p.orderDate, school.shortName, squad.id, squad.title)
            from MentorPair p join p.mentor mentor join p.mentee mentee join p.form form join p.school school
                left join p.type type left join p.group squad
            where school.id in :schoolIds
              and (function('named' as Boolean, mentor.shownName, :pattern) = true
                or function('named' as Boolean, mentee.shownName, :pattern) = true)
              and (:formId = 0 or form.id = :formId)
              and (:programmeId = 0 or p.programme.id = :programmeId)
              and (:alone = false or p.group is null)
              and (:participantId = 0 or mentor.id = :participantId or mentee.id = :participantId)
              and (:state = ''
                or :state = 'UNCONFIRMED' and p.endedOn is null and p.orderDate is null
                or :state = 'FORMED' and p.endedOn is null and p.orderDate is not null and p.startsOn > :today
                or :state in ('ACTIVE', 'SUSPENDED') and p.endedOn is null and p.orderDate is not null
                    and p.startsOn <= :today and (p.plannedEnd is null or p.plannedEnd >= :today)
                    and case when exists (select 1 from p.rests r where r.firstDay <= :today and (r.lastDay is null or r.lastDay >= :today))
                        then 'SUSPENDED' else 'ACTIVE' end = :state
                or :state = 'EXPIRED' and p.endedOn is null and p.orderDate is not null and p.plannedEnd < :today
                or :state = 'COMPLETED' and p.ending = COMPLETED
                or :state = 'TERMINATED' and p.ending <> COMPLETED)
            """)
    Page<MentorPairRow> list(
            Collection<Long> schoolIds,
            String pattern,
            long formId,
            long participantId,
            long programmeId,
            boolean alone,
            String state,
            LocalDate today,
            Pageable pageable);
}
