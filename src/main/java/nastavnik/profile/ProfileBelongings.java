package nastavnik.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import nastavnik.participant.Belongings;
import nastavnik.participant.Participant;
import nastavnik.participant.Rival;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The request and the profile go over to the remaining card; where it has its own, a person chooses. */
@Component
class ProfileBelongings implements Belongings {

    private static final List<String> TABLES = List.of("mentee_request", "mentor_profile");

    private final RequestRepository requests;
    private final ProfileRepository profiles;
    private final JdbcClient jdbc;
    private final MessageSource messages;

    ProfileBelongings(RequestRepository requests, ProfileRepository profiles, JdbcClient jdbc, MessageSource messages) {
        this.requests = requests;
        this.profiles = profiles;
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public List<String> of(Participant participant) {
        var kept = new ArrayList<String>();
        for (var table : TABLES) {
            var found = jdbc.sql("select count(*) from " + table + " where participant_id = :id")
                    .param("id", participant.id())
                    .query(Integer.class)
                    .single();
            if (found > 0) {
                kept.add(say("profile.kept." + table));
            }
        }
        return kept;
    }

    @Override
    public List<String> obstacles(Participant from, Participant to) {
        return List.of();
    }

    @Override
    public List<Rival> rivals(Participant one, Participant other) {
        var found = new ArrayList<Rival>();
        var oneRequest = requests.of(one.id());
        var otherRequest = requests.of(other.id());
        if (oneRequest.isPresent() && otherRequest.isPresent()) {
            found.add(rival(
                    "mentee_request",
                    facts(oneRequest.get().card()),
                    facts(otherRequest.get().card())));
        }
        var oneProfile = profiles.of(one.id());
        var otherProfile = profiles.of(other.id());
        if (oneProfile.isPresent() && otherProfile.isPresent()) {
            found.add(rival("mentor_profile", facts(oneProfile.get()), facts(otherProfile.get())));
        }
        return found;
    }

    private Rival rival(String table, SequencedMap<String, String> one, SequencedMap<String, String> other) {
        return new Rival(
                table,
                say("profile.kept." + table),
                one.entrySet().stream()
                        .map(fact -> new Rival.Fact(
                                say(fact.getKey()), fact.getValue(), other.getOrDefault(fact.getKey(), "")))
                        .filter(fact -> !fact.one().isEmpty() || !fact.other().isEmpty())
                        .toList());
    }

    /** Values by the messages of their labels. */
    private static SequencedMap<String, String> facts(RequestCard card) {
        var view = ProfileViews.Request.of(card, List.of());
        var facts = new LinkedHashMap<String, String>();
        facts.put("profile.request.request", view.request());
        facts.put("profile.request.interests", view.interests());
        facts.put("profile.request.themes", view.themes());
        facts.put("profile.request.form", view.form());
        facts.put("profile.request.schoolClass", view.schoolClass());
        facts.put("profile.request.days", view.days());
        facts.put("profile.request.hours", view.hours());
        return facts;
    }

    private static SequencedMap<String, String> facts(MentorProfile profile) {
        var view = ProfileViews.Mentor.of(profile.card(), profile.offeredOn(), List.of());
        var facts = new LinkedHashMap<String, String>();
        facts.put("profile.mentor.competences", view.competences());
        facts.put("profile.mentor.achievements", view.achievements());
        facts.put("profile.mentor.interests", view.interests());
        facts.put("profile.mentor.themes", view.themes());
        facts.put("profile.mentor.forms", view.forms());
        facts.put("profile.mentor.gradeFrom", view.gradeFrom());
        facts.put("profile.mentor.gradeTo", view.gradeTo());
        facts.put("profile.mentor.days", view.days());
        facts.put("profile.mentor.hours", view.hours());
        facts.put("profile.mentor.course", view.course());
        facts.put("profile.mentor.courseHours", view.courseHours());
        facts.put("profile.mentor.certificate", view.certificate());
        facts.put("profile.mentor.trainedOn", view.trainedOn());
        facts.put("profile.mentor.interviewedOn", view.interviewedOn());
        facts.put("profile.mentor.employer", view.employer());
        facts.put("profile.offer", view.offeredOn());
        return facts;
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.of("ru"));
    }

    @Override
    public void handOver(Participant from, Participant to, Set<String> replacing) {
        for (var table : TABLES) {
            var goes = replacing.contains(table) ? to : from;
            var stays = goes == to ? from : to;
            jdbc.sql("delete from " + table + " where participant_id = :goes and exists (select 1 from " + table
                            + " where participant_id = :stays)")
                    .param("goes", goes.id())
                    .param("stays", stays.id())
                    .update();
            jdbc.sql("update " + table
                            + " set participant_id = :to, version = version + 1 where participant_id = :from")
                    .param("from", from.id())
                    .param("to", to.id())
                    .update();
        }
    }
}
