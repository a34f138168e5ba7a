package nastavnik.mentoringform;

import org.springframework.stereotype.Component;

/** The read door of the dictionary of types. */
@Component
public class TypesOfMentoring extends DictionaryDoor<TypeOfMentoring> {

    TypesOfMentoring(DictionaryEntries entries) {
        super(entries, TypeOfMentoring.class);
    }
}
