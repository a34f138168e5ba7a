package nastavnik.remark;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A remark of the library. A retired one is offered no more and can be taken up again. */
@Entity
class CommonRemark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "common_remark_seq")
    private @Nullable Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private RemarkPlace place;

    private String text;

    private boolean retired;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CommonRemark() {}

    @SuppressWarnings("NullAway.Init") // all is set by reword
    CommonRemark(RemarkPlace place, String text) {
        reword(place, text);
    }

    void reword(RemarkPlace about, String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A remark says something");
        }
        this.place = about;
        this.text = words;
    }

    void retire() {
        this.retired = true;
    }

    void restore() {
        this.retired = false;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    int version() {
        return version;
    }

    RemarkPlace place() {
        return place;
    }

    String text() {
        return text;
    }

    boolean retired() {
        return retired;
    }
}
