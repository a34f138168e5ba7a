package nastavnik.pairorder;

import java.util.List;
import java.util.Map;
import nastavnik.participant.HistorySubjects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which orders name a participant. */
@Component
class OrderHistory implements HistorySubjects {

    private final JdbcClient jdbc;

    OrderHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, List<Long>> journalled(long participantId) {
        return Map.of(
                OrderService.SUBJECT,
                jdbc.sql("""
                                select distinct o.order_id from pair_order_pair o join mentor_pair p on p.id = o.pair_id
                                where :id in (p.mentor_id, p.mentee_id)
                                """).param("id", participantId).query(Long.class).list());
    }
}
