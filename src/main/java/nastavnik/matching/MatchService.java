package nastavnik.matching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.consent.Consents;
import nastavnik.form.Choice;
import nastavnik.journal.Journal;
import nastavnik.matching.MatchFacts.Pairs;
import nastavnik.matching.MatchFacts.Profile;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantCategory;
import nastavnik.participant.Participants;
import nastavnik.profile.Profiles;
import nastavnik.profile.Week;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** Ranks mentors for a mentee of an own school. Who looks is journalled (152-ФЗ), therefore reading writes too. */
@Service
@Transactional
class MatchService {

    private final Participants participants;
    private final Consents consents;
    private final Profiles profiles;
    private final CityRanking city;
    private final MatchFacts facts;
    private final ReasonWords words;
    private final CommitteeClock clock;
    private final Journal journal;

    MatchService(
            Participants participants,
            Consents consents,
            Profiles profiles,
            CityRanking city,
            MatchFacts facts,
            ReasonWords words,
            CommitteeClock clock,
            Journal journal) {
        this.participants = participants;
        this.consents = consents;
        this.profiles = profiles;
        this.city = city;
        this.facts = facts;
        this.words = words;
        this.clock = clock;
        this.journal = journal;
    }

    /** What has been found out of all mentors at once. */
    private record Known(
            Wanted wanted,
            Map<Long, Profile> profiles,
            Map<Long, Pairs> pairs,
            Map<Long, Integer> menteesPlaces,
            Map<Long, Integer> mentorsPlaces,
            List<MatchFacts.Group> groups) {}

    /** @return the own school's mentors and those other schools offer, best first; the same number of statements for any number */
    MatchView show(SignedIn me, long menteeId) {
        var mentee = participants
                .inUse(menteeId, me.schoolIds())
                .filter(Participant::mayBeMentored)
                .orElseThrow(NotFoundException::new);
        var school = mentee.school();
        journal.write("matching.read", "Participant", menteeId, school.id(), "");
        var request = profiles.request(mentee);
        var own = participants.mentors(school.id()).stream()
                .filter(mentor -> !mentor.value().equals(Long.toString(menteeId)))
                .toList();
        var wanted = request.map(card -> Wanted.of(card, pupilBorn(mentee), clock.today()))
                .orElseGet(Wanted::nothing);
        var known = know(menteeId, wanted, own);
        var best = city.best(menteeId, school.id(), wanted, words.common());
        var shared = facts.sharedWords(menteeId, profileIds(known.profiles(), best), words.common());
        return new MatchView(
                menteeId,
                school.id(),
                mentee.shownName(),
                school.shortName(),
                request.isPresent(),
                consents.cover(mentee),
                request.map(card -> card.request()).orElse(""),
                String.join(", ", known.wanted().themes().values()),
                own.stream()
                        .map(mentor -> match(school.id(), menteeId, mentor, known, shared))
                        .sorted(Comparator.comparingInt(MatchView.OwnMatch::points)
                                .reversed())
                        .toList(),
                best.mentors().stream()
                        .map(mentor -> match(mentor, wanted, shared))
                        .toList(),
                best.of() > best.mentors().size() ? words.bestOf(best.mentors().size(), best.of()) : "");
    }

    private static @Nullable LocalDate pupilBorn(Participant mentee) {
        return mentee.category() == ParticipantCategory.PUPIL ? mentee.card().birthDate() : null;
    }

    private Known know(long menteeId, Wanted wanted, List<Choice> own) {
        var ids = own.stream().map(mentor -> Long.valueOf(mentor.value())).toList();
        var byMentee = new HashMap<Long, Integer>();
        var byMentor = new HashMap<Long, Integer>();
        facts.wishes(menteeId)
                .forEach(wish -> (wish.byMentor() ? byMentor : byMentee).put(wish.mentorId(), wish.place()));
        return new Known(
                wanted,
                facts.profiles(ids),
                facts.pairs(menteeId, ids).stream().collect(Collectors.toMap(Pairs::mentorId, Function.identity())),
                byMentee,
                byMentor,
                facts.groups(ids));
    }

    private static List<Long> profileIds(Map<Long, Profile> own, CityRanking.Best others) {
        return Stream.concat(own.values().stream().map(Profile::id), others.profileIds().stream())
                .toList();
    }

    private MatchView.OwnMatch match(
            long schoolId, long menteeId, Choice mentor, Known known, Map<Long, List<String>> shared) {
        var id = Long.parseLong(mentor.value());
        var profile = known.profiles().get(id);
        var pairs = known.pairs().get(id);
        var reasons = Scoring.reasons(known.wanted(), candidate(id, profile, pairs, known, shared));
        return new MatchView.OwnMatch(
                id,
                mentor.label(),
                Reason.sum(reasons),
                profile != null,
                profile != null && profile.trained(),
                pairs != null && pairs.together(),
                words.of(reasons),
                pairUrl(schoolId, menteeId, id, known.wanted().formId()),
                known.groups().stream().filter(group -> group.mentorId() == id).toList());
    }

    private static Candidate candidate(
            long id, @Nullable Profile profile, @Nullable Pairs pairs, Known known, Map<Long, List<String>> shared) {
        return new Candidate(
                profile != null,
                profile == null ? Set.of() : profile.themeIds(),
                profile == null ? Set.of() : profile.formIds(),
                profile == null ? null : profile.gradeFrom(),
                profile == null ? null : profile.gradeTo(),
                profile == null ? new Week(0) : profile.week(),
                profile == null ? null : profile.hours(),
                profile == null ? List.of() : shared.getOrDefault(profile.id(), List.of()),
                pairs == null ? 0 : pairs.pairs(),
                pairs != null && pairs.completed(),
                pairs != null && pairs.notMatched(),
                known.menteesPlaces().getOrDefault(id, 0),
                known.mentorsPlaces().getOrDefault(id, 0));
    }

    private MatchView.CityMatch match(CityRanking.Ranked ranked, Wanted wanted, Map<Long, List<String>> shared) {
        var mentor = ranked.mentor();
        var reasons = Scoring.reasons(wanted, ranked.candidate(shared.getOrDefault(mentor.profileId(), List.of())));
        return new MatchView.CityMatch(
                mentor.school(),
                mentor.phone(),
                mentor.email(),
                mentor.category(),
                mentor.competences(),
                Reason.sum(reasons),
                mentor.trained(),
                words.of(reasons));
    }

    private static String pairUrl(long schoolId, long menteeId, long mentorId, @Nullable Long formId) {
        var address = UriComponentsBuilder.fromPath("/mentor-pairs/new")
                .queryParam("school", schoolId)
                .queryParam("mentor", mentorId)
                .queryParam("mentee", menteeId);
        if (formId != null) {
            address.queryParam("form", formId);
        }
        return address.encode().toUriString();
    }
}
