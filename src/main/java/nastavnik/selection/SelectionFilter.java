package nastavnik.selection;

import nastavnik.form.Typed;

/**
 * Which lines are asked for, as it stands in the address. Empty text narrows nothing.
 *
 * @param kind {@code WEBINAR} or {@code PRACTICE}
 * @param school short name
 * @param state {@code in} for those that go to the region, {@code out} for the others
 */
record SelectionFilter(String kind, String school, String state) {

    SelectionFilter {
        kind = Typed.line(kind);
        school = Typed.line(school);
        state = Typed.line(state);
    }

    boolean fits(AcceptedLine line) {
        return (kind.isEmpty() || line.key().kind().name().equals(kind))
                && (school.isEmpty() || line.schoolName().equals(school))
                && (state.isEmpty() || line.selected() == "in".equals(state));
    }

    public boolean narrows() {
        return !kind.isEmpty() || !school.isEmpty() || !state.isEmpty();
    }
}
