package nastavnik.school;

/** Kinds of organisations in the register; their words are the messages {@code school.type.…}. */
public enum SchoolType {
    SCHOOL,
    KINDERGARTEN,
    SUPPLEMENTARY,
    COLLEGE,
    OTHER
}
