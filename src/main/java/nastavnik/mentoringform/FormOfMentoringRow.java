package nastavnik.mentoringform;

/** An entry of the dictionary as it is shown; aliases in one line. */
record FormOfMentoringRow(long id, String name, String aliases, boolean active) {

    static FormOfMentoringRow of(FormOfMentoring form) {
        return new FormOfMentoringRow(form.id(), form.name(), String.join(", ", form.aliases()), form.active());
    }
}
