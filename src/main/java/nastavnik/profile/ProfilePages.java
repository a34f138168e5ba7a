package nastavnik.profile;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.form.Choice;
import nastavnik.form.Difference;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.mentoringform.ThemesOfMentoring;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The forms of requests and profiles with what they offer to choose from. */
@Component
class ProfilePages {

    private final FormsOfMentoring forms;
    private final ThemesOfMentoring themes;

    ProfilePages(FormsOfMentoring forms, ThemesOfMentoring themes) {
        this.forms = forms;
        this.themes = themes;
    }

    ModelAndView form(String template, HttpStatus status, List<String> chosenThemes, List<String> chosenForms) {
        var page = new ModelAndView(template, status);
        page.addObject("themes", offered(themes.allChoices(), themes.choices(), chosenThemes));
        page.addObject("forms", offered(forms.allChoices(), forms.choices(), chosenForms));
        page.addObject("week", Week.choices());
        return page;
    }

    /** What has been chosen before stays to be seen, should it be retired since. */
    private static List<Choice> offered(List<Choice> all, List<Choice> active, List<String> chosen) {
        return all.stream()
                .filter(choice -> active.contains(choice) || chosen.contains(choice.value()))
                .toList();
    }

    /** @return in which fields two versions differ, ids in words */
    <R extends Record> List<Difference> differences(R now, R typed, String room, Set<String> ignored) {
        return Difference.between(now, typed, room, ignored, this::words);
    }

    private String words(String field, Object value) {
        var choices =
                switch (field) {
                    case "themes" -> themes.allChoices();
                    case "forms", "form" -> forms.allChoices();
                    case "days" -> Week.choices();
                    default -> List.<Choice>of();
                };
        var values = value instanceof Collection<?> several ? several.stream() : Stream.of(value);
        return values.map(Object::toString)
                .map(each -> choices.stream()
                        .filter(choice -> choice.value().equals(each))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(each))
                .collect(Collectors.joining(", "));
    }
}
