package nastavnik.indicatorpage;

import nastavnik.form.Typed;
import nastavnik.form.WholeNumber;
import nastavnik.indicator.Counted;
import nastavnik.indicator.Figure;
import nastavnik.indicator.Side;
import nastavnik.participant.ParticipantCategory;
import nastavnik.school.SchoolType;
import org.jspecify.annotations.Nullable;

/** A counted figure as it is chosen; what is no choice counts as not chosen. */
record FigureForm(
        String what,
        String side,
        @WholeNumber(max = 120) String ageFrom,
        @WholeNumber(max = 120) String ageTo,
        String category,
        String schoolType) {

    FigureForm {
        what = named(Counted.class, what);
        side = named(Side.class, side);
        ageFrom = Typed.line(ageFrom);
        ageTo = Typed.line(ageTo);
        category = named(ParticipantCategory.class, category);
        schoolType = named(SchoolType.class, schoolType);
    }

    static FigureForm of(@Nullable Figure figure) {
        return figure == null
                ? new FigureForm("", "", "", "", "", "")
                : new FigureForm(
                        figure.what().name(),
                        words(figure.side()),
                        words(figure.ageFrom()),
                        words(figure.ageTo()),
                        words(figure.category()),
                        words(figure.schoolType()));
    }

    /** @return the figure; null where none is chosen */
    @Nullable
    Figure figure() {
        return what.isEmpty()
                ? null
                : new Figure(
                        Counted.valueOf(what),
                        side.isEmpty() ? null : Side.valueOf(side),
                        ageFrom.isEmpty() ? null : Integer.valueOf(ageFrom),
                        ageTo.isEmpty() ? null : Integer.valueOf(ageTo),
                        category.isEmpty() ? null : ParticipantCategory.valueOf(category),
                        schoolType.isEmpty() ? null : SchoolType.valueOf(schoolType));
    }

    private static String words(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static <E extends Enum<E>> String named(Class<E> type, @Nullable String name) {
        for (var each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each.name();
            }
        }
        return "";
    }
}
