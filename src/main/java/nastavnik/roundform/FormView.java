package nastavnik.roundform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nastavnik.form.Choice;
import org.jspecify.annotations.Nullable;

/** A form as it is shown to who makes it. */
record FormView(
        long id,
        int version,
        String title,
        int edition,
        boolean frozen,
        List<Section> sections,
        List<String> checks,
        boolean checkable) {

    record Section(String title, List<Line> fields) {}

    /** @param first whether it is the first of its section and cannot be raised */
    record Line(
            int number,
            String code,
            String caption,
            FieldKind kind,
            boolean required,
            String bounds,
            @Nullable PortalFigure figure,
            List<String> options,
            boolean first) {}

    /** @return the fields that may tell of how many people a share is */
    List<Choice> wholeFields() {
        return sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(line -> line.kind() == FieldKind.WHOLE)
                .map(line -> new Choice(line.code(), line.number() + ". " + line.caption()))
                .toList();
    }

    static FormView of(FormOfRound form) {
        var sections = new ArrayList<Section>();
        int number = 0;
        for (var field : form.fields()) {
            var first = sections.isEmpty() || !sections.getLast().title().equals(field.section());
            if (first) {
                sections.add(new Section(field.section(), new ArrayList<>()));
            }
            sections.getLast()
                    .fields()
                    .add(new Line(
                            ++number,
                            field.code(),
                            field.caption(),
                            field.kind(),
                            field.required(),
                            bounds(field),
                            field.figure(),
                            field.kind() == FieldKind.CHOICE ? field.answers() : List.of(),
                            first));
        }
        return new FormView(
                form.id(),
                form.version(),
                form.title(),
                form.edition(),
                form.frozen(),
                sections,
                form.checks().stream().map(check -> words(form, check)).toList(),
                form.fields().stream().filter(field -> field.kind().number()).count() > 1);
    }

    private static String bounds(FormField field) {
        var least = field.least();
        var most = field.most();
        return (least == null ? "" : "≥ " + FormRules.words(least))
                + (least == null || most == null ? "" : ", ")
                + (most == null ? "" : "≤ " + FormRules.words(most));
    }

    static String words(FormOfRound form, FieldCheck check) {
        return side(form, check.leftCodes()) + " " + check.comparison().sign() + " " + side(form, check.rightCodes());
    }

    private static String side(FormOfRound form, List<String> codes) {
        return codes.stream()
                .map(code -> form.field(code)
                        .map(field -> (form.fields().indexOf(field) + 1) + " «" + field.caption() + "»")
                        .orElse(code))
                .collect(Collectors.joining(" + "));
    }
}
