package nastavnik.matching;

import java.time.LocalDate;
import java.util.List;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.consent.Consents;
import nastavnik.form.Choice;
import nastavnik.journal.Journal;
import nastavnik.journal.Sight;
import nastavnik.matching.PreferenceRefused.Rule;
import nastavnik.participant.FormerSubjects;
import nastavnik.participant.Participant;
import nastavnik.participant.Participants;
import nastavnik.web.NotFoundException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps whom participants would like to work with. Names are read here, therefore reading writes the journal too. */
@Component
@Transactional
public class Preferences {

    static final String SUBJECT = "Preference";

    private final PreferenceRepository preferences;
    private final Participants participants;
    private final Consents consents;
    private final FormerSubjects former;
    private final CommitteeClock clock;
    private final Journal journal;
    private final Sight sight;

    Preferences(
            PreferenceRepository preferences,
            Participants participants,
            Consents consents,
            FormerSubjects former,
            CommitteeClock clock,
            Journal journal,
            Sight sight) {
        this.preferences = preferences;
        this.participants = participants;
        this.consents = consents;
        this.former = former;
        this.clock = clock;
        this.journal = journal;
        this.sight = sight;
    }

    /** Whose preference it is, and whom there is to choose from. */
    record Page(long id, String fullName, boolean asMentor, List<Choice> choices) {}

    Page page(SignedIn me, long id, boolean asMentor) {
        var who = find(me, id, asMentor);
        var school = who.school().id();
        var choices = (asMentor ? participants.mentees(school) : participants.mentors(school))
                .stream()
                        .filter(choice -> !choice.value().equals(Long.toString(id)))
                        .toList();
        journal.write("participant.listed", "Participant", null, school, sight.of(choices.size()));
        return new Page(id, who.shownName(), asMentor, choices);
    }

    PreferenceForm form(SignedIn me, long id, boolean asMentor) {
        find(me, id, asMentor);
        return preferences
                .of(id, asMentor)
                .map(PreferenceForm::of)
                .orElseGet(() -> new PreferenceForm("", Dates.compact(clock.today()), "", "", ""));
    }

    /**
     * @throws ObjectOptimisticLockingFailureException where it has been changed since it was read
     * @throws PreferenceRefused where a rule is broken
     */
    void save(SignedIn me, long id, boolean asMentor, PreferenceForm typed) {
        var who = find(me, id, asMentor);
        preferences.lock(id);
        var kept = preferences.of(id, asMentor);
        if (!typed.version()
                .equals(kept.map(each -> Integer.toString(each.version())).orElse(""))) {
            throw new ObjectOptimisticLockingFailureException(Preference.class, id);
        }
        if (kept.isPresent() && typed.wished().isEmpty()) {
            preferences.delete(kept.get());
            former.keep(SUBJECT, kept.get().id(), List.of(id));
            written(kept.get(), who);
            return;
        }
        var wished = typed.wished().stream()
                .map(each -> participants.inUse(each, me.schoolIds()).orElseThrow(NotFoundException::new))
                .toList();
        say(who, asMentor, Dates.parse(typed.metOn()).orElseThrow(), wished);
    }

    /**
     * Keeps what a participant said, in place of what was said before.
     *
     * @param wished of the same school, the first place first, one to three
     * @throws RuntimeException where a rule is broken
     */
    public void say(Participant who, boolean asMentor, LocalDate metOn, List<Participant> wished) {
        if (!consents.process(who)) {
            throw new PreferenceRefused(Rule.NO_PROCESSING);
        }
        if (!consents.processed(wished.stream().map(Participant::id).toList())
                .containsAll(wished.stream().map(Participant::id).toList())) {
            throw new PreferenceRefused(Rule.NOT_POSSIBLE);
        }
        var kept = preferences.of(who.id(), asMentor);
        kept.ifPresent(preference -> preference.say(metOn, wished, clock.today()));
        written(
                kept.orElseGet(() -> preferences.save(new Preference(who, asMentor, metOn, wished, clock.today()))),
                who);
    }

    private void written(Preference preference, Participant who) {
        journal.write(
                "matching.preferenceSaved",
                SUBJECT,
                preference.id(),
                who.school().id(),
                "");
    }

    private Participant find(SignedIn me, long id, boolean asMentor) {
        return participants
                .inUse(id, me.schoolIds())
                .filter(who -> asMentor ? who.mayMentor() : who.mayBeMentored())
                .orElseThrow(NotFoundException::new);
    }
}
