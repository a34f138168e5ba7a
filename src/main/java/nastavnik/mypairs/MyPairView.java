package nastavnik.mypairs;

import java.util.List;
import nastavnik.meeting.MeetingRow;
import nastavnik.personalplan.PlanProgress;
import org.jspecify.annotations.Nullable;

/**
 * The page of a pair for its mentor.
 *
 * @param plan null where there is none
 * @param reflected whether the result of the pair is written down
 */
record MyPairView(
        MyPairRow row, String order, @Nullable PlanProgress plan, boolean reflected, List<MeetingRow> meetings) {}
