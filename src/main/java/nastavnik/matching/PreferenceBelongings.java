package nastavnik.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nastavnik.calendar.Dates;
import nastavnik.participant.Belongings;
import nastavnik.participant.Participant;
import nastavnik.participant.Rival;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Wishes go over to the remaining card; where it has its own, a person chooses. Who wished for either wishes for the one, once. */
@Component
class PreferenceBelongings implements Belongings {

    private static final String MENTOR = "preference-mentor";
    private static final String MENTEE = "preference-mentee";

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
        return kept == 0 ? List.of() : List.of(say("matching.kept"));
    }

    @Override
    public List<String> obstacles(Participant from, Participant to) {
        return List.of();
    }

    @Override
    public List<Rival> rivals(Participant one, Participant other) {
        return Stream.of(true, false)
                .flatMap(asMentor -> rival(one, other, asMentor).stream())
                .toList();
    }

    private record Wishes(String metOn, String names) {}

    private Optional<Rival> rival(Participant one, Participant other, boolean asMentor) {
        var first = wishes(one, asMentor);
        var second = wishes(other, asMentor);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        var side = asMentor ? MENTOR : MENTEE;
        return Optional.of(new Rival(
                side,
                say("matching.kept." + side),
                List.of(
                        new Rival.Fact(
                                say("matching.preferences"),
                                first.get().names(),
                                second.get().names()),
                        new Rival.Fact(
                                say("matching.preference.metOn"),
                                first.get().metOn(),
                                second.get().metOn()))));
    }

    private Optional<Wishes> wishes(Participant who, boolean asMentor) {
        return jdbc.sql("""
                        select p.met_on, concat_ws(', ', a.shown_name, b.shown_name, c.shown_name)
                        from preference p left join participant a on a.id = p.first_id
                            left join participant b on b.id = p.second_id left join participant c on c.id = p.third_id
                        where p.participant_id = :id and p.as_mentor = :asMentor
                        """)
                .param("id", who.id())
                .param("asMentor", asMentor)
                .query((row, number) -> new Wishes(Dates.full(row.getObject(1, LocalDate.class)), row.getString(2)))
                .optional();
    }

    @Override
    public void handOver(Participant from, Participant to, Set<String> replacing) {
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
        for (var side : List.of(MENTOR, MENTEE)) {
            var goes = replacing.contains(side) ? to : from;
            jdbc.sql("""
                            delete from preference x where x.participant_id = :goes and x.as_mentor = :asMentor and exists (
                                select 1 from preference y where y.participant_id = :stays and y.as_mentor = :asMentor)
                            """)
                    .param("goes", goes.id())
                    .param("stays", (goes == to ? from : to).id())
                    .param("asMentor", side.equals(MENTOR))
                    .update();
        }
        update(
                "update preference set participant_id = :to, version = version + 1 where participant_id = :from",
                from,
                to);
        update("""
                delete from preference where participant_id = :to
                    and first_id is null and second_id is null and third_id is null
                """, from, to);
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.of("ru"));
    }

    private void update(String sql, Participant from, Participant to) {
        jdbc.sql(sql).param("from", from.id()).param("to", to.id()).update();
    }
}
