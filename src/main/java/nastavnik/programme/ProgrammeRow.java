package nastavnik.programme;

/**
 * A programme in the school's list.
 *
 * @param term «1 сентября 2026 – 31 мая 2027»
 * @param done how many stages are done
 * @param pairs by themselves; members of a group are none
 * @param groups however many members they have
 * @param stage the last stage that has begun; 0 where none has
 */
record ProgrammeRow(
        long id,
        String title,
        String year,
        String term,
        ProgrammeState state,
        int done,
        int stage,
        long pairs,
        long groups,
        String school) {}
