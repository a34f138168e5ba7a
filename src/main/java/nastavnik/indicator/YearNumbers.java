package nastavnik.indicator;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.indicator.FigureSource.Grain;
import nastavnik.indicator.IndicatorRefused.Rule;
import nastavnik.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers that people enter year by year: targets and the region's minimum of them, external values, values counted by hand. They have no life of their own,
 * so each is a row without an entity; what a writer has not seen is never overwritten.
 */
@Component
@Transactional
public class YearNumbers {

    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final Journal journal;

    YearNumbers(JdbcClient jdbc, CommitteeClock clock, Journal journal) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /** Of what (an indicator or an external figure), for whom (null for the city), in which year. */
    public record YearKey(long of, @Nullable Long schoolId, int year) {}

    /** A target, or the least the region demands, in per cent and the document that sets it. */
    public record Target(BigDecimal value, String document) {}

    /** A number from outside, as of a day, and where it comes from. */
    public record External(long amount, LocalDate asOf, String source) {}

    /** Two numbers counted by hand and where they come from. */
    public record Manual(long numerator, long denominator, String source) {}

    /** What the writer has read is no longer what stands there. */
    public static final class ChangedMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1;

        ChangedMeanwhile(String now) {
            super(now);
        }
    }

    private enum Kind {
        TARGET("indicator_target", "indicator_id", "Indicator", "indicator.target"),
        MINIMUM("indicator_minimum", "indicator_id", "Indicator", "indicator.minimum"),
        MANUAL("indicator_value", "indicator_id", "Indicator", "indicator.value"),
        EXTERNAL("external_value", "external_id", "ExternalFigure", "indicator.external");

        private final String table;
        private final String column;
        private final String subject;
        private final String action;

        Kind(String table, String column, String subject, String action) {
            this.table = table;
            this.column = column;
            this.subject = subject;
            this.action = action;
        }
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    Map<YearKey, Target> targets(Collection<Integer> years, Grain grain, @Nullable Long schoolId) {
        return read(Kind.TARGET, years, grain, schoolId, YearNumbers::target);
    }

    Map<YearKey, External> externals(Collection<Integer> years, Grain grain, @Nullable Long schoolId) {
        return read(Kind.EXTERNAL, years, grain, schoolId, YearNumbers::external);
    }

    /** @return the city's external values, or one school's, of these years */
    @Transactional(readOnly = true)
    public Map<YearKey, External> externalsOf(Collection<Integer> years, @Nullable Long schoolId) {
        return externals(years, Grain.SCHOOL, schoolId);
    }

    Map<YearKey, Manual> manuals(Collection<Integer> years, Grain grain, @Nullable Long schoolId) {
        return read(Kind.MANUAL, years, grain, schoolId, YearNumbers::manual);
    }

    private static Target target(ResultSet row) throws SQLException {
        return new Target(row.getBigDecimal("value"), row.getString("document"));
    }

    private static External external(ResultSet row) throws SQLException {
        return new External(row.getLong("amount"), row.getObject("as_of", LocalDate.class), row.getString("source"));
    }

    private static Manual manual(ResultSet row) throws SQLException {
        return new Manual(row.getLong("numerator"), row.getLong("denominator"), row.getString("source"));
    }

    private <T> Map<YearKey, T> read(
            Kind kind, Collection<Integer> years, Grain grain, @Nullable Long schoolId, Reader<T> reader) {
        var found = new HashMap<YearKey, T>();
        jdbc.sql(
                        "select * from " + kind.table
                                + " where year in (:years) and (:all or school_id is not distinct from cast(:school as bigint))")
                .param("years", years)
                .param("all", grain == Grain.ALL)
                .param("school", schoolId)
                .query(row -> {
                    found.put(
                            new YearKey(
                                    row.getLong(kind.column),
                                    row.getObject("school_id", Long.class),
                                    row.getInt("year")),
                            reader.read(row));
                });
        return found;
    }

    /** @return the target; empty where no plan is set */
    @Transactional(readOnly = true)
    public Optional<Target> target(YearKey key) {
        return one(Kind.TARGET, key, YearNumbers::target);
    }

    @Transactional(readOnly = true)
    public Optional<External> external(YearKey key) {
        return one(Kind.EXTERNAL, key, YearNumbers::external);
    }

    @Transactional(readOnly = true)
    public Optional<Manual> manual(YearKey key) {
        return one(Kind.MANUAL, key, YearNumbers::manual);
    }

    private <T> Optional<T> one(Kind kind, YearKey key, Reader<T> reader) {
        return jdbc.sql("select * from " + kind.table + " where " + kind.column
                        + " = :of and school_id is not distinct from cast(:school as bigint) and year = :year")
                .param("of", key.of())
                .param("school", key.schoolId())
                .param("year", key.year())
                .query((row, at) -> reader.read(row))
                .optional();
    }

    /** @return the least the region demands of an indicator, by year; years without it are left out */
    @Transactional(readOnly = true)
    public Map<Integer, Target> minimums(long indicatorId, Collection<Integer> years) {
        var found = new HashMap<Integer, Target>();
        jdbc.sql("select * from indicator_minimum where indicator_id = :of and year in (:years)")
                .param("of", indicatorId)
                .param("years", years)
                .query(row -> {
                    found.put(row.getInt("year"), target(row));
                });
        return found;
    }

    /** @return the least the region demands; empty where it has stated nothing */
    @Transactional(readOnly = true)
    public Optional<Target> minimum(long indicatorId, int year) {
        return Optional.ofNullable(minimums(indicatorId, List.of(year)).get(year));
    }

    /**
     * Sets the least the region demands, or takes it away. Targets that stand stay, also where they are now too low.
     *
     * @param was {@link #words} of what the writer has seen
     * @throws ChangedMeanwhile where somebody else has changed it since
     */
    public void setMinimum(long indicatorId, int year, String was, @Nullable Target least) {
        var key = new YearKey(indicatorId, null, year);
        store(
                Kind.MINIMUM,
                key,
                was,
                () -> words(minimum(indicatorId, year).orElse(null)),
                words(least),
                () -> jdbc.sql("""
                        insert into indicator_minimum values (:of, :year, :value, :document)
                        on conflict (indicator_id, year) do update set value = excluded.value, document = excluded.document
                        """)
                        .param("of", indicatorId)
                        .param("year", year)
                        .param("value", Objects.requireNonNull(least).value())
                        .param("document", least.document())
                        .update());
    }

    /**
     * Sets a target, or takes it away.
     *
     * @param was {@link #words} of what the writer has seen
     * @throws IndicatorRefused where it is lower than the region's minimum of the same year, or a school's is lower than the
     *     city's (order of Timashevsk, row 1.8: «не ниже показателей муниципальных и краевых»)
     * @throws ChangedMeanwhile where somebody else has changed it since
     */
    public void setTarget(YearKey key, String was, @Nullable Target target) {
        if (target != null) {
            refuseBelow(minimum(key.of(), key.year()), target, Rule.BELOW_REGION);
            if (key.schoolId() != null) {
                refuseBelow(target(new YearKey(key.of(), null, key.year())), target, Rule.BELOW_CITY);
            }
        }
        store(Kind.TARGET, key, was, () -> words(target(key).orElse(null)), words(target), () -> jdbc.sql("""
                        insert into indicator_target values (:of, :school, :year, :value, :document)
                        on conflict on constraint indicator_target_once
                            do update set value = excluded.value, document = excluded.document
                        """)
                .param("of", key.of())
                .param("school", key.schoolId())
                .param("year", key.year())
                .param("value", Objects.requireNonNull(target).value())
                .param("document", target.document())
                .update());
    }

    /** @return what a target may not be lower than: the region's minimum or, for a school, the city's target if that is higher */
    @Transactional(readOnly = true)
    public Optional<Target> lowest(YearKey key) {
        var city = key.schoolId() == null ? Optional.<Target>empty() : target(new YearKey(key.of(), null, key.year()));
        return Stream.concat(minimum(key.of(), key.year()).stream(), city.stream())
                .max(Comparator.comparing(Target::value));
    }

    private static void refuseBelow(Optional<Target> least, Target target, Rule rule) {
        refuse(least.isPresent() && target.value().compareTo(least.get().value()) < 0, rule);
    }

    private static void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new IndicatorRefused(rule);
        }
    }

    /** @return the schools whose target of the year is lower than the city's; none while the city has none */
    @Transactional(readOnly = true)
    public Set<Long> belowCity(long indicatorId, int year) {
        return Set.copyOf(jdbc.sql("""
                        select t.school_id from indicator_target t join indicator_target c
                            on c.indicator_id = t.indicator_id and c.year = t.year and c.school_id is null
                        where t.indicator_id = :of and t.year = :year and t.school_id is not null and t.value < c.value
                        """)
                .param("of", indicatorId)
                .param("year", year)
                .query((row, at) -> row.getLong(1))
                .list());
    }

    /**
     * Raises the targets of schools that are lower than the city's to it, by the city's document.
     *
     * @return how many
     */
    public int raiseToCity(long indicatorId, int year) {
        var city = target(new YearKey(indicatorId, null, year)).orElse(null);
        var schools = belowCity(indicatorId, year);
        for (var school : schools.stream().sorted().toList()) {
            var key = new YearKey(indicatorId, school, year);
            setTarget(key, words(target(key).orElse(null)), city);
        }
        return schools.size();
    }

    /**
     * Sets an external value, or takes it away.
     *
     * @throws ChangedMeanwhile where somebody else has changed it since
     */
    public void setExternal(YearKey key, String was, @Nullable External value) {
        store(Kind.EXTERNAL, key, was, () -> words(external(key).orElse(null)), words(value), () -> jdbc.sql("""
                        insert into external_value values (:of, :school, :year, :amount, :asOf, :source)
                        on conflict on constraint external_value_once
                            do update set amount = excluded.amount, as_of = excluded.as_of, source = excluded.source
                        """)
                .param("of", key.of())
                .param("school", key.schoolId())
                .param("year", key.year())
                .param("amount", Objects.requireNonNull(value).amount())
                .param("asOf", Date.valueOf(value.asOf()))
                .param("source", value.source())
                .update());
    }

    /**
     * Puts numbers counted by hand in place of the portal's, or gives the portal's back.
     *
     * @throws IndicatorRefused where it is more than all, a share of nothing, or of a year to come
     * @throws ChangedMeanwhile where somebody else has changed it since
     */
    public void setManual(YearKey key, String was, @Nullable Manual value) {
        if (value != null) {
            refuse(key.year() > clock.today().getYear(), Rule.YEAR_TO_COME);
            refuse(value.denominator() == 0, Rule.OF_NOTHING);
            refuse(value.numerator() > value.denominator(), Rule.MORE_THAN_ALL);
        }
        store(Kind.MANUAL, key, was, () -> words(manual(key).orElse(null)), words(value), () -> jdbc.sql("""
                        insert into indicator_value values (:of, :school, :year, :numerator, :denominator, :source)
                        on conflict on constraint indicator_value_once do update
                            set numerator = excluded.numerator, denominator = excluded.denominator, source = excluded.source
                        """)
                .param("of", key.of())
                .param("school", key.schoolId())
                .param("year", key.year())
                .param("numerator", Objects.requireNonNull(value).numerator())
                .param("denominator", value.denominator())
                .param("source", value.source())
                .update());
    }

    /** @return a number as the journal and a writer's page have it; empty for none */
    public static String words(@Nullable Object number) {
        return switch (number == null ? "" : number) {
            case Target target -> target.value().toPlainString().replace('.', ',') + " %, " + target.document();
            case External value -> value.amount() + ", " + Dates.compact(value.asOf()) + ", " + value.source();
            case Manual value -> value.numerator() + " / " + value.denominator() + ", " + value.source();
            default -> "";
        };
    }

    private void store(Kind kind, YearKey key, String was, Supplier<String> now, String after, Runnable insert) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(:what))")
                .param("what", kind + " " + key)
                .query((row, at) -> 0)
                .single();
        var before = now.get();
        if (!before.equals(was)) {
            throw new ChangedMeanwhile(before);
        }
        if (before.equals(after)) {
            return;
        }
        if (after.isEmpty()) {
            jdbc.sql("delete from " + kind.table + " where " + kind.column + " = :of and year = :year"
                            + (kind == Kind.MINIMUM
                                    ? ""
                                    : " and school_id is not distinct from cast(:school as bigint)"))
                    .param("of", key.of())
                    .param("school", key.schoolId())
                    .param("year", key.year())
                    .update();
        } else {
            insert.run();
        }
        journal.write(
                kind.action,
                kind.subject,
                key.of(),
                key.schoolId(),
                key.year() + ": " + (before.isEmpty() ? "" : before + " → ") + (after.isEmpty() ? "–" : after));
    }
}
