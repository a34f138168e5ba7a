package nastavnik.enrolment;

/**
 * The columns of the register's table in their order; captions are the messages {@code enrolment.column.…}, and what a
 * foreign table may call them {@code enrolment.synonyms.…}. The fields are those of {@link RegisterLine}.
 */
enum RegisterColumn {
    SHORT_NAME("shortName"),
    TYPE("type"),
    FULL_NAME("fullName"),
    NUMBER("number"),
    DISTRICT("district"),
    DIRECTOR("directorName"),
    PHONE("phone"),
    EMAIL("email"),
    SITE("site"),
    ADDRESS("address"),
    FLAGS("flags"),
    ACTIVE_FROM("activeFrom"),
    ACTIVE_TO("activeTo");

    private final String field;

    RegisterColumn(String field) {
        this.field = field;
    }

    /** @return the component of {@link RegisterLine} it fills, also its key among the columns of a table */
    String field() {
        return field;
    }
}
