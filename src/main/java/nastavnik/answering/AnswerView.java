package nastavnik.answering;

import java.util.List;
import nastavnik.form.Choice;
import nastavnik.monitoring.AnswerState;
import nastavnik.monitoring.RoundKind;
import nastavnik.roundform.FieldKind;

/**
 * An answer as it is read and filled in.
 *
 * @param sends whether the person may send it, and not only fill it in
 * @param saved when it was kept last, in words; empty before the first time
 * @param withheld whether what stands in it is shown to its school alone: a draft, or words written since it was sent
 */
record AnswerView(
        long id,
        int version,
        long roundId,
        RoundKind kind,
        String title,
        String instruction,
        String school,
        String site,
        AnswerState state,
        String remark,
        String due,
        String closes,
        boolean takes,
        boolean fillable,
        boolean sends,
        String late,
        String sent,
        String sender,
        String saved,
        boolean withheld,
        boolean compared,
        List<Section> sections) {

    record Section(String title, List<Item> items) {}

    /**
     * A field with what stands in it.
     *
     * @param number from 1, over all sections
     * @param words the answer as it is read; value as it is typed
     * @param before what the school answered last time; empty where nothing
     * @param portal what the portal counts; empty where it counts nothing
     * @param error what is wrong; empty where nothing is
     */
    record Item(
            int number,
            String code,
            String caption,
            String hint,
            FieldKind kind,
            boolean required,
            List<Choice> choices,
            String value,
            String words,
            String link,
            String remark,
            String before,
            String portal,
            String error) {

        public int index() {
            return number - 1;
        }

        public String tone() {
            return switch (value) {
                case FieldKind.YES -> "good";
                case FieldKind.PARTLY -> "warn";
                case FieldKind.NO -> "bad";
                default -> "idle";
            };
        }
    }

    /** @return whether it may save itself; a finished check of a site is read by the school and changed on purpose only */
    public boolean savesItself() {
        return fillable && state.toDo();
    }

    /** @return fields with something wrong, for the summary above the form */
    public List<Item> broken() {
        return sections.stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> !item.error().isEmpty())
                .toList();
    }
}
