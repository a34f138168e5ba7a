package nastavnik.mentoringform;

import org.springframework.stereotype.Component;

/** The read door of the dictionary of themes. */
@Component
public class ThemesOfMentoring extends DictionaryDoor<ThemeOfMentoring> {

    ThemesOfMentoring(DictionaryEntries entries) {
        super(entries, ThemeOfMentoring.class);
    }
}
