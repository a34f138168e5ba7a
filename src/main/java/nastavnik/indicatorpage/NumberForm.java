package nastavnik.indicatorpage;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import nastavnik.form.WholeNumber;
import nastavnik.indicator.YearNumbers;
import nastavnik.indicator.YearNumbers.External;
import nastavnik.indicator.YearNumbers.Manual;
import nastavnik.indicator.YearNumbers.Target;
import org.jspecify.annotations.Nullable;

/**
 * A number of a year as it is typed; each page shows the fields that are its own. All empty takes the number away.
 *
 * @param was what the page was opened with, in words
 * @param value a target, in per cent
 * @param asOf day of a number from outside
 * @param source document or other source
 */
record NumberForm(
        String was,

        @Pattern(regexp = "(100([.,]0)?|\\d{1,2}([.,]\\d)?)?", message = "{indicatorpage.number.percent}")
        String value,

        @WholeNumber(max = MOST, message = "{indicatorpage.number.amount.wrong}")
        String amount,

        @WholeNumber(max = MOST, message = "{indicatorpage.number.numerator.wrong}")
        String numerator,

        @WholeNumber(max = MOST, message = "{indicatorpage.number.denominator.wrong}")
        String denominator,

        @CalendarDate String asOf,
        @Size(max = 500) String source) {

    private static final int MOST = 1_000_000_000;

    NumberForm {
        was = was == null ? "" : was;
        value = Typed.line(value);
        amount = Typed.line(amount);
        numerator = Typed.line(numerator);
        denominator = Typed.line(denominator);
        asOf = Typed.line(asOf);
        source = Typed.line(source);
    }

    private static NumberForm blank(String today) {
        return new NumberForm("", "", "", "", "", today, "");
    }

    static NumberForm of(@Nullable Target target) {
        return target == null
                ? blank("")
                : new NumberForm(
                        YearNumbers.words(target),
                        IndicatorWords.number(target.value()),
                        "",
                        "",
                        "",
                        "",
                        target.document());
    }

    static NumberForm of(@Nullable Manual value) {
        return value == null
                ? blank("")
                : new NumberForm(
                        YearNumbers.words(value),
                        "",
                        "",
                        Long.toString(value.numerator()),
                        Long.toString(value.denominator()),
                        "",
                        value.source());
    }

    static NumberForm of(@Nullable External value) {
        return value == null
                ? blank("")
                : new NumberForm(
                        YearNumbers.words(value),
                        "",
                        Long.toString(value.amount()),
                        "",
                        "",
                        Dates.compact(value.asOf()),
                        value.source());
    }

    /** The same words on top of what stands there now. */
    NumberForm over(String now) {
        return new NumberForm(now, value, amount, numerator, denominator, asOf, source);
    }

    boolean empty() {
        return (value + amount + numerator + denominator + source).isEmpty();
    }

    Target target() {
        return new Target(new BigDecimal(value.replace(',', '.')).setScale(1), source);
    }

    Manual manual() {
        return new Manual(Long.parseLong(numerator), Long.parseLong(denominator), source);
    }

    External external(LocalDate otherwise) {
        return new External(Long.parseLong(amount), Dates.parse(asOf).orElse(otherwise), source);
    }
}
