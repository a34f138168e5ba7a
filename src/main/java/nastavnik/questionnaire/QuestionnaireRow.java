package nastavnik.questionnaire;

/** A questionnaire in the list. */
record QuestionnaireRow(long id, String title, Audience audience, int edition, boolean active, int questions) {}
