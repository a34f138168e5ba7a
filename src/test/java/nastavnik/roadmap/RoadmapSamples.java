package nastavnik.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nastavnik.calendar.Interval;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.AmendingAct;
import nastavnik.plan.ApprovingOrder;
import nastavnik.plan.OrderColumn;
import nastavnik.plan.RoadmapDetails;
import nastavnik.plan.RoadmapLevel;
import nastavnik.plan.RoadmapPlan;

/** Invented roadmaps that cannot break the invariants: {@code new RoadmapSamples(drafts).approved()}. */
public class RoadmapSamples {

    private final Drafts drafts;

    public RoadmapSamples(Drafts drafts) {
        this.drafts = drafts;
    }

    /** @return id of a draft over 2026 and 2027 with two sections: 1. with 1.1., 1.2., 1.3. and 2. with 2.1. */
    public long draft() {
        return drafts.found(plan(3, 1));
    }

    /** @return id of a draft with as many activities in its one section */
    public long draftOf(int activities) {
        return drafts.found(plan(activities));
    }

    /** @return id of an approved roadmap over 2026 and 2027, in force on the day of the tests */
    public long approved() {
        var id = draft();
        drafts.approve(id, order());
        return id;
    }

    public static ApprovingOrder order() {
        return new ApprovingOrder(
                "Комитета по образованию города Светлогорья", LocalDate.of(2026, 1, 20), "41-у", "Об утверждении");
    }

    public static AmendingAct act(LocalDate effectiveFrom) {
        return new AmendingAct(
                "Комитета по образованию города Светлогорья", LocalDate.of(2026, 9, 2), "77-у", "", effectiveFrom);
    }

    public static RoadmapDetails details() {
        return new RoadmapDetails(
                "Дорожная карта наставничества города Светлогорья на 2026-2027 годы",
                RoadmapLevel.MUNICIPAL,
                Interval.years(2026, 2027),
                ApprovingOrder.unknown(),
                List.of(
                        new OrderColumn(OrderColumn.Kind.NUMBER, "№ п/п"),
                        new OrderColumn(OrderColumn.Kind.TITLE, "Наименование мероприятия"),
                        new OrderColumn(OrderColumn.Kind.DEADLINE, "Сроки"),
                        new OrderColumn(OrderColumn.Kind.RESPONSIBLE, "Ответственный исполнитель/ соисполнитель"),
                        new OrderColumn(OrderColumn.Kind.DOCUMENT, "Вид документа"),
                        new OrderColumn(OrderColumn.Kind.RESULT, "Ожидаемый результат")));
    }

    /** @param activities how many there are in each section */
    public static RoadmapPlan plan(int... activities) {
        var sections = new ArrayList<RoadmapPlan.PlannedSection>();
        for (var section = 1; section <= activities.length; section++) {
            var planned = new ArrayList<RoadmapPlan.PlannedActivity>();
            for (var activity = 1; activity <= activities[section - 1]; activity++) {
                planned.add(new RoadmapPlan.PlannedActivity(words(section + "." + activity + "."), ""));
            }
            sections.add(new RoadmapPlan.PlannedSection(section + ".", "Раздел " + section, planned));
        }
        return new RoadmapPlan(details(), sections);
    }

    public static ActivityWords words(String number) {
        return new ActivityWords(
                number, "Мероприятие " + number, "Март 2026 г.", "Комитет, ЦРО", "Приказ комитета", "Порядок известен");
    }
}
