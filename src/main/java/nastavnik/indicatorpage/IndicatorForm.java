package nastavnik.indicatorpage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nastavnik.form.Typed;
import nastavnik.indicator.AgeDay;
import nastavnik.indicator.IndicatorCard;
import nastavnik.indicator.IndicatorEntry;
import nastavnik.indicator.Span;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as it is typed.
 *
 * @param version the one the page was opened with; empty for a new one
 * @param external id of the external figure it is a share of; empty where it is a share of a counted one
 */
record IndicatorForm(
        String version,
        @NotBlank @Size(max = 500) String name,
        @NotBlank String span,
        @NotBlank String ageDay,
        @Valid FigureForm numerator,
        String external,
        @Valid FigureForm denominator,
        boolean active) {

    IndicatorForm {
        version = Typed.line(version);
        name = Typed.line(name);
        span = FigureForm.named(Span.class, span);
        ageDay = FigureForm.named(AgeDay.class, ageDay);
        numerator = Objects.requireNonNullElseGet(numerator, () -> FigureForm.of(null));
        external = Typed.line(external).matches("\\d{1,18}") ? Typed.line(external) : "";
        denominator = Objects.requireNonNullElseGet(denominator, () -> FigureForm.of(null));
    }

    static IndicatorForm blank() {
        return new IndicatorForm(
                "", "", Span.YEAR.name(), AgeDay.YEAR_END.name(), FigureForm.of(null), "", FigureForm.of(null), true);
    }

    static IndicatorForm of(IndicatorEntry entry) {
        var card = entry.card();
        return new IndicatorForm(
                Integer.toString(entry.version()),
                card.name(),
                card.span().name(),
                card.ageDay().name(),
                FigureForm.of(card.numerator()),
                card.externalId() == null ? "" : card.externalId().toString(),
                FigureForm.of(card.denominator()),
                card.active());
    }

    IndicatorForm onVersion(String newer) {
        return new IndicatorForm(newer, name, span, ageDay, numerator, external, denominator, active);
    }

    /** @return the card; null where it is not said what is counted */
    @Nullable
    IndicatorCard card() {
        var above = numerator.figure();
        return above == null
                ? null
                : new IndicatorCard(
                        name,
                        active,
                        Span.valueOf(span),
                        AgeDay.valueOf(ageDay),
                        above,
                        external.isEmpty() ? null : Long.valueOf(external),
                        denominator.figure());
    }
}
