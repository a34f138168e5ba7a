package nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import nastavnik.PortalTest;
import nastavnik.access.Role;
import nastavnik.account.AccountSamples;
import nastavnik.account.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockHttpServletResponse;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class RefusedByTheDatabaseTests {

    @Autowired
    Accounts accounts;

    @Test
    void logTellsTheConstraintAndNothingOfTheRow(CapturedOutput log) throws IOException {
        AccountSamples.enrolled(accounts, "olga", Role.CONTROLLER);
        var refusal = catchThrowableOfType(
                DataIntegrityViolationException.class,
                () -> AccountSamples.enrolled(accounts, "olga", Role.CONTROLLER));
        var response = new MockHttpServletResponse();

        new ErrorPages().refusedByTheDatabase(refusal, response);

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(log).contains("SQLState 23505, constraint account_").doesNotContain("Пробная olga", "olga@");
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            assertThat(String.valueOf(cause.getMessage())).doesNotContain("Пробная olga", "olga@");
        }
    }
}
