package nastavnik.programme;

import java.time.LocalDate;
import java.util.List;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.mentoringform.TypeOfMentoring;
import org.jspecify.annotations.Nullable;

/**
 * What a programme says.
 *
 * @param orderNumber number of the school's order; empty while there is none
 * @param orderDate null while there is none
 * @param curator who runs it in the school
 */
public record ProgrammeCard(
        String title,
        String orderNumber,
        @Nullable LocalDate orderDate,
        String curator,
        String goals,
        LocalDate startsOn,
        LocalDate endsOn,
        List<FormOfMentoring> forms,
        List<TypeOfMentoring> types) {

    public ProgrammeCard {
        forms = List.copyOf(forms);
        types = List.copyOf(types);
    }
}
