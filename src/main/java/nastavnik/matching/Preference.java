package nastavnik.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nastavnik.matching.PreferenceRefused.Rule;
import nastavnik.participant.Participant;
import org.jspecify.annotations.Nullable;

/** Whom a participant would like to work with, said after the group meeting, as a mentor or as a mentee. */
@Entity
class Preference {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Participant participant;

    private boolean asMentor;

    private LocalDate metOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Participant first;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Participant second;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Participant third;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Preference() {}

    /** @throws PreferenceRefused where a rule is broken */
    @SuppressWarnings("NullAway.Init") // the rest is set by say
    Preference(Participant participant, boolean asMentor, LocalDate metOn, List<Participant> wished, LocalDate today) {
        this.participant = participant;
        this.asMentor = asMentor;
        say(metOn, wished, today);
    }

    /**
     * @param wished the first place first, one to three
     * @throws PreferenceRefused where a rule is broken; nothing is changed then
     */
    void say(LocalDate day, List<Participant> wished, LocalDate today) {
        participant.requireInUse();
        wished.forEach(Participant::requireInUse);
        refuse(day.isAfter(today), Rule.MET_IN_FUTURE);
        refuse(wished.isEmpty(), Rule.NOBODY);
        var seen = new HashSet<Long>();
        for (var each : wished) {
            refuse(each.id() == participant.id(), Rule.ONESELF);
            refuse(!seen.add(each.id()), Rule.TWICE);
            // Of mentors only mentees can be wished for, and the other way round, within one school.
            refuse(!each.belongsTo(participant.school()), Rule.NOT_POSSIBLE);
            refuse(asMentor ? !each.mayBeMentored() : !each.mayMentor(), Rule.NOT_POSSIBLE);
        }
        this.metOn = day;
        this.first = wished.getFirst();
        this.second = wished.size() > 1 ? wished.get(1) : null;
        this.third = wished.size() > 2 ? wished.get(2) : null;
    }

    private static void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new PreferenceRefused(rule);
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

    LocalDate metOn() {
        return metOn;
    }

    /** @return ids, the first place first */
    List<Long> wished() {
        return Stream.of(first, second, third)
                .filter(Objects::nonNull)
                .map(Participant::id)
                .toList();
    }
}
