package nastavnik.webinar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.school.School;
import org.jspecify.annotations.Nullable;

/** Invented webinars that cannot break the schedule's rules. */
public final class WebinarSamples {

    public static final SignedIn METHODOLOGIST =
            new SignedIn(901, "p901", "Орлова Татьяна Сергеевна", "методист", Role.METHODOLOGIST, Set.of());

    private WebinarSamples() {}

    /** An hour online in the half-year of its day; the centre's where there is no school. */
    public static WebinarPlan plan(String topic, LocalDate day, LocalTime begins, @Nullable School school) {
        return new WebinarPlan(
                HalfYear.of(day),
                topic,
                day,
                begins,
                60,
                WebinarFormat.ONLINE,
                "",
                school,
                school == null ? "Методический центр" : "",
                "Лапина И. П.",
                true,
                null,
                "молодые педагоги");
    }

    public static WebinarPlan plan(String topic, LocalDate day, @Nullable School school) {
        return plan(topic, day, LocalTime.of(15, 0), school);
    }

    /** Stands in the schedule, not published. */
    public static long planned(Webinars webinars, WebinarPlan plan) {
        return webinars.place(List.of(new Webinars.Placement(plan, null)), METHODOLOGIST)
                .getFirst();
    }

    /** Everybody reads it. */
    public static long published(Webinars webinars, WebinarPlan plan) {
        var id = planned(webinars, plan);
        webinars.publish(id, METHODOLOGIST);
        return id;
    }
}
