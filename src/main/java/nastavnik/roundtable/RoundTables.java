package nastavnik.roundtable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nastavnik.calendar.Dates;
import nastavnik.monitoring.AnswerEntry;
import nastavnik.monitoring.MonitoringRound;
import nastavnik.monitoring.RoundKind;
import nastavnik.monitoring.Rounds;
import nastavnik.roundform.FieldKind;
import nastavnik.roundform.FieldValue;
import nastavnik.roundform.FormField;
import nastavnik.roundform.FormRules;
import nastavnik.roundform.ValueWords;
import nastavnik.roundtable.RoundTable.Column;
import nastavnik.roundtable.RoundTable.Row;
import nastavnik.roundtable.RoundTable.Share;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the table of a round together; a fixed number of statements whatever the number of schools. */
@Component
@Transactional(readOnly = true)
public class RoundTables {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Rounds rounds;
    private final ValueWords words;
    private final JdbcClient jdbc;

    RoundTables(Rounds rounds, ValueWords words, JdbcClient jdbc) {
        this.rounds = rounds;
        this.words = words;
        this.jdbc = jdbc;
    }

    /** One school's answer of a round, by the fields' codes; hidden are those that tell of too few people. */
    private record Answered(long schoolId, Map<String, FieldValue> values, Set<String> hidden) {}

    /** @throws nastavnik.web.NotFoundException where there is no such round */
    public RoundTable of(long roundId) {
        var round = rounds.existing(roundId);
        var fields = round.form().fields();
        var last = rounds.before(round);
        var now = values(roundId, fields);
        var then = last.map(each -> values(each.id(), each.form().fields())).orElse(Map.of());
        // Such a field of a collection from schools is an answer like others: what they say of themselves ranks nobody.
        var marks = round.kind() == RoundKind.SITE_CHECK
                ? fields.stream()
                        .filter(field -> field.kind() == FieldKind.MARK)
                        .toList()
                : List.<FormField>of();
        var rows = ranked(rounds.answers(roundId).stream()
                .map(each -> row(each, marks, now.get(each.schoolId()), then.get(each.schoolId())))
                .toList());
        return new RoundTable(
                roundId,
                round.title(),
                round.kind(),
                round.form().title(),
                Dates.full(round.dueOn()),
                last.map(MonitoringRound::title).orElse(""),
                last.map(each -> Dates.full(each.dueOn())).orElse(""),
                !marks.isEmpty(),
                rows,
                fields.stream().map(field -> column(field, now, then)).toList(),
                (int) rows.stream().filter(Row::counts).count(),
                now.keySet().stream().filter(then::containsKey).count(),
                mean(rows.stream().map(Row::score).filter(Objects::nonNull).toList()),
                mean(scores(marks, then, now)),
                mean(scores(marks, now, then)));
    }

    /** @return what counts in a round and may be told, by school */
    private Map<Long, Answered> values(long roundId, List<FormField> fields) {
        var found = new HashMap<Long, Answered>();
        jdbc.sql("""
                        select a.school_id, v.code, v.answer, v.link, v.remark, v.portal
                        from round_answer a left join round_answer_value v on v.answer_id = a.id
                        where a.round_id = :round and a.state in ('SENT', 'ACCEPTED')
                        """).param("round", roundId).query(row -> {
            var answered = found.computeIfAbsent(
                    row.getLong("school_id"), school -> new Answered(school, new HashMap<>(), Set.of()));
            var code = row.getString("code");
            if (code != null) {
                answered.values()
                        .put(
                                code,
                                new FieldValue(
                                        row.getString("answer"),
                                        row.getString("link"),
                                        row.getString("remark"),
                                        row.getObject("portal", Integer.class)));
            }
        });
        found.replaceAll((school, answered) -> told(answered, fields));
        return found;
    }

    private static Answered told(Answered all, List<FormField> fields) {
        var hidden = fields.stream()
                .filter(field -> FormRules.hidden(field, all.values()))
                .map(FormField::code)
                .collect(Collectors.toSet());
        var told = new HashMap<>(all.values());
        told.keySet().removeAll(hidden);
        return new Answered(all.schoolId(), told, hidden);
    }

    /** Of the first, those who are among the second too. */
    private static List<BigDecimal> scores(List<FormField> marks, Map<Long, Answered> of, Map<Long, Answered> among) {
        return of.values().stream()
                .filter(each -> among.containsKey(each.schoolId()))
                .flatMap(each -> Optional.ofNullable(score(marks, each.values())).stream())
                .toList();
    }

    private static Row row(AnswerEntry each, List<FormField> marks, @Nullable Answered now, @Nullable Answered then) {
        return new Row(
                each.id(),
                each.school(),
                each.district(),
                each.state(),
                now == null ? Map.of() : now.values(),
                now == null ? Set.of() : now.hidden(),
                0,
                now == null ? null : score(marks, now.values()),
                then == null ? null : score(marks, then.values()));
    }

    private static @Nullable BigDecimal score(List<FormField> marks, Map<String, FieldValue> values) {
        if (marks.isEmpty()) {
            return null;
        }
        var sum = BigDecimal.ZERO;
        for (var mark : marks) {
            sum = sum.add(
                    switch (values.getOrDefault(mark.code(), FieldValue.NONE).value()) {
                        case FieldKind.YES -> BigDecimal.ONE;
                        case FieldKind.PARTLY -> HALF;
                        default -> BigDecimal.ZERO;
                    });
        }
        return sum.multiply(HUNDRED).divide(BigDecimal.valueOf(marks.size()), 1, RoundingMode.HALF_UP);
    }

    /** By score, the best first; equal scores share a place. What has no score follows by name. */
    private static List<Row> ranked(List<Row> rows) {
        var sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(Row::score, Comparator.nullsLast(Comparator.reverseOrder())));
        var ranked = new ArrayList<Row>();
        for (var row : sorted) {
            var place = 0;
            var score = row.score();
            if (score != null) {
                var above = ranked.isEmpty() ? null : ranked.getLast();
                var best = above == null ? null : above.score();
                place = above != null && best != null && best.compareTo(score) == 0 ? above.place() : ranked.size() + 1;
            }
            ranked.add(new Row(
                    row.answerId(),
                    row.school(),
                    row.district(),
                    row.state(),
                    row.values(),
                    row.hidden(),
                    place,
                    row.score(),
                    row.scoreBefore()));
        }
        return ranked;
    }

    private Column column(FormField field, Map<Long, Answered> now, Map<Long, Answered> then) {
        var kind = field.kind();
        var summed = field.summed();
        var numbers = numbers(field, now.values());
        var both = now.keySet().stream()
                .filter(then::containsKey)
                .filter(school -> filled(field, now.get(school)) && filled(field, then.get(school)))
                .toList();
        return new Column(
                field,
                now.values().stream().filter(each -> filled(field, each)).count(),
                summed ? sum(numbers) : null,
                mean(numbers),
                figure(field, summed, of(both, then)),
                figure(field, summed, of(both, now)),
                both.size(),
                kind.chosen()
                        ? field.answers().stream()
                                .map(each -> new Share(
                                        each,
                                        words.of(field, each),
                                        chosen(field, each, now.values()),
                                        chosen(field, each, then.values())))
                                .toList()
                        : List.of());
    }

    private static List<Answered> of(List<Long> schools, Map<Long, Answered> all) {
        return schools.stream()
                .flatMap(id -> Optional.ofNullable(all.get(id)).stream())
                .toList();
    }

    private static @Nullable BigDecimal figure(FormField field, boolean summed, List<Answered> both) {
        var numbers = numbers(field, both);
        return numbers.isEmpty() ? null : summed ? sum(numbers) : mean(numbers);
    }

    private static boolean filled(FormField field, @Nullable Answered answered) {
        return answered != null && !answer(field, answered).isEmpty();
    }

    private static long chosen(FormField field, String answer, Collection<Answered> all) {
        return all.stream().filter(each -> answer(field, each).equals(answer)).count();
    }

    private static String answer(FormField field, Answered answered) {
        return answered.values().getOrDefault(field.code(), FieldValue.NONE).value();
    }

    private static List<BigDecimal> numbers(FormField field, Collection<Answered> all) {
        return all.stream()
                .flatMap(each -> FormRules.number(field.kind(), answer(field, each)).stream())
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal mean(List<? extends @Nullable BigDecimal> numbers) {
        if (numbers.isEmpty()) {
            return null;
        }
        var sum = BigDecimal.ZERO;
        for (var number : numbers) {
            sum = number == null ? sum : sum.add(number);
        }
        return sum.divide(BigDecimal.valueOf(numbers.size()), 1, RoundingMode.HALF_UP);
    }
}
