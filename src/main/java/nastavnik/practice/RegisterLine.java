package nastavnik.practice;

/** A card with everything the register's file says of it. */
public record RegisterLine(
        String school,
        String name,
        String form,
        String kind,
        String audience,
        String problem,
        String description,
        String resources,
        String results,
        String authors,
        String contact,
        String link,
        String term,
        Recognition recognition,
        String contest,
        PracticeStage stage) {}
