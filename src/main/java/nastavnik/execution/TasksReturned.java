package nastavnik.execution;

import java.time.Instant;
import java.util.List;

/** The committee has returned these tasks in one act; told in the transaction that stores it. */
public record TasksReturned(List<Long> ids, Instant at) {}
