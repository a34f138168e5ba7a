package nastavnik.mentoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.UseOfConsent;
import nastavnik.journal.Journal;
import nastavnik.participant.Engagement;
import nastavnik.participant.Engagements;
import nastavnik.participant.HistorySubjects;
import nastavnik.participant.Participant;
import nastavnik.participant.PersonalTraces;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the participants' cards which days belong to pairs and groups, and ends those whose ground is withdrawn. */
@Component
class PairEngagements implements Engagements, UseOfConsent, PersonalTraces, HistorySubjects {

    private final MentorPairRepository repository;
    private final MentorGroupRepository groups;
    private final MentorPairs pairs;
    private final Journal journal;
    private final MessageSource words;

    PairEngagements(
            MentorPairRepository repository,
            MentorGroupRepository groups,
            MentorPairs pairs,
            Journal journal,
            MessageSource words) {
        this.repository = repository;
        this.groups = groups;
        this.pairs = pairs;
        this.journal = journal;
        this.words = words;
    }

    @Override
    public Map<String, List<Long>> journalled(long participantId) {
        return Map.of(
                MentorPairs.SUBJECT,
                repository.idsOf(participantId),
                MentorGroups.SUBJECT,
                groups.ofPerson(participantId).stream().map(MentorGroup::id).toList());
    }

    @Override
    public List<Engagement> of(long participantId) {
        return Stream.concat(repository.engagements(participantId).stream(), groups.engagements(participantId).stream())
                .toList();
    }

    @Override
    public Map<Long, List<Engagement>> of(Collection<Long> participantIds) {
        return participantIds.isEmpty()
                ? Map.of()
                : Stream.concat(
                                repository.engagements(participantIds).stream(),
                                groups.engagements(participantIds).stream())
                        .collect(Collectors.groupingBy(
                                MentorPairRepository.Days::participantId,
                                Collectors.mapping(
                                        days -> new Engagement(days.from(), days.to()), Collectors.toList())));
    }

    @Override
    public int stop(long participantId, ConsentKind withdrawn, LocalDate day) {
        if (withdrawn == ConsentKind.DISSEMINATION) {
            return 0;
        }
        for (var group : groups.openOf(participantId)) {
            group.breakOff(day);
            journal.write(
                    "mentoring.group-broken-off",
                    MentorGroups.SUBJECT,
                    group.id(),
                    group.school().id(),
                    "");
        }
        return pairs.breakOff(repository.openOf(participantId, withdrawn == ConsentKind.MENTORING), day);
    }

    /** A title such as «Группа Петровой» tells who was in it. */
    @Override
    public List<String> found(Participant participant) {
        return untitled(groups.ofPerson(participant.id()).size());
    }

    @Override
    public List<String> destroy(Participant participant, SignedIn person) {
        var titled = groups.ofPerson(participant.id());
        titled.forEach(group -> group.forgetWords(words.getMessage(
                "mentoring.group.untitled", new Object[] {Long.toString(group.id())}, Locale.of("ru"))));
        groups.flush();
        return untitled(titled.size());
    }

    private List<String> untitled(int titled) {
        return titled == 0
                ? List.of()
                : List.of(words.getMessage(
                        "mentoring.group.traces", new Object[] {Integer.toString(titled)}, Locale.of("ru")));
    }
}
