package nastavnik.baseimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        List<WrittenPair> pairs,
        long participantId,
        List<Problem> problems) {

    /**
     * What has to be mended before the file can be taken.
     *
     * @param place «строка 7, «Год рождения»»
     */
    record Problem(String place, String cell, String value, String what) {}

    String text(BaseColumn column) {
        return written.getOrDefault(column, "");
    }
}
