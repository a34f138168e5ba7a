package nastavnik.participant;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers what a person's history has told of, once it is removed: the school answers who has seen and changed it all the
 * same (152-ФЗ, article 14). Kinds and numbers alone are remembered; what was written is gone.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FormerSubjects {

    private final List<HistorySubjects> subjects;
    private final JdbcClient jdbc;

    FormerSubjects(List<HistorySubjects> subjects, JdbcClient jdbc) {
        this.subjects = subjects;
        this.jdbc = jdbc;
    }

    /**
     * To be called where a room removes one thing.
     *
     * @param subject its kind as the journal calls it
     * @param participantIds whose histories tell of it
     */
    public void keep(String subject, long id, Collection<Long> participantIds) {
        for (var participantId : new HashSet<>(participantIds)) {
            jdbc.sql("""
                            insert into former_subject (participant_id, subject_type, subject_id)
                            values (:participant, :subject, :id) on conflict do nothing
                            """)
                    .param("participant", participantId)
                    .param("subject", subject)
                    .param("id", id)
                    .update();
        }
    }

    /** To be called before rooms remove or hand over whatever they keep of a participant. */
    public void keepAll(long participantId) {
        subjects.forEach(room -> room.journalled(participantId)
                .forEach((subject, ids) -> ids.forEach(id -> keep(subject, id, Set.of(participantId)))));
    }

    /** Two cards prove to be one person's. */
    void follow(long from, long to) {
        jdbc.sql("""
                        insert into former_subject (participant_id, subject_type, subject_id)
                        select :to, subject_type, subject_id from former_subject where participant_id = :from
                        on conflict do nothing
                        """).param("from", from).param("to", to).update();
    }

    /** @return ids by their kind: of what rooms keep of the participant and of what they kept */
    Map<String, Set<Long>> all(long participantId) {
        var all = new HashMap<String, Set<Long>>();
        subjects.forEach(room -> room.journalled(participantId)
                .forEach((subject, ids) ->
                        all.computeIfAbsent(subject, each -> new HashSet<>()).addAll(ids)));
        jdbc.sql("select subject_type, subject_id from former_subject where participant_id = :participant")
                .param("participant", participantId)
                .query((row, number) -> all.computeIfAbsent(row.getString(1), each -> new HashSet<>())
                        .add(row.getLong(2)))
                .list();
        return all;
    }
}
