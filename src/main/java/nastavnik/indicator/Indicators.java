package nastavnik.indicator;

import java.util.List;
import java.util.Optional;
import nastavnik.access.SignedIn;
import nastavnik.form.Choice;
import nastavnik.indicator.IndicatorRefused.Rule;
import nastavnik.journal.Journal;
import nastavnik.school.Schools;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The indicators and the external figures; the way from a school's figure to its people. */
@Component
@Transactional
public class Indicators {

    private static final String SUBJECT = "Indicator";

    private final IndicatorRepository indicators;
    private final ExternalFigureRepository externals;
    private final Achievements achievements;
    private final PortalFigures figures;
    private final Schools schools;
    private final Journal journal;

    Indicators(
            IndicatorRepository indicators,
            ExternalFigureRepository externals,
            Achievements achievements,
            PortalFigures figures,
            Schools schools,
            Journal journal) {
        this.indicators = indicators;
        this.externals = externals;
        this.achievements = achievements;
        this.figures = figures;
        this.schools = schools;
        this.journal = journal;
    }

    /** A person behind a school's figure; category is a name of {@link nastavnik.participant.ParticipantCategory}. */
    public record Person(long participantId, String name, String category) {}

    /** An external figure. */
    public record ExternalEntry(long id, String name) {}

    /** @return in the order of the list */
    @Transactional(readOnly = true)
    public List<IndicatorEntry> all() {
        return indicators.all().stream().map(Indicator::entry).toList();
    }

    /** @return those in use */
    @Transactional(readOnly = true)
    public List<IndicatorEntry> active() {
        return all().stream().filter(each -> each.card().active()).toList();
    }

    /** @throws NotFoundException where there is none of this id */
    @Transactional(readOnly = true)
    public IndicatorEntry find(long id) {
        return indicators.findById(id).map(Indicator::entry).orElseThrow(NotFoundException::new);
    }

    @Transactional(readOnly = true)
    public List<ExternalEntry> externals() {
        return externals.all().stream()
                .map(each -> new ExternalEntry(each.id(), each.name()))
                .toList();
    }

    /** @return the external figures as choices of a select */
    @Transactional(readOnly = true)
    public List<Choice> externalChoices() {
        return externals().stream()
                .map(each -> new Choice(Long.toString(each.id()), each.name()))
                .toList();
    }

    /** @return the external figure; empty where there is none of this id */
    @Transactional(readOnly = true)
    public Optional<ExternalEntry> external(long id) {
        return externals.findById(id).map(each -> new ExternalEntry(each.id(), each.name()));
    }

    /** @throws IndicatorRefused where there is one of this name */
    public long addExternal(String name) {
        if (externals.named(name)) {
            throw new IndicatorRefused(Rule.NAME_TWICE);
        }
        var figure = externals.save(new ExternalFigure(name));
        journal.write("indicator.external-added", "ExternalFigure", figure.id(), null, name);
        return figure.id();
    }

    /** @throws IndicatorRefused where a rule is broken */
    public long define(IndicatorCard card) {
        refuseTwice(card.name(), 0);
        var indicator = indicators.save(new Indicator(indicators.nextPosition(), card));
        journal.write("indicator.defined", SUBJECT, indicator.id(), null, card.name());
        return indicator.id();
    }

    /**
     * @param version the one the writer has read
     * @throws ObjectOptimisticLockingFailureException where it has been changed since
     * @throws IndicatorRefused where a rule is broken
     */
    public void revise(long id, String version, IndicatorCard card) {
        var indicator = indicators.findById(id).orElseThrow(NotFoundException::new);
        if (!version.equals(Integer.toString(indicator.version()))) {
            throw new ObjectOptimisticLockingFailureException(Indicator.class, id);
        }
        refuseTwice(card.name(), id);
        indicator.revise(card);
        journal.write("indicator.revised", SUBJECT, id, null, card.name());
    }

    private void refuseTwice(String name, long otherThan) {
        if (indicators.named(name, otherThan)) {
            throw new IndicatorRefused(Rule.NAME_TWICE);
        }
    }

    /**
     * The names behind a school's figure, for its own people only; the reading is journalled.
     *
     * @param undated whether those are meant who could not be counted for want of a birth date
     * @throws NotFoundException where it is another's school, or the figure has no persons
     */
    public List<Person> people(long id, int year, long schoolId, boolean undated, SignedIn me) {
        var indicator = find(id);
        var what = indicator.card().numerator().what();
        if (!me.worksFor(schoolId) || !what.people() || what == Counted.ENTERPRISES) {
            throw new NotFoundException();
        }
        journal.write("indicator.people-read", SUBJECT, id, schoolId, Integer.toString(year));
        var asked = achievements.numerator(indicator, year);
        return asked == null
                ? List.of()
                : figures.people(asked, schoolId, undated).stream()
                        .map(each -> new Person(each.participantId(), each.name(), each.category()))
                        .toList();
    }

    /**
     * What a figure of a school consists of, without names.
     *
     * @param category name of a {@link nastavnik.participant.ParticipantCategory}; empty where firm says what it is
     * @param age which years, as the messages of the pages have it; empty likewise
     * @param firm an organisation that mentors come from; empty for people
     * @param amount people of it
     */
    public record Part(String category, String age, String firm, long amount) {}

    /**
     * @return the parts; none where the year is still to come
     * @throws NotFoundException where the person does not see the school, or the figure is not found through people
     */
    @Transactional(readOnly = true)
    public List<Part> parts(long id, int year, long schoolId, SignedIn me) {
        var indicator = find(id);
        var what = indicator.card().numerator().what();
        if (!me.sees(schoolId) || !what.people()) {
            throw new NotFoundException();
        }
        var asked = achievements.numerator(indicator, year);
        if (asked == null) {
            return List.of();
        }
        return what == Counted.ENTERPRISES
                ? figures.firms(asked, schoolId).stream()
                        .map(each -> new Part("", "", each.name(), each.mentors()))
                        .toList()
                : figures.groups(asked, schoolId).stream()
                        .map(each -> new Part(each.category(), each.age(), "", each.amount()))
                        .toList();
    }

    /**
     * @param typed what stands in the address; may be empty
     * @return whose values are shown: null for the city
     * @throws NotFoundException where it is a school that the person does not see
     */
    @Transactional(readOnly = true)
    public @Nullable Long place(SignedIn me, String typed) {
        if (typed.isEmpty()) {
            return me.role().worksForSchools()
                    ? me.schoolIds().stream().sorted().findFirst().orElseThrow(NotFoundException::new)
                    : null;
        }
        if (!typed.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        var id = Long.parseLong(typed);
        if (!me.sees(id) || schools.find(id).isEmpty()) {
            throw new NotFoundException();
        }
        return id;
    }
}
