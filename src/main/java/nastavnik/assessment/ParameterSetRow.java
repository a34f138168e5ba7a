package nastavnik.assessment;

import nastavnik.questionnaire.Audience;

/** A set of parameters in the list. */
record ParameterSetRow(
        long id, String title, Audience audience, int highest, int edition, boolean active, int parameters) {}
