package nastavnik.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A number from outside of which a share is taken, such as the residents of an age; its values stand by years. */
@Entity
class ExternalFigure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    private String name;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ExternalFigure() {}

    ExternalFigure(String name) {
        this.name = name;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    String name() {
        return name;
    }
}
