package nastavnik.execution;

import java.time.Instant;
import java.util.List;

/** The committee has reminded the performers of these tasks in one act; told in the transaction that stores it. */
public record TasksReminded(List<Long> ids, Instant at) {}
