package nastavnik.publication;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap as a page.
 *
 * @param id of the redaction shown
 * @param roadmapId of the roadmap: its address for good
 * @param ordinal of the redaction shown; 0 where no amendment has led to it
 * @param order the words of the approving order; empty where it is not known
 * @param amended «изменение № 1 от 02.09.2026»; empty for the roadmap as first approved
 * @param agreed «согласована 12.01.2026: совет директоров»; empty where it is not, or is approved already
 * @param notice what the reader of a redaction other than the one that counts should know; empty otherwise
 * @param period its first and last day in words
 * @param count «23 мероприятия»
 * @param progress «выполнено 12 из 40 поручений»; empty where the reader may not see that, or nothing is owed
 * @param draft whether it is not in force yet
 * @param editable whether its words may be changed
 * @param schoolId whose own it is; null for the region's and the municipality's
 * @param parent the roadmap above that it carries out; null where it names none, or the reader is not told
 * @param working number of the amendment that is being written, where the reader may know; 0 otherwise
 * @param redactions all the reader may see, in order
 * @param hasResponsible whether the order's table names who answers for an activity
 */
public record RoadmapView(
        long id,
        long roadmapId,
        int ordinal,
        String title,
        RoadmapState state,
        String level,
        String order,
        String amended,
        String agreed,
        String notice,
        String period,
        String count,
        String progress,
        boolean hasResponsible,
        boolean draft,
        boolean editable,
        @Nullable Long schoolId,
        ActivityView.@Nullable Above parent,
        int working,
        List<RedactionWords.RedactionLine> redactions,
        List<SectionView> sections) {

    /** @return whether it is a school's own */
    public boolean ofSchool() {
        return schoolId != null;
    }

    /** @return whether a school can take back what it has sent, or what was agreed or is in force */
    public boolean mayBeTakenBack() {
        return ofSchool() && !editable;
    }

    /** @return whether it is an amendment that is being written */
    public boolean amendment() {
        return state == RoadmapState.AMENDMENT;
    }

    /** @return whether there is another redaction to be read and compared */
    public boolean hasRedactions() {
        return redactions.size() > 1;
    }

    /** @return query that names the redaction shown, for its papers */
    public String asked() {
        return hasRedactions() ? "?redaction=" + ordinal : "";
    }

    /** @return whether no later redaction is there, so that it can be taken back or amended */
    public boolean last() {
        return redactions.getLast().shown();
    }

    public boolean empty() {
        return sections.isEmpty();
    }

    /** @return whether there is nothing to be done in it: such a roadmap is not approved */
    public boolean withoutActivities() {
        return rows().findAny().isEmpty();
    }

    /** @return the activities whose deadline a person should look at */
    public List<ActivityView> doubtful() {
        return rows().filter(row -> row.due().doubtful()).toList();
    }

    private Stream<ActivityView> rows() {
        return sections.stream().flatMap(section -> section.rows().stream());
    }
}
