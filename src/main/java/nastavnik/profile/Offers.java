package nastavnik.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nastavnik.mentoringform.DictionaryEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the mentors whom schools offer to each other, themes and forms with them. */
@Component
@Transactional(readOnly = true)
class Offers {

    private final ProfileRepository profiles;

    Offers(ProfileRepository profiles) {
        this.profiles = profiles;
    }

    /** @return those who are there on the day and whose consent is on file then, the newest first; three statements */
    List<OfferedMentor> on(LocalDate today) {
        var found = profiles.offered(today).stream()
                .filter(profile -> profile.participant().mayMentor()
                        && profile.participant().staysThrough(today, today))
                .toList();
        profiles.withThemes(found);
        profiles.withForms(found);
        return found.stream().map(Offers::withoutName).toList();
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
