package nastavnik.casework;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.form.Choice;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.practice.PracticeFilter;
import nastavnik.practice.PracticeSearch;
import nastavnik.practice.PracticeSight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By what the register was narrowed, in the words of its page: a file that leaves the portal has to say it itself. */
@Component
class FilterWords {

    private final PracticeSearch search;
    private final FormsOfMentoring forms;
    private final PracticePages pages;

    FilterWords(PracticeSearch search, FormsOfMentoring forms, PracticePages pages) {
        this.search = search;
        this.forms = forms;
        this.pages = pages;
    }

    /** «Школа: СОШ № 14; Стадия: в реестре»; that it is the whole register where nothing narrows it */
    String of(PracticeFilter filter, PracticeSight sight) {
        return filter.narrows()
                ? Stream.of(
                                part("casework.q", filter.q()),
                                part("casework.field.school", Choice.label(search.schools(sight), filter.school())),
                                part("casework.field.form", Choice.label(forms.allChoices(), filter.form())),
                                part("casework.stage", named("practice.stage.", filter.stage())),
                                part(
                                        "casework.field.recognition",
                                        named("practice.recognition.", filter.recognition())),
                                part("casework.year", filter.year()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; "))
                : pages.words("casework.workbook.filtered.no");
    }

    private String part(String key, @Nullable String value) {
        return value == null || value.isEmpty() ? "" : pages.words(key) + ": " + value;
    }

    private String named(String keys, @Nullable String name) {
        return name == null || name.isEmpty() ? "" : pages.words(keys + name);
    }
}
