package nastavnik.committee;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import nastavnik.calendar.CommitteeZone;
import nastavnik.web.Masthead;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The committee's card for everybody: each page, deadline and document asks for it, so it is kept in memory and read
 * again after half a minute at the latest, also when another portal on the same database has changed it.
 */
@Component
public class CommitteeOffice implements Masthead, CommitteeZone {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final CommitteeRepository committees;
    private final TransactionTemplate reading;
    private final Clock clock;
    private volatile Kept kept;

    CommitteeOffice(CommitteeRepository committees, PlatformTransactionManager transactions, Clock clock) {
        this.committees = committees;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.clock = clock;
        this.kept = new Kept(read(), clock.instant());
    }

    /** @return the card as it is now, at most half a minute old */
    public CommitteeCard card() {
        var present = kept;
        if (present.readAt().plus(FRESH).isBefore(clock.instant())) {
            present = new Kept(read(), clock.instant());
            kept = present;
        }
        return present.card();
    }

    @Override
    public String committeeName() {
        return card().shortName();
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of(card().timeZone());
    }

    /**
     * Makes the next reader read the card again. To be called once the change is committed; it reads nothing itself,
     * because the transaction that ends may still hold the connection.
     */
    void forget() {
        kept = new Kept(kept.card(), Instant.MIN);
    }

    private CommitteeCard read() {
        var card = reading.execute(
                status -> committees.findById(Committee.ONLY).orElseThrow().card());
        if (card == null) {
            throw new IllegalStateException("The committee's card is gone");
        }
        return card;
    }

    private record Kept(CommitteeCard card, Instant readAt) {}
}
