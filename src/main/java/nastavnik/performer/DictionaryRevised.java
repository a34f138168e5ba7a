package nastavnik.performer;

/** The dictionary has just changed: the same words may mean somebody else. Published inside the transaction. */
public record DictionaryRevised() {}
