package nastavnik.school;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import nastavnik.figure.ForgottenFigures;
import org.jspecify.annotations.Nullable;

/** An organisation of the city's register: a school, a kindergarten, a house of creativity. */
@Entity
@EntityListeners(ForgottenFigures.class)
public class School {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private SchoolType type;

    private String fullName;

    private String shortName;

    private String number;

    private String district;

    private String directorName;

    private String phone;

    private String email;

    private String site;

    private String address;

    private LocalDate activeFrom;

    private @Nullable LocalDate activeTo;

    /** Where its work goes on after its last day; null where nowhere. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "joined_id")
    private @Nullable School joined;

    @ElementCollection
    @CollectionTable(name = "school_flag", joinColumns = @JoinColumn(name = "school_id"))
    @Column(name = "flag")
    @Enumerated(EnumType.STRING)
    private Set<SchoolFlag> flags = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected School() {}

    /**
     * @throws IllegalArgumentException where its last day lies before its first
     */
    School(SchoolCard card) {
        take(card);
    }

    /**
     * Takes over the whole card, its last day too.
     *
     * @throws IllegalArgumentException where the last day lies before the first
     */
    void revise(SchoolCard card) {
        take(card);
    }

    private void take(SchoolCard card) {
        this.type = card.type();
        this.fullName = card.fullName();
        this.shortName = card.shortName();
        this.number = card.number();
        this.district = card.district();
        this.directorName = card.directorName();
        this.phone = card.phone();
        this.email = card.email();
        this.site = card.site();
        this.address = card.address();
        this.activeFrom = card.activeFrom();
        this.flags.retainAll(card.flags());
        this.flags.addAll(card.flags());
        var lastDay = card.activeTo();
        if (lastDay == null) {
            reopen();
        } else {
            end(lastDay);
        }
    }

    /**
     * Closes the school: from the next day on it owes nothing new, what it has done stays.
     *
     * @param lastDay its last day, not before its first
     * @param successor the one it is merged into; null where it is only closed
     * @return whether that was not so already
     * @throws IllegalArgumentException where the last day lies before the first, or it is merged into itself
     */
    boolean close(LocalDate lastDay, @Nullable School successor) {
        if (successor == this) {
            throw new IllegalArgumentException("A school is not merged into itself");
        }
        var changed = !lastDay.equals(activeTo) || !Objects.equals(id(joined), id(successor));
        end(lastDay);
        this.joined = successor;
        return changed;
    }

    private static @Nullable Long id(@Nullable School school) {
        return school == null ? null : school.id();
    }

    private void end(LocalDate lastDay) {
        if (lastDay.isBefore(activeFrom)) {
            throw new IllegalArgumentException("Last day " + lastDay + " before first day " + activeFrom);
        }
        this.activeTo = lastDay;
    }

    void reopen() {
        this.activeTo = null;
        this.joined = null;
    }

    /** @return whether it works on this day, both ends of its time included */
    public boolean activeOn(LocalDate day) {
        return !day.isBefore(activeFrom) && (activeTo == null || !day.isAfter(activeTo));
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    public int version() {
        return version;
    }

    /** @return the short name by charter, unique in the city: «МБОУ «СОШ № 14»» */
    public String shortName() {
        return shortName;
    }

    public String fullName() {
        return fullName;
    }

    /** @return surname, name, patronymic of its head; empty where not known */
    public String directorName() {
        return directorName;
    }

    /** @return empty where not known */
    public String phone() {
        return phone;
    }

    /** @return empty where not known */
    public String email() {
        return email;
    }

    /** @return empty where not known */
    public String address() {
        return address;
    }

    public SchoolCard card() {
        return new SchoolCard(
                type,
                fullName,
                shortName,
                number,
                district,
                directorName,
                phone,
                email,
                site,
                address,
                activeFrom,
                activeTo,
                flags.isEmpty() ? EnumSet.noneOf(SchoolFlag.class) : EnumSet.copyOf(flags));
    }
}
