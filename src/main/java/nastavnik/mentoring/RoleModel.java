package nastavnik.mentoring;

import java.util.Arrays;
import java.util.Optional;

/** Who meets whom in a pair (methodological recommendations to the target model); the words are {@code mentoring.role.…}. */
public enum RoleModel {
    ACHIEVER_UNDERACHIEVER,
    LEADER_PASSIVE,
    EQUAL_EQUAL,
    ADAPTED_UNADAPTED,
    EXPERIENCED_YOUNG,
    LEADER_TROUBLED,
    INNOVATOR_CONSERVATIVE,
    SUBJECT_TEACHER,
    PROFESSIONAL_INDIFFERENT,
    COLLEAGUE_FUTURE,
    EMPLOYER_FUTURE,
    CURATOR_AUTHOR;

    /** @return empty where the word names none */
    public static Optional<RoleModel> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findAny();
    }
}
