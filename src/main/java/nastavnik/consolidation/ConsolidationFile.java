package nastavnik.consolidation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The workbook of a frozen summary, apart from it so that lists do not read it. */
@Entity
class ConsolidationFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "consolidation_file_seq")
    private @Nullable Long id;

    @Version
    private int version;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Consolidation consolidation;

    @Column(updatable = false)
    private byte[] bytes;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ConsolidationFile() {}

    ConsolidationFile(Consolidation consolidation, byte[] bytes) {
        this.consolidation = consolidation;
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
