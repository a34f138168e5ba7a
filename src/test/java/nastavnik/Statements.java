package nastavnik;

import net.ttddyy.dsproxy.QueryCountHolder;

/** Counts the SQL statements that this thread runs. */
public final class Statements {

    private Statements() {}

    /** @return how many statements ran meanwhile, of any kind */
    public static long during(Work work) {
        QueryCountHolder.clear();
        try {
            work.run();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return QueryCountHolder.getGrandTotal().getTotal();
    }

    /** What is measured. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }
}
