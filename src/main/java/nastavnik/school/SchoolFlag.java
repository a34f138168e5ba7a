package nastavnik.school;

/** What sets a school apart in the wording of responsibilities; the words are the messages {@code school.flag.…}. */
public enum SchoolFlag {
    REGIONAL_INNOVATION_SITE,
    MUNICIPAL_INNOVATION_SITE,
    FEDERAL_INNOVATION_SITE,
    CITY_BASE_SITE,
    LEADER,
    LOW_RESULTS,
    UNFAVOURABLE_SOCIAL_CONDITIONS,
    PEDAGOGICAL_CLASS,
    SCIENCE_AND_TECHNOLOGY_CENTRE
}
