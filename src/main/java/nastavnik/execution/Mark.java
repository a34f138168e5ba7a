package nastavnik.execution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a due date.
 *
 * @param doneOn the day it was done; set exactly where it is done
 * @param result what came of it, may be empty
 * @param link page that shows it, may be empty
 */
public record Mark(ExecutionState state, @Nullable LocalDate doneOn, String result, String link) {}
