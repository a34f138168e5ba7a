package nastavnik.demo;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large the invented city is made. What goes beyond the city of the files is made by statements over whole sets
 * ({@link Growth}), the rest is told deed by deed as always.
 *
 * @param schools how many there are; those of the file always
 * @param years of the roadmap, the last two of which are those of the small city; two or more. From three on all quarters since
 *     its first day have been reported
 * @param activities of the roadmap; those of the file always
 */
@ConfigurationProperties("nastavnik.demo")
public record CitySize(
        @DefaultValue("40") int schools,
        @DefaultValue("2") int years,
        @DefaultValue("22") int activities) {

    private static final int YEARS_TOLD = 2;

    public CitySize {
        if (years < YEARS_TOLD) {
            throw new IllegalArgumentException("nastavnik.demo.years is " + years + ", two at least are needed");
        }
    }

    /** @return whether it has years beside those that are told */
    public boolean longer() {
        return years > YEARS_TOLD;
    }

    /** @return first day of the roadmap */
    public LocalDate from(LocalDate today) {
        return toldFrom(today).minusYears(years - YEARS_TOLD);
    }

    /** In January nothing of a plan of the same year would be due yet: the first half-year sees the plan's last year. */
    static LocalDate toldFrom(LocalDate today) {
        return LocalDate.of(today.getMonthValue() <= 6 ? today.getYear() - 1 : today.getYear(), 1, 1);
    }
}
