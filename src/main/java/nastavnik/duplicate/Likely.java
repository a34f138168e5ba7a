package nastavnik.duplicate;

import nastavnik.participant.ParticipantCategory;

/**
 * Two cards that may be one person's.
 *
 * @param oneBirth day or year, empty where not known
 * @param sameName whether the names are the same but for case and ё
 * @param otherBirth whether both births are known and differ: perhaps namesakes
 */
record Likely(
        long one,
        String oneName,
        String oneBirth,
        ParticipantCategory oneCategory,
        long other,
        String otherName,
        String otherBirth,
        ParticipantCategory otherCategory,
        boolean sameName,
        boolean differentBirth,
        String school) {}
