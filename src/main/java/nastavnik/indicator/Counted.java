package nastavnik.indicator;

/** What a figure counts; the words are the messages {@code indicator.counted.…}. */
public enum Counted {
    /** Persons in a pair that worked in the time. */
    PAIRED(true),
    /** Persons on a school's list, with a consent to the processing of their data. */
    LISTED(true),
    /** Mentors on a list whose training was over by the end of the time. */
    TRAINED(true),
    /** Organisations that mentors in pairs come from, by the mentors' profiles. */
    ENTERPRISES(true),
    /** Pairs that worked in the time; those of groups are not among them. */
    PAIRS(false),
    /** Groups that worked in the time. */
    GROUPS(false),
    /** Programmes that began in the time. */
    BEGUN(false),
    /** Programmes whose last stage was done in the time. */
    FINISHED(false),
    /** Answers that tell whether one is satisfied. */
    ANSWERED(false),
    /** Answers of the satisfied. */
    SATISFIED(false);

    private final boolean people;

    Counted(boolean people) {
        this.people = people;
    }

    /** @return whether it is found through persons, so that it can be narrowed to ages and categories and has names behind it */
    public boolean people() {
        return people;
    }

    /** @return whether it comes from questionnaires */
    public boolean surveyed() {
        return this == ANSWERED || this == SATISFIED;
    }
}
