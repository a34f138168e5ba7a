package nastavnik.indicator;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nastavnik.indicator.YearNumbers.ChangedMeanwhile;
import nastavnik.indicator.YearNumbers.External;
import nastavnik.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Numbers from outside of whole districts, entered by the committee; each stands instead of the sum of its schools'. */
@Component
@Transactional
public class DistrictNumbers {

    private final JdbcClient jdbc;
    private final Journal journal;

    DistrictNumbers(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** Of which external figure, for which district, in which year. */
    public record DistrictKey(long of, String district, int year) {}

    /** @return the values of a year */
    @Transactional(readOnly = true)
    public Map<DistrictKey, External> of(int year) {
        var found = new HashMap<DistrictKey, External>();
        jdbc.sql("select * from external_of_district where year = :year")
                .param("year", year)
                .query(row -> {
                    found.put(
                            new DistrictKey(row.getLong("external_id"), row.getString("district"), year),
                            new External(
                                    row.getLong("amount"),
                                    row.getObject("as_of", LocalDate.class),
                                    row.getString("source")));
                });
        return found;
    }

    @Transactional(readOnly = true)
    public Optional<External> find(DistrictKey key) {
        return Optional.ofNullable(of(key.year()).get(key));
    }

    /**
     * Sets a district's value, or takes it away.
     *
     * @param was {@link YearNumbers#words} of what the writer has seen
     * @throws ChangedMeanwhile where somebody else has changed it since
     */
    public void set(DistrictKey key, String was, @Nullable External value) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(:what))")
                .param("what", "DISTRICT " + key)
                .query((row, at) -> 0)
                .single();
        var before = YearNumbers.words(find(key).orElse(null));
        if (!before.equals(was)) {
            throw new ChangedMeanwhile(before);
        }
        var after = YearNumbers.words(value);
        if (before.equals(after)) {
            return;
        }
        jdbc.sql("delete from external_of_district where external_id = :of and district = :district and year = :year")
                .param("of", key.of())
                .param("district", key.district())
                .param("year", key.year())
                .update();
        if (value != null) {
            jdbc.sql("insert into external_of_district values (:of, :district, :year, :amount, :asOf, :source)")
                    .param("of", key.of())
                    .param("district", key.district())
                    .param("year", key.year())
                    .param("amount", value.amount())
                    .param("asOf", Date.valueOf(value.asOf()))
                    .param("source", value.source())
                    .update();
        }
        journal.write(
                "indicator.external",
                "ExternalFigure",
                key.of(),
                null,
                key.district() + ", " + key.year() + ": " + (before.isEmpty() ? "" : before + " → ")
                        + (after.isEmpty() ? "–" : after));
    }
}
