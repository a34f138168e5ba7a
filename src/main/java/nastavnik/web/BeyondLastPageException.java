package nastavnik.web;

import java.io.Serial;

/** The page that was asked for lies behind the end of its list, typed by hand or left by rows that have gone: the last one is shown. */
class BeyondLastPageException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String lastPage;

    /** @param lastPage address of the last page there is, its filters and order kept */
    BeyondLastPageException(String lastPage) {
        this.lastPage = lastPage;
    }

    String lastPage() {
        return lastPage;
    }
}
