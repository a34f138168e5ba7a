package nastavnik.indicatorpage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nastavnik.form.Choice;
import nastavnik.indicator.Achievement;
import nastavnik.indicator.Figure;
import nastavnik.indicator.IndicatorCard;
import nastavnik.indicator.Indicators;
import nastavnik.indicator.Share;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Indicators in words: figures, shares with one decimal and a comma, deviations with their sign. */
@Component
class IndicatorWords {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final String MINUS = "−";

    private final Indicators indicators;
    private final MessageSource messages;

    IndicatorWords(Indicators indicators, MessageSource messages) {
        this.indicators = indicators;
        this.messages = messages;
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }

    List<Choice> choices(String prefix, Enum<?>[] values) {
        return Choice.of(messages, prefix, values);
    }

    static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString().replace('.', ',').replace("-", MINUS);
    }

    private static String signed(@Nullable BigDecimal number) {
        return number == null ? "" : (number.signum() > 0 ? "+" : "") + number(number);
    }

    /** «людей в парах: наставляемые; от 10 до 19 лет» */
    String figure(Figure figure) {
        var parts = new ArrayList<String>();
        if (figure.side() != null) {
            parts.add(say("indicatorpage.side." + figure.side()));
        }
        if (figure.ageFrom() != null) {
            parts.add(say("indicatorpage.age.from", figure.ageFrom().toString()));
        }
        if (figure.ageTo() != null) {
            parts.add(say("indicatorpage.age.to", figure.ageTo().toString()));
        }
        if (figure.category() != null) {
            parts.add(say("participant.category." + figure.category()));
        }
        if (figure.schoolType() != null) {
            parts.add(say("school.type." + figure.schoolType()));
        }
        var what = say("indicatorpage.counted." + figure.what());
        return parts.isEmpty() ? what : what + ": " + String.join("; ", parts);
    }

    /** @return how it is computed, a line each */
    List<String> formula(IndicatorCard card) {
        var below = card.denominator();
        var external = card.externalId();
        var lines = new ArrayList<String>();
        lines.add(say("indicatorpage.formula.above", figure(card.numerator())));
        lines.add(say(
                "indicatorpage.formula.below",
                below != null
                        ? figure(below)
                        : indicators
                                .external(external == null ? 0 : external)
                                .map(Indicators.ExternalEntry::name)
                                .orElse("")));
        lines.add(say("indicatorpage.span." + card.span()));
        if (card.numerator().ageFrom() != null || card.numerator().ageTo() != null) {
            lines.add(say("indicatorpage.ageDay." + card.ageDay()));
        }
        if (card.surveyed()) {
            lines.add(say("indicatorpage.surveys"));
        }
        return lines;
    }

    ValueCell cell(Achievement value) {
        var share = value.share();
        var shown = share.state() != Share.State.TOO_FEW;
        var percent = share.percent();
        var deviation = value.deviation();
        return new ValueCell(
                value.year(),
                number(value.plan()),
                value.target() == null ? "" : value.target().document(),
                percent == null ? "" : number(percent),
                share.state(),
                signed(deviation),
                deviation != null && deviation.signum() < 0,
                shown && share.numerator() != null ? share.numerator().toString() : "",
                shown && share.denominator() != null ? share.denominator().toString() : "",
                value.manual(),
                value.source(),
                coverage(value),
                value.undated());
    }

    private String coverage(Achievement value) {
        var percent = value.coverage().percent();
        return value.asked() == null || percent == null || value.share().percent() == null
                ? ""
                : say("indicatorpage.coverage", number(percent), Long.toString(value.asked()));
    }

    String joined(List<String> lines) {
        return lines.stream().collect(Collectors.joining(". "));
    }
}
