package nastavnik.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Supplies counted figures. The portal's own lists and pairs are one source, the surveys of room satisfaction another, for
 * {@link Counted#ANSWERED} and {@link Counted#SATISFIED}; a bean of this type is all that a further one has to declare.
 */
public interface FigureSource {

    /** What is to be counted over which days; ages are those on ageDay. */
    record Asked(int number, Figure figure, LocalDate from, LocalDate to, LocalDate ageDay) {}

    /**
     * One count.
     *
     * @param number of what was asked
     * @param district the district it is of; null where it is not of one
     * @param schoolId the school it is of; null where it is not of one; both null: of the city
     * @param undated persons who could not be counted because their birth date is not known
     * @param few whether there is something, but too little to be told
     */
    record Count(
            int number, @Nullable String district, @Nullable Long schoolId, long amount, long undated, boolean few) {}

    /**
     * What was found.
     *
     * @param counts without those of which there is nothing to say
     * @param known numbers of those of which a count that is not there is 0; of the others it is not known
     */
    record Found(List<Count> counts, Set<Integer> known) {}

    /** For whom it is counted. */
    enum Grain {
        CITY,
        /** One school, named beside. */
        SCHOOL,
        /** The city, each district and each school at once. */
        ALL
    }

    /** @return the kinds it can count */
    Set<Counted> supplies();

    /**
     * Counts all that is asked, in a number of statements that depends on nothing.
     *
     * @param asked of kinds it supplies
     * @param schoolId the school for {@link Grain#SCHOOL}, null otherwise
     */
    Found count(List<Asked> asked, Grain grain, @Nullable Long schoolId);
}
