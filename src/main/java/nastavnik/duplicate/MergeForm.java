package nastavnik.duplicate;

import nastavnik.form.Typed;

/**
 * What of two cards stays, each the number of one of them.
 *
 * @param card whose number, request, profile and wishes stay
 * @param name whose name stays
 * @param birth whose birth date stays
 * @param category whose category stays
 */
record MergeForm(String card, String name, String birth, String category) {

    MergeForm {
        card = Typed.line(card);
        name = Typed.line(name);
        birth = Typed.line(birth);
        category = Typed.line(category);
    }
}
