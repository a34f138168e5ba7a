package nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.validation.DataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives the exceptions that every room can meet the status whose page says what to do next. */
@ControllerAdvice
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    /** Unique, exclusion and foreign key: what was free, or there, when the page was opened is so no more. */
    private static final Set<String> TAKEN = Set.of("23505", "23P01", "23503");

    /** Somebody else was faster, or two waited for each other. */
    @ExceptionHandler(ConcurrencyFailureException.class)
    void changedMeanwhile(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    /** What stands in the way is said by the exception, where it knows. */
    @ExceptionHandler(ConflictException.class)
    void doesNotFit(ConflictException conflict, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(PageFrameAdvice.CONFLICT, conflict.words());
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    /**
     * Two at once, of whom each was right for himself, or a slip of the portal's own. Nothing of the row is logged: it is
     * people's data.
     */
    @ExceptionHandler(DataIntegrityViolationException.class)
    void refusedByTheDatabase(DataIntegrityViolationException refusal, HttpServletResponse response)
            throws IOException {
        var state = state(refusal);
        LOG.error("The database refused a change: SQLState {}, constraint {}", state, constraint(refusal));
        response.sendError(
                TAKEN.contains(state) ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    private static String state(Throwable refusal) {
        for (var cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database) {
                return String.valueOf(database.getSQLState());
            }
        }
        return "unknown";
    }

    private static String constraint(Throwable refusal) {
        for (var cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation) {
                return String.valueOf(violation.getConstraintName());
            }
        }
        return "unknown";
    }

    /** A row far beyond the end of any form: Spring's binder makes no list that long, and stumbles over it. */
    @ExceptionHandler(IndexOutOfBoundsException.class)
    void noSuchRow(IndexOutOfBoundsException beyond, HttpServletResponse response) throws IOException {
        if (Arrays.stream(beyond.getStackTrace())
                .noneMatch(at -> at.getClassName().equals(DataBinder.class.getName()))) {
            throw beyond;
        }
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    /** No form of the portal's: a file is asked for, and the body has words only, or cannot be taken apart. */
    @ExceptionHandler({MultipartException.class, ConversionNotSupportedException.class})
    void noFile(Exception broken, HttpServletResponse response) throws IOException {
        response.sendError(
                broken instanceof MaxUploadSizeExceededException
                        ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                        : HttpServletResponse.SC_BAD_REQUEST);
    }

    /** What was to be said on the page is said on the one it leads to. */
    @ExceptionHandler(BeyondLastPageException.class)
    String lastPage(BeyondLastPageException beyond, HttpServletRequest request, RedirectAttributes next) {
        var said = RequestContextUtils.getInputFlashMap(request);
        if (said != null) {
            said.forEach(next::addFlashAttribute);
        }
        return "redirect:" + beyond.lastPage();
    }

    /** {@code /schools/abc}: an address nobody was ever given. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void noSuchAddress(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
