package nastavnik.mentoringgroup;

import nastavnik.mentoring.PairState;

/**
 * A group in the list.
 *
 * @param members how many mentees are in it today, or will be
 * @param ends empty where no end is set
 * @param orderNumber empty until the order is signed
 */
record GroupRow(
        long id,
        String title,
        String mentor,
        String form,
        int members,
        String begins,
        String ends,
        PairState state,
        String orderNumber,
        String orderDay,
        String school) {

    public boolean open() {
        return state != PairState.COMPLETED && state != PairState.TERMINATED;
    }
}
