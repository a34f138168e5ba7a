package nastavnik.offline;

import java.util.List;
import nastavnik.offline.Merging.Change;
import nastavnik.reportform.Filler;

/**
 * What a filled-in form would do to the draft.
 *
 * @param version of the draft it is shown against
 * @param shortTitle «III квартал 2026»
 * @param problems what has to be mended, or is missing yet
 * @param doubts what the methodologist may ask about; the draft takes it all the same
 * @param storable whether the draft can take it
 * @param changed whether the draft would say anything else
 * @param meanwhile who has changed the draft since the form was downloaded; empty where nobody has
 * @param noData whether the draft will answer «нет данных за квартал»
 * @param filler who filled it in, where that changes; null else
 */
record PreviewView(
        long reportId,
        long id,
        int version,
        String shortTitle,
        String fileName,
        List<Found> problems,
        List<String> doubts,
        boolean storable,
        boolean changed,
        String meanwhile,
        boolean noData,
        long added,
        long revised,
        long removed,
        long unchanged,
        List<Change> webinars,
        List<Change> practices,
        @org.jspecify.annotations.Nullable Filler filler) {

    /**
     * A cell to mend.
     *
     * @param place «Форма 2, строка 7, «Ссылка»»
     * @param must whether it keeps the draft from taking the file
     */
    record Found(String place, String cell, String value, String words, boolean must) {}

    /** @return whether something is missing that a draft may miss */
    public boolean incomplete() {
        return problems.stream().anyMatch(problem -> !problem.must());
    }
}
