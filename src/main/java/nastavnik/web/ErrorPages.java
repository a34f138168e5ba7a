package nastavnik.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Gives the exceptions that every room can meet the status whose page says what to do next. */
@ControllerAdvice
class ErrorPages {

    @ExceptionHandler(OptimisticLockingFailureException.class)
    void changedMeanwhile(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    /** {@code /schools/abc}: an address nobody was ever given. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void noSuchAddress(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
