package nastavnik.baseimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nastavnik.pairimport.PairRow;
import nastavnik.participant.ParticipantCategory;
import nastavnik.peoplebase.BaseColumn;
import nastavnik.peoplebase.BaseKind;
import nastavnik.profile.Week;
import org.jspecify.annotations.Nullable;

/**
 * A row of a base as it was understood. What a cell does not tell is empty or null, and leaves what the portal has.
 *
 * @param key its place in the file, by which an answer is given: table and row
 * @param row its number in the sheet
 * @param birthYear also that of the date
 * @param category as the file says it or lets it be guessed; null where it does not
 * @param post from a column of its own; empty where there is none
 * @param written the texts of the cells, without those that say nothing
 * @param pairs what the row tells of pairs
 * @param participantId whose row it was when the file left the portal; 0 where nothing tells
 */
record BaseLine(
        BaseKind kind,
        String key,
        int row,
        String name,
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,
        @Nullable LocalDate from,
        @Nullable ParticipantCategory category,
        @Nullable Integer gradeFrom,
        @Nullable Integer gradeTo,
        @Nullable Integer hours,
        Week week,
        String post,
        Map<BaseColumn, String> written,
        PairRow pairs,
        long participantId,
        List<Problem> problems) {

    /** What tells more of a person than the blank of the consent does. */
    private static final Set<BaseColumn> WORDS = Set.of(
            BaseColumn.REQUEST,
            BaseColumn.COMPETENCES,
            BaseColumn.ACHIEVEMENTS,
            BaseColumn.INTERESTS,
            BaseColumn.GRADES,
            BaseColumn.TIME);

    /**
     * What has to be mended before the file can be taken.
     *
     * @param place «строка 7, «Год рождения»»
     */
    record Problem(String place, String cell, String value, String what) {}

    /** @return the same row without what may be kept only of somebody who has consented */
    BaseLine withoutWords() {
        return new BaseLine(
                kind,
                key,
                row,
                name,
                birthDate,
                birthYear,
                from,
                category,
                null,
                null,
                null,
                new Week(0),
                post,
                written.entrySet().stream()
                        .filter(cell -> !WORDS.contains(cell.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                pairs,
                participantId,
                problems);
    }

    /** @return whether it says anything of that */
    boolean hasWords() {
        return WORDS.stream().anyMatch(column -> !text(column).isEmpty());
    }

    String text(BaseColumn column) {
        return written.getOrDefault(column, "");
    }
}
