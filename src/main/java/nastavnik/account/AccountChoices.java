package nastavnik.account;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nastavnik.access.Role;
import nastavnik.calendar.CommitteeClock;
import nastavnik.form.Choice;
import nastavnik.form.Difference;
import nastavnik.school.Schools;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What can be chosen on the pages of accounts, and the two pages with the same form. */
@Component
class AccountChoices {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Schools schools;
    private final MessageSource messages;
    private final CommitteeClock clock;

    AccountChoices(Schools schools, MessageSource messages, CommitteeClock clock) {
        this.schools = schools;
        this.messages = messages;
        this.clock = clock;
    }

    /** The page with the form: {@code account/new} or {@code account/edit}. */
    ModelAndView form(String page, AccountForm form, Role keeper, HttpStatus status) {
        var roles = Stream.of(Role.values())
                .filter(role -> Account.keptBy(keeper, role))
                .toArray(Role[]::new);
        return new ModelAndView(
                page,
                Map.of(
                        "form",
                        form,
                        "roles",
                        Choice.of(messages, "account.role.", roles),
                        "schools",
                        schools(form.schoolIds())),
                status);
    }

    /** Schools of today, those chosen already before all others, so that a list of 300 shows them at once. */
    List<Choice> schools(Collection<String> chosen) {
        var ids = chosen.stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        return Stream.concat(schools.choices(ids).stream(), schools.choices(clock.today()).stream())
                .distinct()
                .toList();
    }

    /** @return what two people wrote differently, in words */
    List<Difference> differences(AccountForm stored, AccountForm typed) {
        return Difference.between(stored, typed, "account", Set.of("version", "print"), this::words);
    }

    private String words(String field, Object value) {
        return switch (field) {
            case "role" ->
                Objects.requireNonNullElse(messages.getMessage("account.role." + value, null, "", RUSSIAN), "");
            case "schoolIds" -> String.join(", ", names((Collection<?>) value));
            default -> value.toString();
        };
    }

    private Collection<String> names(Collection<?> ids) {
        return schools.names(ids.stream()
                        .map(Object::toString)
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .toList())
                .values();
    }
}
