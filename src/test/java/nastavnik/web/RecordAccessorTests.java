package nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nastavnik.form.Choice;
import org.junit.jupiter.api.Test;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.spel.SpelEvaluationException;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

class RecordAccessorTests {

    private record Row(String name, int days, List<Cell> cells) {

        @SuppressWarnings("unused") // by the name of a getter
        String getNote() {
            return "note of " + name;
        }
    }

    private record Cell(boolean late) {}

    private final RecordAccessor accessor = new RecordAccessor();
    private final EvaluationContext context = new StandardEvaluationContext();

    RecordAccessorTests() {
        ((StandardEvaluationContext) context).addPropertyAccessor(accessor);
    }

    @Test
    void readsComponentsOfRecordsThatAreNotPublic() {
        var row = new Row("Школа № 1", 3, List.of(new Cell(true)));

        assertThat(read("name", row)).isEqualTo("Школа № 1");
        assertThat(read("days", row)).isEqualTo(3);
        assertThat(read("cells[0].late", row)).isEqualTo(true);
    }

    /** One place of a template meets records of different types one after the other. */
    @Test
    void oneExpressionReadsWhateverItMeets() {
        var expression = new SpelExpressionParser().parseExpression("name");

        assertThat(expression.getValue(context, new Row("first", 1, List.of()))).isEqualTo("first");
        assertThat(expression.getValue(context, (Object) Choice.class)).isEqualTo(Choice.class.getName());
        assertThat(expression.getValue(context, new Row("third", 1, List.of()))).isEqualTo("third");
    }

    @Test
    void leavesEverythingElseToTheOthers() {
        assertThat(accessor.canRead(context, new Row("", 0, List.of()), "note")).isFalse();
        assertThat(accessor.canRead(context, "text", "length")).isFalse();
        assertThat(accessor.canRead(context, null, "name")).isFalse();
        assertThatThrownBy(() -> read("surname", new Row("", 0, List.of())))
                .isInstanceOf(SpelEvaluationException.class);
    }

    @Test
    void writesNothing() {
        assertThat(accessor.canWrite(context, new Row("", 0, List.of()), "name"))
                .isFalse();
        assertThatThrownBy(() -> accessor.write(context, new Row("", 0, List.of()), "name", "other"))
                .isInstanceOf(AccessException.class);
    }

    private @org.jspecify.annotations.Nullable Object read(String expression, Object root) {
        return new SpelExpressionParser().parseExpression(expression).getValue(context, root);
    }
}
