package nastavnik.committee;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nastavnik.calendar.ShiftPolicy;

/** The committee whose portal this is: the only row of its table. */
@Entity
class Committee {

    static final long ONLY = 1;

    @Id
    private long id = ONLY;

    @Version
    private int version;

    private String municipality;

    private String municipalityGenitive;

    private String fullName;

    private String fullNameGenitive;

    private String shortName;

    private String address;

    private String phone;

    private String email;

    private String site;

    private String contactName;

    private String contactPhone;

    private String centreName;

    private String centreShortName;

    private String regionalCentre;

    private String timeZone;

    private int schoolDeadlineDay;

    private int centreDeadlineDay;

    @Enumerated(EnumType.STRING)
    private ShiftPolicy shiftPolicy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Committee() {}

    void revise(CommitteeCard card) {
        this.municipality = card.municipality();
        this.municipalityGenitive = card.municipalityGenitive();
        this.fullName = card.fullName();
        this.fullNameGenitive = card.fullNameGenitive();
        this.shortName = card.shortName();
        this.address = card.address();
        this.phone = card.phone();
        this.email = card.email();
        this.site = card.site();
        this.contactName = card.contactName();
        this.contactPhone = card.contactPhone();
        this.centreName = card.centreName();
        this.centreShortName = card.centreShortName();
        this.regionalCentre = card.regionalCentre();
        this.timeZone = card.timeZone();
        this.schoolDeadlineDay = card.schoolDeadlineDay();
        this.centreDeadlineDay = card.centreDeadlineDay();
        this.shiftPolicy = card.shiftPolicy();
    }

    int version() {
        return version;
    }

    CommitteeCard card() {
        return new CommitteeCard(
                municipality,
                municipalityGenitive,
                fullName,
                fullNameGenitive,
                shortName,
                address,
                phone,
                email,
                site,
                contactName,
                contactPhone,
                centreName,
                centreShortName,
                regionalCentre,
                timeZone,
                schoolDeadlineDay,
                centreDeadlineDay,
                shiftPolicy);
    }
}
