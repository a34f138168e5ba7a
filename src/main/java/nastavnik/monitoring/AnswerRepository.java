package nastavnik.monitoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnswerRepository extends Repository<RoundAnswer, Long> {

    String ENTRY = """
            select new nastavnik.monitoring.AnswerEntry(a.id, r.id, r.kind, r.title, r.state, r.dueOn, r.closesOn,
                s.id, s.shortName, s.district, a.state, a.remark, a.firstSentAt, a.sentAt)
            from RoundAnswer a join a.round r join a.school s
            """;

    <S extends RoundAnswer> List<S> saveAll(Iterable<S> answers);

    void flush();

    @Query("""
            select a from RoundAnswer a join fetch a.round r join fetch r.form join fetch a.school
            where a.id = :id""")
    Optional<RoundAnswer> find(long id);

    @Query("select a from RoundAnswer a where a.round.id = :roundId and a.school.id = :schoolId")
    Optional<RoundAnswer> find(long roundId, long schoolId);

    @Query(ENTRY + "where r.id = :roundId order by s.shortName, a.id")
    List<AnswerEntry> ofRound(long roundId);

    @Query(ENTRY + """
            where s.id in :schoolIds and (r.kind <> nastavnik.monitoring.RoundKind.SITE_CHECK
                or a.state = nastavnik.monitoring.AnswerState.ACCEPTED)
            order by r.dueOn desc, s.shortName, a.id""")
    List<AnswerEntry> ofSchools(Collection<Long> schoolIds);

    @Query(ENTRY + """
            where s.id in :schoolIds and r.state = nastavnik.monitoring.RoundState.OPEN and r.closesOn >= :today
              and r.kind <> nastavnik.monitoring.RoundKind.SITE_CHECK
              and a.state in (nastavnik.monitoring.AnswerState.NOT_BEGUN, nastavnik.monitoring.AnswerState.DRAFT,
                nastavnik.monitoring.AnswerState.RETURNED)
            order by r.dueOn, s.shortName, a.id""")
    List<AnswerEntry> toDo(Collection<Long> schoolIds, LocalDate today);

    @Query(ENTRY + """
            where r.state = nastavnik.monitoring.RoundState.OPEN and r.kind <> nastavnik.monitoring.RoundKind.SITE_CHECK
              and a.state in (nastavnik.monitoring.AnswerState.NOT_BEGUN, nastavnik.monitoring.AnswerState.DRAFT,
                nastavnik.monitoring.AnswerState.RETURNED)
              and (r.dueOn between :from and :to or r.closesOn between :from and :to)
            order by r.dueOn, a.id""")
    List<AnswerEntry> unsent(LocalDate from, LocalDate to);
}
