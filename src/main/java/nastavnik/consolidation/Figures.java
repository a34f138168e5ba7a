package nastavnik.consolidation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import nastavnik.turnout.Delivery;

/**
 * How many schools had reported when the summary was frozen. Nothing can pass {@code owed}.
 *
 * @param owed schools that owe a report
 * @param received from which one has come
 * @param onTime by their due date
 * @param nil that answered «нет данных»
 * @param webinars lines of form 1 in the summary
 * @param practices lines of form 2 in the summary
 */
@Embeddable
record Figures(
        int owed, int received, @Column(name = "on_time") int onTime, int nil, int webinars, int practices) {

    static Figures of(List<Delivery> deliveries, int webinars, int practices) {
        var came = deliveries.stream().filter(each -> each.came() != null).toList();
        return new Figures(
                deliveries.size(),
                came.size(),
                (int) came.stream().filter(each -> !each.late()).count(),
                (int) came.stream().filter(Delivery::noData).count(),
                webinars,
                practices);
    }

    int late() {
        return received - onTime;
    }

    int missing() {
        return owed - received;
    }
}
