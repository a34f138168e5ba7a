package nastavnik.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoundRepository extends Repository<MonitoringRound, Long> {

    MonitoringRound save(MonitoringRound round);

    @Query("select r from MonitoringRound r join fetch r.form where r.id = :id")
    Optional<MonitoringRound> find(long id);

    @Query("""
            select new nastavnik.monitoring.RoundEntry(r.id, r.kind, r.title, r.dueOn, r.closesOn, r.state, count(a.id),
                sum(case when a.state = nastavnik.monitoring.AnswerState.SENT then 1 else 0 end),
                sum(case when a.state = nastavnik.monitoring.AnswerState.RETURNED then 1 else 0 end),
                sum(case when a.state = nastavnik.monitoring.AnswerState.ACCEPTED then 1 else 0 end))
            from MonitoringRound r left join RoundAnswer a on a.round = r
            group by r.id, r.kind, r.title, r.dueOn, r.closesOn, r.state
            order by r.dueOn desc, r.id desc""")
    List<RoundEntry> all();

    /** The last round before this one by an edition of the same form. */
    @Query("""
            select r from MonitoringRound r where r.form.family = :family and r.id <> :id
              and (r.dueOn < :dueOn or (r.dueOn = :dueOn and r.id < :id))
              and r.state <> nastavnik.monitoring.RoundState.PREPARED
            order by r.dueOn desc, r.id desc limit 1""")
    Optional<MonitoringRound> before(UUID family, LocalDate dueOn, long id);

    /** Until the transaction ends nobody else lays down a round: of two clicks the later sees the first. */
    @Query(value = "select 1 from pg_advisory_xact_lock(hashtextextended('monitoring_round', 0))", nativeQuery = true)
    int lock();

    @Query("""
            select r from MonitoringRound r where r.kind = :kind and lower(r.title) = lower(:title)
              and r.form.id = :formId and r.dueOn = :dueOn order by r.id desc limit 1""")
    Optional<MonitoringRound> twin(RoundKind kind, String title, long formId, LocalDate dueOn);
}
