package nastavnik.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nastavnik.calendar.Dates;
import nastavnik.consent.ConsentRefused.Rule;
import nastavnik.form.CalendarDate;
import org.jspecify.annotations.Nullable;

/** A signed consent as it is typed. What is no choice of a select counts as not chosen. */
record ConsentForm(
        @NotBlank String kind,
        @NotBlank String signer,
        @Size(max = 200) String representative,
        @Size(max = 100) String relation,
        @Size(max = 200) String document,
        @NotBlank @CalendarDate String givenOn,
        @NotBlank @CalendarDate String validTo,
        List<String> data,
        @Size(max = 500) String conditions) {

    ConsentForm {
        kind = ConsentKind.named(text(kind)).map(Enum::name).orElse("");
        signer = Signer.named(text(signer)).map(Enum::name).orElse("");
        representative = text(representative);
        relation = text(relation);
        document = text(document);
        givenOn = text(givenOn);
        validTo = text(validTo);
        data = data == null
                ? List.of()
                : data.stream()
                        .filter(Objects::nonNull)
                        .filter(each -> PublicData.named(each).isPresent())
                        .toList();
        conditions = text(conditions);
    }

    static ConsentForm blank(@Nullable String kind, LocalDate validTo) {
        return new ConsentForm(text(kind), "", "", "", "", "", Dates.compact(validTo), List.of(), "");
    }

    /** @return what is not said of a representative who has signed, all at once */
    List<Rule> unsaid() {
        if (!signer.equals(Signer.REPRESENTATIVE.name())) {
            return List.of();
        }
        var unsaid = new ArrayList<Rule>();
        if (representative.isEmpty()) {
            unsaid.add(Rule.REPRESENTATIVE_UNNAMED);
        }
        if (relation.isEmpty()) {
            unsaid.add(Rule.RELATION_UNNAMED);
        }
        if (document.isEmpty()) {
            unsaid.add(Rule.DOCUMENT_UNNAMED);
        }
        return unsaid;
    }

    /** To be called once the constraints hold. */
    ConsentPaper paper() {
        var by = Signer.valueOf(signer);
        var represented = by == Signer.REPRESENTATIVE;
        var what = ConsentKind.valueOf(kind);
        var publishes = what == ConsentKind.DISSEMINATION;
        return new ConsentPaper(
                what,
                by,
                represented ? representative : "",
                represented ? relation : "",
                represented ? document : "",
                Dates.parse(givenOn).orElseThrow(),
                Dates.parse(validTo).orElseThrow(),
                publishes
                        ? data.stream()
                                .map(PublicData::named)
                                .flatMap(Optional::stream)
                                .collect(Collectors.toSet())
                        : java.util.Set.of(),
                publishes ? conditions : "");
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }
}
