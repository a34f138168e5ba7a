package nastavnik.meeting;

import static nastavnik.meeting.MeetingRefused.refuse;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nastavnik.meeting.MeetingRefused.Rule;
import nastavnik.mentoring.PairCard;
import nastavnik.school.School;
import org.jspecify.annotations.Nullable;

/** A meeting that has taken place, of one pair or of several pairs of one mentor. */
@Entity
class Meeting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private School school;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private MeetingFormat format;

    private String topic;

    private @Nullable Integer minutes;

    private @Nullable LocalDate nextOn;

    private @Nullable LocalDate emptiedOn;

    private Instant changedAt;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<MeetingPair> pairs = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Meeting() {}

    /** @throws MeetingRefused where a rule is broken */
    @SuppressWarnings("NullAway.Init") // the rest is set by tell
    Meeting(School school, MeetingWords words, Collection<PairCard> there, LocalDate today, Instant now) {
        this.school = school;
        tell(words, there, today, now);
    }

    /**
     * Takes over all that is told of it.
     *
     * @param there the pairs of the words
     * @throws MeetingRefused where a rule is broken; nothing is changed then
     */
    void tell(MeetingWords words, Collection<PairCard> there, LocalDate today, Instant now) {
        refuse(emptiedOn != null, Rule.EMPTIED);
        refuse(words.heldOn().isAfter(today), Rule.IN_FUTURE);
        refuse(there.isEmpty(), Rule.NOBODY);
        refuse(there.stream().map(PairCard::mentorId).distinct().count() > 1, Rule.SEVERAL_MENTORS);
        refuse(!there.stream().allMatch(pair -> pair.lastsOn(words.heldOn())), Rule.OUTSIDE_PAIR);
        var next = words.nextOn();
        refuse(next != null && !next.isAfter(words.heldOn()), Rule.NEXT_NOT_LATER);
        this.kind = words.kind();
        this.heldOn = words.heldOn();
        this.format = words.format();
        this.topic = words.topic();
        this.minutes = words.minutes();
        this.nextOn = next;
        this.changedAt = now;
        gather(words.pairs());
    }

    private void gather(Map<Long, Feedback> said) {
        pairs.removeIf(pair -> !said.containsKey(pair.pairId()));
        for (var pair : pairs) {
            pair.say(said.getOrDefault(pair.pairId(), Feedback.NONE));
        }
        var known = pairs.stream().map(MeetingPair::pairId).toList();
        said.entrySet().stream()
                .filter(each -> !known.contains(each.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> pairs.add(new MeetingPair(this, each.getKey(), each.getValue())));
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

    School school() {
        return school;
    }

    /** @return whether its words were destroyed with what told of a participant */
    boolean emptied() {
        return emptiedOn != null;
    }

    MeetingWords words() {
        var said = new LinkedHashMap<Long, Feedback>();
        pairs.forEach(pair -> said.put(pair.pairId(), pair.feedback()));
        return new MeetingWords(kind, heldOn, format, topic, minutes, nextOn, said);
    }
}
