package nastavnik.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one expert says of a card. */
@Entity
class ExpertMark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "expert_mark_seq")
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Practice practice;

    private int round;

    private long accountId;

    private String expert;

    private int mark;

    private String remark;

    private Instant at;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ExpertMark() {}

    ExpertMark(Practice practice, int round, Opinion opinion, Instant at) {
        this.practice = practice;
        this.round = round;
        this.accountId = opinion.accountId();
        this.expert = opinion.expert();
        this.mark = opinion.mark();
        this.remark = opinion.remark();
        this.at = at;
    }

    boolean in(int wanted) {
        return round == wanted;
    }

    Opinion opinion() {
        return new Opinion(accountId, expert, mark, remark);
    }
}
