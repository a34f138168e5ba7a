package nastavnik.mentoringform;

import org.springframework.stereotype.Component;

/** The read door of the dictionary of forms. */
@Component
public class FormsOfMentoring extends DictionaryDoor<FormOfMentoring> {

    FormsOfMentoring(DictionaryEntries entries) {
        super(entries, FormOfMentoring.class);
    }
}
