package nastavnik.intake;

import nastavnik.form.Typed;

/**
 * What a person has said to a doubt.
 *
 * @param doubt its id
 * @param state {@link #OPEN} while words are only being typed
 * @param words the person's own; they count unless the proposal was accepted
 */
record Decision(String doubt, String state, String words) {

    static final String OPEN = "OPEN";
    static final String ACCEPTED = "ACCEPTED";
    static final String CORRECTED = "CORRECTED";

    Decision {
        doubt = Typed.text(doubt);
        state = ACCEPTED.equals(state) || CORRECTED.equals(state) ? state : OPEN;
        words = Typed.text(words);
    }

    boolean open() {
        return state.equals(OPEN);
    }
}
