package nastavnik.execution;

import java.util.List;

/** The page of what is due: the sections of the roadmap in force with their figures and rows. */
record ExecutionIndex(String state, boolean mayMark, List<Part> parts) {

    public boolean empty() {
        return parts.isEmpty();
    }

    public boolean nothingFound() {
        return parts.stream().allMatch(part -> part.rows().isEmpty());
    }

    /** A section. */
    record Part(String number, String title, long done, long inProgress, long late, long ahead, List<DueRow> rows) {}
}
