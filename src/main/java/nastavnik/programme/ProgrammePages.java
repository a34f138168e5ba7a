package nastavnik.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nastavnik.access.SignedIn;
import nastavnik.form.Choice;
import nastavnik.form.Difference;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.mentoringform.TypesOfMentoring;
import nastavnik.school.Schools;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The form of a programme with what it offers to choose from. */
@Component
class ProgrammePages {

    private final FormsOfMentoring forms;
    private final TypesOfMentoring types;
    private final Schools schools;

    ProgrammePages(FormsOfMentoring forms, TypesOfMentoring types, Schools schools) {
        this.forms = forms;
        this.types = types;
        this.schools = schools;
    }

    ModelAndView form(SignedIn me, ProgrammeForm form, HttpStatus status) {
        var page = new ModelAndView("programme/form", status);
        page.addObject("form", form);
        page.addObject("schools", schools.choices(me.schoolIds()));
        page.addObject("forms", offered(forms.allChoices(), forms.choices(), form.forms()));
        page.addObject("types", offered(types.allChoices(), types.choices(), form.types()));
        return page;
    }

    /** What a programme has already stays to be seen, should it be retired since. */
    private static List<Choice> offered(List<Choice> all, List<Choice> active, List<String> chosen) {
        return all.stream()
                .filter(choice -> active.contains(choice) || chosen.contains(choice.value()))
                .toList();
    }

    ModelAndView conflict(SignedIn me, ProgrammeForm now, ProgrammeForm typed) {
        var page = form(me, typed.onVersion(now.version()), HttpStatus.CONFLICT);
        var words = Map.of("forms", forms.allChoices(), "types", types.allChoices());
        page.addObject(
                "differences",
                Difference.between(
                        now,
                        typed,
                        "programme",
                        Set.of("version", "school", "year"),
                        (field, value) -> value instanceof Collection<?> ids
                                ? words.getOrDefault(field, List.of()).stream()
                                        .filter(choice -> ids.contains(choice.value()))
                                        .map(Choice::label)
                                        .collect(Collectors.joining(", "))
                                : value.toString()));
        return page;
    }
}
