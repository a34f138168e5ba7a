package nastavnik.matching;

import java.util.List;
import java.util.Locale;
import nastavnik.participant.Belongings;
import nastavnik.participant.Participant;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Wishes go over to the remaining card, unless it has its own; who wished for either wishes for the one, once. */
@Component
class PreferenceBelongings implements Belongings {

    private final JdbcClient jdbc;
    private final MessageSource messages;

    PreferenceBelongings(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public List<String> of(Participant participant) {
        var kept = jdbc.sql("select count(*) from preference where participant_id = :id")
                .param("id", participant.id())
                .query(Integer.class)
                .single();
        return kept == 0 ? List.of() : List.of(messages.getMessage("matching.kept", null, Locale.of("ru")));
    }

    @Override
    public List<String> obstacles(Participant from, Participant to) {
        return List.of();
    }

    @Override
    public void handOver(Participant from, Participant to) {
        // A wish for the first card becomes one for the remaining, but neither of oneself nor twice.
        update("""
                update preference set version = version + 1,
                    first_id = case when first_id = :from then (case when participant_id in (:from, :to)
                        or :to in (coalesce(second_id, 0), coalesce(third_id, 0)) then null else :to end) else first_id end,
                    second_id = case when second_id = :from then (case when participant_id in (:from, :to)
                        or :to in (coalesce(first_id, 0), coalesce(third_id, 0)) then null else :to end) else second_id end,
                    third_id = case when third_id = :from then (case when participant_id in (:from, :to)
                        or :to in (coalesce(first_id, 0), coalesce(second_id, 0)) then null else :to end) else third_id end
                where :from in (first_id, second_id, third_id)
                """, from, to);
        update("""
                update preference set version = version + 1, first_id = nullif(first_id, :to),
                    second_id = nullif(second_id, :to), third_id = nullif(third_id, :to)
                where participant_id = :from and :to in (first_id, second_id, third_id)
                """, from, to);
        update("""
                delete from preference f where f.participant_id = :from and exists (
                    select 1 from preference t where t.participant_id = :to and t.as_mentor = f.as_mentor)
                """, from, to);
        update(
                "update preference set participant_id = :to, version = version + 1 where participant_id = :from",
                from,
                to);
        update("""
                delete from preference where participant_id = :to
                    and first_id is null and second_id is null and third_id is null
                """, from, to);
    }

    private void update(String sql, Participant from, Participant to) {
        jdbc.sql(sql).param("from", from.id()).param("to", to.id()).update();
    }
}
