package nastavnik.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.ResolvableType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/** A form is built whatever the request holds: a field or a tick that is missing never loses the others. */
class FormBindingTests {

    record Letter(String subject, boolean urgent, boolean copy) {}

    @TestFactory
    Stream<DynamicTest> everyFormIsBuiltFromNothing() {
        var forms = forms();
        assertThat(forms).hasSizeGreaterThan(15);
        return forms.stream()
                .map(form -> DynamicTest.dynamicTest(form.getSimpleName(), () -> {
                    var binder = bound(form, new MockHttpServletRequest());
                    assertThat(binder.getBindingResult().getFieldErrors()).isEmpty();
                    assertThat(binder.getTarget()).isInstanceOf(form);
                }));
    }

    @TestFactory
    Stream<DynamicTest> ticksOfFormsAreYesOrNo() {
        return forms().stream()
                .map(form -> DynamicTest.dynamicTest(form.getSimpleName(), () -> assertThat(
                                Arrays.stream(form.getRecordComponents()).map(RecordComponent::getType))
                        .doesNotContain(Boolean.class)));
    }

    @Test
    void boxNotTickedIsNo() {
        var request = new MockHttpServletRequest();
        request.setParameter("subject", "О сроках");
        request.setParameter("copy", "on");
        assertThat(bound(Letter.class, request).getTarget()).isEqualTo(new Letter("О сроках", false, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "banana", "false", "0", "off"})
    void whatIsNoTickIsNo(String sent) {
        var request = new MockHttpServletRequest();
        request.setParameter("urgent", sent);
        var letter =
                (Letter) Objects.requireNonNull(bound(Letter.class, request).getTarget());
        assertThat(letter.urgent()).isFalse();
    }

    record Table(List<Letter> rows) {}

    @Test
    void tableHasAsManyRowsAsARequestHasFields() {
        var request = new MockHttpServletRequest();
        request.setParameter("rows[0].subject", "first");
        request.setParameter("rows[4999].subject", "last");
        var table = (Table) Objects.requireNonNull(bound(Table.class, request).getTarget());
        assertThat(table.rows()).hasSize(5000);
        assertThat(table.rows().getLast().subject()).isEqualTo("last");
    }

    /** Whatever a handler takes from a form or from the filters in an address. */
    private static List<Class<?>> forms() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nastavnik").stream()
                        .filter(each -> each.isAnnotatedWith(Controller.class))
                        .flatMap(each -> each.getMethods().stream())
                        .flatMap(handler -> handler.getParameters().stream())
                        .filter(parameter -> parameter
                                .tryGetAnnotationOfType(ModelAttribute.class)
                                .filter(ModelAttribute::binding)
                                .isPresent())
                        .<Class<?>>map(parameter -> parameter.getRawType().reflect())
                        .distinct()
                        .toList();
    }

    private static ServletRequestDataBinder bound(Class<?> form, MockHttpServletRequest request) {
        var binder = new ServletRequestDataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(form));
        new BindingAdvice().declareBinding(binder);
        binder.construct(request);
        return binder;
    }
}
