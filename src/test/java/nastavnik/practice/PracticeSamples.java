package nastavnik.practice;

import java.time.LocalDate;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.school.School;

/** Invented practices that cannot break the register's rules. */
public final class PracticeSamples {

    public static final SignedIn METHODOLOGIST = person(901, "Орлова Татьяна Сергеевна", Role.METHODOLOGIST);
    public static final SignedIn COMMITTEE = person(902, "Зимина Вера Павловна", Role.COMMITTEE);

    private PracticeSamples() {}

    public static SignedIn person(long id, String name, Role role, Long... schoolIds) {
        return new SignedIn(id, "p" + id, name, "проба", role, java.util.Set.of(schoolIds));
    }

    /** Everything the experts need, with authors who are somebody. */
    public static PracticeWords complete(String name, FormOfMentoring form) {
        return new PracticeWords(
                name,
                form,
                "традиционное",
                "молодые педагоги",
                "Молодые педагоги уходят в первый год",
                "Каждую неделю — разбор урока с наставником",
                "методический день",
                "Все шесть остались работать",
                "Тайнова Секрета Скрытовна",
                "+7 351 555-55-55",
                "https://shkola.example.ru/praktika",
                "2025–2026 учебный год",
                Recognition.MUNICIPAL,
                "«Лестница», II место");
    }

    /** A card in the municipal register, without consent to publication. */
    public static long registered(Practices practices, School school, PracticeWords words) {
        var id = practices.propose(school, words, METHODOLOGIST);
        practices.beginExpertise(id, METHODOLOGIST);
        practices.mark(id, 5, "Можно повторить", METHODOLOGIST);
        practices.mark(id, 4, "Не хватает чисел", COMMITTEE);
        practices.register(id, METHODOLOGIST);
        return id;
    }

    /** A card that anyone may read. */
    public static long open(Practices practices, School school, PracticeWords words, boolean names) {
        var id = registered(practices, school, words);
        practices.consent(id, new Consent("Тайнова Секрета Скрытовна", LocalDate.of(2026, 9, 1), names), METHODOLOGIST);
        return id;
    }
}
