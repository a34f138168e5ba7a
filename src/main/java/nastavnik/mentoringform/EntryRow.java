package nastavnik.mentoringform;

/** An entry of the dictionary as it is shown; aliases in one line. */
record EntryRow(long id, String name, String aliases, boolean active) {

    static EntryRow of(DictionaryEntry entry) {
        return new EntryRow(entry.id(), entry.name(), String.join(", ", entry.aliases()), entry.active());
    }
}
