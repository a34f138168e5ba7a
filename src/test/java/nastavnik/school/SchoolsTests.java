package nastavnik.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nastavnik.PortalTest;
import nastavnik.form.Choice;
import nastavnik.journal.Journal;
import nastavnik.journal.JournalEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SchoolsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @Autowired
    Schools schools;

    @Autowired
    Journal journal;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Test
    void activeSchoolsComeInRussianOrderWithTheirNumbersCounted() {
        schools.enrol(SchoolSamples.named("Школа № 10"));
        schools.enrol(SchoolSamples.named("Школа № 2"));
        schools.enrol(SchoolSamples.named("Ёлочка"));
        schools.enrol(SchoolSamples.named("Жар-птица"));
        schools.enrol(SchoolSamples.named("Елань"));
        schools.enrol(SchoolSamples.closed("Школа № 3", TODAY.minusDays(1)));
        schools.enrol(SchoolSamples.closed("Школа № 4", TODAY));

        assertThat(schools.active(TODAY))
                .extracting(SchoolEntry::shortName)
                .containsExactly("Елань", "Ёлочка", "Жар-птица", "Школа № 2", "Школа № 4", "Школа № 10");
        assertThat(schools.active(SchoolSamples.FIRST_DAY.minusDays(1))).isEmpty();
        assertThat(schools.active(SchoolSamples.FIRST_DAY)).hasSize(7);
    }

    @Test
    void namesAndChoicesLeaveOutWhatDoesNotExist() {
        var second = schools.enrol(SchoolSamples.numbered(2)).id();
        var tenth = schools.enrol(SchoolSamples.numbered(10)).id();

        assertThat(schools.names(List.of(tenth, second, -1L)))
                .containsExactly(
                        java.util.Map.entry(second, "МБОУ «СОШ № 2»"), java.util.Map.entry(tenth, "МБОУ «СОШ № 10»"));
        assertThat(schools.choices(List.of(second)))
                .containsExactly(new Choice(Long.toString(second), "МБОУ «СОШ № 2»"));
        assertThat(schools.choices(TODAY))
                .extracting(Choice::label)
                .containsExactly("МБОУ «СОШ № 2»", "МБОУ «СОШ № 10»");
        assertThat(schools.names(List.of())).isEmpty();
    }

    @Test
    void districtsComeOnceAndWithoutTheEmptyOne() {
        schools.enrol(SchoolSamples.of(SchoolType.SCHOOL, "Первая", "Центральный"));
        schools.enrol(SchoolSamples.of(SchoolType.KINDERGARTEN, "Вторая", "Заречный"));
        schools.enrol(SchoolSamples.of(SchoolType.SCHOOL, "Третья", "Заречный"));
        schools.enrol(SchoolSamples.of(SchoolType.SCHOOL, "Четвёртая", ""));

        assertThat(schools.districts()).containsExactly("Заречный", "Центральный");
    }

    @Test
    void shortNameIsTakenWhateverItsCaseAndItsYo() {
        schools.enrol(SchoolSamples.named("Лицей «Счётный»"));
        entities.flush();

        assertThatThrownBy(() -> {
                    schools.enrol(SchoolSamples.named("ЛИЦЕЙ «СЧЕТНЫЙ»"));
                    entities.flush();
                })
                .isInstanceOfAny(
                        DataIntegrityViolationException.class,
                        org.hibernate.exception.ConstraintViolationException.class);
    }

    @Test
    void enrollingWritesTheJournal() {
        var id = schools.enrol(SchoolSamples.numbered(7)).id();

        assertThat(journal.of("School", id, 10))
                .extracting(JournalEntry::action, JournalEntry::details)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("school.enrolled", "МБОУ «СОШ № 7»"));
    }
}
