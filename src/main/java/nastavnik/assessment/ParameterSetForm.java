package nastavnik.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import nastavnik.form.Typed;
import nastavnik.form.WholeNumber;
import nastavnik.questionnaire.Addressee;
import nastavnik.questionnaire.Audience;
import org.jspecify.annotations.Nullable;

/**
 * A set of parameters as it is typed.
 *
 * @param version the one the page was opened with; empty for a new one
 * @param audience name of an {@link Audience}; of no effect once the set is stored
 * @param addressee name of an {@link Addressee}; empty for anybody
 * @param parameters a line each
 */
record ParameterSetForm(
        String version,
        @NotBlank @Size(max = 200) String title,
        @NotBlank String audience,
        String addressee,

        @NotBlank @WholeNumber(min = ParameterSet.LOWEST_SCALE, max = ParameterSet.HIGHEST_SCALE)
        String highest,

        @NotBlank @Size(max = 2000) String parameters) {

    ParameterSetForm {
        version = Typed.line(version);
        title = Typed.line(title);
        audience = Audience.named(Typed.line(audience)).map(Audience::name).orElse("");
        addressee = Addressee.named(Typed.line(addressee)).map(Addressee::name).orElse("");
        highest = Typed.line(highest);
        parameters = parameters == null ? "" : parameters.strip();
    }

    static ParameterSetForm of(ParameterSet set) {
        var addressee = set.addressee();
        return new ParameterSetForm(
                Integer.toString(set.version()),
                set.title(),
                set.audience().name(),
                addressee == null ? "" : addressee.name(),
                Integer.toString(set.highest()),
                String.join("\n", set.parameters()));
    }

    ParameterSetForm onVersion(String newer) {
        return new ParameterSetForm(newer, title, audience, addressee, highest, parameters);
    }

    @Nullable
    Addressee whom() {
        return addressee.isEmpty() ? null : Addressee.valueOf(addressee);
    }

    List<String> lines() {
        return parameters
                .lines()
                .map(Typed::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
