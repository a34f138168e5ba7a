package nastavnik.school;

/** A school was closed, merged or opened again, or its last day was moved. Told within the same transaction. */
public record WorkingSchoolsChanged() {}
