package nastavnik.execution;

import java.util.List;

/**
 * A section of the roadmap and how far its due dates are.
 *
 * @param dues its due dates, by activity in the roadmap's order, then by date
 */
public record SectionProgress(String number, String title, List<Due> dues) {

    public SectionProgress {
        dues = List.copyOf(dues);
    }

    public long done() {
        return dues.stream().filter(Due::done).count();
    }

    public long late() {
        return dues.stream().filter(Due::late).count();
    }

    public long inProgress() {
        return dues.stream()
                .filter(due -> !due.late() && due.mark().state() == ExecutionState.IN_PROGRESS)
                .count();
    }

    /** @return due dates that are neither done, nor late, nor begun */
    public long ahead() {
        return dues.size() - done() - late() - inProgress();
    }
}
