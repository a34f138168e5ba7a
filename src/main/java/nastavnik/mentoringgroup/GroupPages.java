package nastavnik.mentoringgroup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nastavnik.access.SignedIn;
import nastavnik.form.Choice;
import nastavnik.mentoring.PairEnding;
import nastavnik.pairdoubt.PairDoubtful;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The forms of groups with what they offer to choose from. */
@Component
class GroupPages {

    /** Groups stand beside the pairs in the navigation. */
    static final String UNDER = "/mentor-pairs";

    private final GroupService groups;
    private final MessageSource messages;

    GroupPages(GroupService groups, MessageSource messages) {
        this.groups = groups;
        this.messages = messages;
    }

    ModelAndView form(SignedIn me, HttpStatus status, GroupForm form) {
        return page("mentoringgroup/form", status)
                .addObject("form", form)
                .addObject("choices", groups.choices(me, form));
    }

    ModelAndView of(SignedIn me, long id, String template, HttpStatus status) {
        return page(template, status).addObject("group", groups.show(me, id));
    }

    static ModelAndView page(String template, HttpStatus status) {
        return new ModelAndView(template, status).addObject("under", UNDER);
    }

    /** The same page, asking whether it is meant so. */
    static ModelAndView doubtful(ModelAndView page, PairDoubtful doubtful) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("doubtful", doubtful);
    }

    List<Choice> endings() {
        return Arrays.stream(PairEnding.values())
                .filter(PairEnding::chosen)
                .map(each ->
                        new Choice(each.name(), messages.getMessage("mentoring.ending." + each, null, Locale.of("ru"))))
                .toList();
    }
}
