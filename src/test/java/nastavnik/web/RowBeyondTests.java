package nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.ServletRequestDataBinder;

/** A field of a row that no form has: the request is bad, the portal is not. */
class RowBeyondTests {

    record Table(List<String> rows) {}

    @Test
    void rowBeyondAnyTableIsABadRequest() throws IOException {
        var request = new MockHttpServletRequest();
        request.setParameter("rows[100000]", "odd");
        var binder = new ServletRequestDataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(Table.class));
        var stumbled = catchThrowableOfType(IndexOutOfBoundsException.class, () -> binder.construct(request));
        var response = new MockHttpServletResponse();
        new ErrorPages().noSuchRow(stumbled, response);
        assertThat(response.getStatus()).isEqualTo(400);
    }

    @Test
    void slipOfThePortalsOwnIsStillAnError() {
        var slip = catchThrowableOfType(
                IndexOutOfBoundsException.class, () -> List.of().get(1));
        assertThatThrownBy(() -> new ErrorPages().noSuchRow(slip, new MockHttpServletResponse()))
                .isSameAs(slip);
    }
}
