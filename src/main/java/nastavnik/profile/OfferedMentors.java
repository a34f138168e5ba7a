package nastavnik.profile;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nastavnik.calendar.CommitteeClock;
import nastavnik.mentoringform.DictionaryEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read door of the mentors whom schools offer to each other. No name, no id of a person leaves it. */
@Component
@Transactional(readOnly = true)
public class OfferedMentors {

    private final ProfileRepository profiles;
    private final CommitteeClock clock;

    OfferedMentors(ProfileRepository profiles, CommitteeClock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * @param own schools whose mentors are left out
     * @return those who are there today and whose consent is on file, the newest first; three statements
     */
    public List<OfferedMentor> ofOthersThan(Collection<Long> own) {
        var today = clock.today();
        var found = profiles.offered(today).stream()
                .filter(profile -> !own.contains(profile.participant().school().id()))
                .filter(profile -> profile.participant().mayMentor()
                        && profile.participant().staysThrough(today, today))
                .toList();
        profiles.withThemes(found);
        profiles.withForms(found);
        return found.stream().map(OfferedMentors::withoutName).toList();
    }

    private static OfferedMentor withoutName(MentorProfile profile) {
        var card = profile.card();
        var school = profile.participant().school();
        return new OfferedMentor(
                profile.id(),
                school.id(),
                school.shortName(),
                school.phone(),
                school.email(),
                profile.participant().category(),
                card.competences(),
                card.interests(),
                card.themes().stream().map(DictionaryEntry::name).toList(),
                card.forms().stream().map(DictionaryEntry::name).toList(),
                card.themes().stream().map(DictionaryEntry::id).collect(Collectors.toSet()),
                card.forms().stream().map(DictionaryEntry::id).collect(Collectors.toSet()),
                card.gradeFrom(),
                card.gradeTo(),
                card.week(),
                card.hours(),
                !card.course().isEmpty());
    }
}
