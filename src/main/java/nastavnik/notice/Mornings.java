package nastavnik.notice;

import java.time.LocalDate;
import java.util.List;
import nastavnik.calendar.CommitteeClock;
import nastavnik.period.Periods;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Once each morning, in the committee's zone, people are told what falls due; of several portals one does it. */
@Component
class Mornings {

    private final Plan plan;
    private final Notices notices;
    private final NoticeStore store;
    private final Periods periods;
    private final NoticeSettings settings;
    private final CommitteeClock clock;
    private final TransactionTemplate transaction;

    Mornings(
            Plan plan,
            Notices notices,
            NoticeStore store,
            Periods periods,
            NoticeSettings settings,
            CommitteeClock clock,
            PlatformTransactionManager transactions) {
        this.plan = plan;
        this.notices = notices;
        this.store = store;
        this.periods = periods;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Lets periods open and end, also where nobody looks at a page, and tells what is due once it is morning.
     *
     * @return how many messages came of it
     */
    int run() {
        periods.openDue();
        if (clock.local(clock.now()).toLocalTime().isBefore(settings.morning())) {
            return 0;
        }
        return tell(clock.today());
    }

    private int tell(LocalDate today) {
        var told = transaction.execute(status -> {
            if (!store.begin(today, clock.now())) {
                return 0;
            }
            var count = notices.tellToday(due(today));
            store.end(today, count);
            store.forget(clock.now().minus(settings.keep()));
            return count;
        });
        return told == null ? 0 : told;
    }

    private List<Planned> due(LocalDate today) {
        return plan.between(today.minusDays(Plan.GRACE), today).stream()
                .filter(each -> !each.until().isBefore(today))
                .toList();
    }
}
