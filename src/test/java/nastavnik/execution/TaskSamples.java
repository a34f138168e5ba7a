package nastavnik.execution;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nastavnik.calendar.Interval;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.ApprovingOrder;
import nastavnik.plan.RoadmapDetails;
import nastavnik.plan.RoadmapLevel;
import nastavnik.plan.RoadmapPlan;
import nastavnik.plan.RoadmapPlan.PlannedActivity;
import nastavnik.plan.RoadmapPlan.PlannedSection;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.RoadmapSamples;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A roadmap in force and the tasks that come of it: {@code new TaskSamples(schools, drafts, entities, jdbc)}. */
public final class TaskSamples {

    private final Schools schools;
    private final Drafts drafts;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    public TaskSamples(Schools schools, Drafts drafts, EntityManager entities, JdbcClient jdbc) {
        this.schools = schools;
        this.drafts = drafts;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** @return ids of as many new schools, «СОШ № 1» first */
    public List<Long> schools(int count) {
        var ids = new ArrayList<Long>();
        for (var number = 1; number <= count; number++) {
            ids.add(schools.enrol(SchoolSamples.numbered(number)).id());
        }
        entities.flush();
        return ids;
    }

    /**
     * Approves a roadmap over 2026 and 2027 with one section.
     *
     * @param activities deadline and responsible words of each, divided by a bar
     * @return its id
     */
    public long approved(String... activities) {
        var planned = planned("Мероприятие", activities);
        return approved(RoadmapSamples.details(), RoadmapSamples.order(), Set.of(), "Раздел", planned);
    }

    /**
     * Approves another one from September 2026 to August 2028 by a later order.
     *
     * @param title of the roadmap, of its section and of its activities
     * @param replaced ids of the roadmaps that give way to it
     * @return its id
     */
    public long another(String title, Set<Long> replaced, String... activities) {
        var details = RoadmapSamples.details();
        return approved(
                new RoadmapDetails(
                        title,
                        RoadmapLevel.MUNICIPAL,
                        new Interval(LocalDate.of(2026, 9, 1), LocalDate.of(2028, 8, 31)),
                        ApprovingOrder.unknown(),
                        details.columns()),
                new ApprovingOrder("Комитета", LocalDate.of(2026, 8, 20), "77-у", ""),
                replaced,
                title,
                planned(title, activities));
    }

    private long approved(
            RoadmapDetails details,
            ApprovingOrder order,
            Set<Long> replaced,
            String section,
            List<PlannedActivity> planned) {
        var id = drafts.found(new RoadmapPlan(details, List.of(new PlannedSection("1.", section, planned))));
        drafts.approve(id, order, replaced);
        entities.flush();
        return id;
    }

    private static List<PlannedActivity> planned(String title, String... activities) {
        var planned = new ArrayList<PlannedActivity>();
        for (var activity : activities) {
            var parts = activity.split("\\|", -1);
            planned.add(new PlannedActivity(
                    new ActivityWords(
                            "1." + (planned.size() + 1), title, parts[0].strip(), parts[1].strip(), "Приказ", ""),
                    ""));
        }
        return planned;
    }

    /** @return the school's task that is due first */
    public long firstOf(long schoolId) {
        return jdbc.sql("select id from task where school_id = :school order by due_on, id limit 1")
                .param("school", schoolId)
                .query(Long.class)
                .single();
    }

    /** @return «1.1 31.03.2026 СОШ № 1» of every task, in this order */
    public List<String> all() {
        return jdbc.sql("""
                        select a.number || ' ' || to_char(t.due_on, 'DD.MM.YYYY') || ' ' || coalesce(s.short_name, b.name) as words
                        from task t join activity a on a.id = t.activity_id left join school s on s.id = t.school_id
                            left join body b on b.id = t.body_id
                        order by a.number, t.due_on, 1
                        """).query((row, number) -> row.getString("words")).list();
    }
}
