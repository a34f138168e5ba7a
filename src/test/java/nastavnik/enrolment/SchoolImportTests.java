package nastavnik.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SchoolImportTests {

    private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");

    private final SchoolImport upload = new SchoolImport(900, "Организации.xlsx", "[]", NOW);

    @Test
    void uploadIsStoredOnce() {
        upload.store("{}", NOW);

        assertThat(upload.isStored()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> upload.store("{}", NOW));
    }

    @Test
    void uploadIsOverADayLater() {
        assertThat(upload.isOver(NOW.plus(SchoolImport.KEPT).minusSeconds(1))).isFalse();
        assertThat(upload.isOver(NOW.plus(SchoolImport.KEPT))).isTrue();
    }
}
