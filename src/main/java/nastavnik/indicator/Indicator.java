package nastavnik.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nastavnik.indicator.IndicatorRefused.Rule;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** An indicator of the order's appendix, or one that the committee has defined itself. */
@Entity
class Indicator {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    private int position;

    private String name;

    private boolean active;

    @Enumerated(EnumType.STRING)
    private Span span;

    @Enumerated(EnumType.STRING)
    private AgeDay ageDay;

    @Embedded
    @EmbeddedColumnNaming("numerator_%s")
    private Figure numerator;

    @Column(name = "external_id")
    private @Nullable Long externalId;

    @Embedded
    @EmbeddedColumnNaming("denominator_%s")
    private @Nullable Figure denominator;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Indicator() {}

    /** @throws IndicatorRefused where a rule is broken */
    @SuppressWarnings("NullAway.Init") // the rest is set by revise
    Indicator(int position, IndicatorCard card) {
        this.position = position;
        revise(card);
    }

    /** @throws IndicatorRefused where a rule is broken; nothing is changed then */
    void revise(IndicatorCard card) {
        var of = card.denominator();
        check(card.numerator(), Rule.AGES_ORDER);
        refuse((card.externalId() == null) == (of == null), Rule.DENOMINATOR);
        // The satisfied are a share of those who answered, and answers are a share of nothing else.
        refuse(card.surveyed() && (of == null || !of.what().surveyed()), Rule.SURVEY_SHARE);
        if (of != null) {
            check(of, Rule.DENOMINATOR_AGES);
            refuse(of.what().surveyed() && !card.surveyed(), Rule.SURVEY_SHARE);
        }
        this.name = card.name();
        this.active = card.active();
        this.span = card.span();
        this.ageDay = card.ageDay();
        this.numerator = card.numerator();
        this.externalId = card.externalId();
        this.denominator = of;
    }

    private static void check(Figure figure, Rule order) {
        var from = figure.ageFrom();
        var to = figure.ageTo();
        refuse(from != null && to != null && to < from, order);
        refuse(figure.narrowsPersons() && !figure.what().people(), Rule.AGES_OF_THINGS);
    }

    private static void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new IndicatorRefused(rule);
        }
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    int version() {
        return version;
    }

    IndicatorEntry entry() {
        return new IndicatorEntry(id(), version, position, card());
    }

    private IndicatorCard card() {
        return new IndicatorCard(name, active, span, ageDay, numerator, externalId, denominator);
    }
}
