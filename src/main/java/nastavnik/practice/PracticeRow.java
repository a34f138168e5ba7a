package nastavnik.practice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A card in a list.
 *
 * @param form name of the form of mentoring; empty where none is chosen
 * @param about what it is for, cut after some words
 * @param open whether anyone may read it without signing in
 * @param registeredAt null while it is not in the register
 */
public record PracticeRow(
        long id,
        String name,
        String school,
        String form,
        PracticeStage stage,
        Recognition recognition,
        int year,
        String about,
        boolean open,
        @Nullable Instant registeredAt,
        Instant changedAt) {}
