package nastavnik.inspection;

/**
 * A line of the journal as it is shown.
 *
 * @param role role of the person today; empty where the portal did it by itself
 * @param type kind of the thing
 * @param subject name of the thing; may be empty
 * @param page address of its page; empty where there is none for an administrator
 * @param number its number in the portal; empty where many things are meant
 * @param history address of everything about this thing; empty where many things are meant
 * @param school the school it belongs to, unless that is the thing itself
 */
record InspectionRow(
        String when,
        String who,
        String role,
        String what,
        String type,
        String subject,
        String page,
        String number,
        String history,
        String school,
        String details) {}
