package nastavnik.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nastavnik.calendar.DueDate;
import nastavnik.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Carries tasks over to the due dates an amendment gives their occurrences, with all that has been said about them: otherwise
 * what is done would be asked for again, and what was put off would stay late for good. See docs/decisions/0072.
 */
@Component
class Postponement {

    private static final String CARRY = """
            update task t set opens_on = o.opens_on, begins_on = o.begins_on, due_on = o.due_on, dated = o.dated,
                kept_on = o.kept_on, basis = o.basis, version = t.version + 1,
                state = case when t.moved_to <= o.due_on then 'IN_PROGRESS' else t.state end,
                moved_to = case when t.moved_to <= o.due_on then null else t.moved_to end
            from unnest(:activities::bigint[], :before::date[], :opens::date[], :begins::date[], :dues::date[],
                    :dated::boolean[], :kept::date[], :bases::text[])
                as o (activity_id, due_before, opens_on, begins_on, due_on, dated, kept_on, basis)
            where t.activity_id = o.activity_id and t.due_on = o.due_before
                and not exists (select from task other where other.activity_id = t.activity_id and other.due_on = o.due_on
                    and other.school_id is not distinct from t.school_id and other.body_id is not distinct from t.body_id)
            """;

    private final JdbcClient jdbc;
    private final Journal journal;

    Postponement(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** An occurrence and what an amendment makes of it. */
    record Carried(Occurrence before, Occurrence after) {}

    /**
     * Which occurrences are the same with another date. The dates that stay are set aside; of an activity's others the first is
     * the first, the second the second, where there are as many as before. Where there are not, nobody can say which is which.
     *
     * @param before of the redaction that is amended
     * @param after of the amendment
     * @param from the day the amendment counts from: what it dates before that day it does not settle
     */
    static List<Carried> between(List<Occurrence> before, List<Occurrence> after, LocalDate from) {
        var then = byActivity(before);
        var carried = new ArrayList<Carried>();
        byActivity(after).forEach((activity, now) -> {
            var was = then.getOrDefault(activity, List.of());
            var gone = without(was, now);
            var come = without(now, was);
            for (int at = 0; gone.size() == come.size() && at < gone.size(); at++) {
                if (!come.get(at).due().isBefore(from)) {
                    carried.add(new Carried(gone.get(at), come.get(at)));
                }
            }
        });
        return carried;
    }

    private static Map<Long, List<Occurrence>> byActivity(List<Occurrence> all) {
        return all.stream()
                .collect(groupingBy(Occurrence::activityId, LinkedHashMap::new, java.util.stream.Collectors.toList()));
    }

    private static List<Occurrence> without(List<Occurrence> these, List<Occurrence> those) {
        var dues = those.stream().map(Occurrence::due).collect(toSet());
        return these.stream().filter(each -> !dues.contains(each.due())).toList();
    }

    /**
     * Carries their tasks over; done again it does nothing.
     *
     * @param kept the dates of the amendment off days off, in the same order
     */
    void carry(long roadmapId, List<Carried> carried, List<DueDate> kept) {
        if (carried.isEmpty()) {
            return;
        }
        var moved = jdbc.sql(CARRY)
                .param(
                        "activities",
                        carried.stream().map(each -> each.after().activityId()).toArray(Long[]::new))
                .param(
                        "before",
                        carried.stream()
                                .map(each -> each.before().due().toString())
                                .toArray(String[]::new))
                .param(
                        "opens",
                        carried.stream().map(each -> each.after().opensWords()).toArray(String[]::new))
                .param(
                        "begins",
                        carried.stream()
                                .map(each -> each.after().begins().toString())
                                .toArray(String[]::new))
                .param(
                        "dues",
                        carried.stream()
                                .map(each -> each.after().due().toString())
                                .toArray(String[]::new))
                .param(
                        "dated",
                        carried.stream().map(each -> each.after().dated()).toArray(Boolean[]::new))
                .param(
                        "kept",
                        kept.stream().map(each -> each.effective().toString()).toArray(String[]::new))
                .param("bases", kept.stream().map(each -> each.basis().name()).toArray(String[]::new))
                .update();
        if (moved > 0) {
            journal.write("execution.carried", "Roadmap", roadmapId, null, Integer.toString(moved));
        }
    }
}
