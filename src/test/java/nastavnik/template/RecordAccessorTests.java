package nastavnik.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nastavnik.form.Choice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.spel.SpelCompilerMode;
import org.springframework.expression.spel.SpelEvaluationException;
import org.springframework.expression.spel.SpelParserConfiguration;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.MapAccessor;
import org.springframework.expression.spel.support.StandardEvaluationContext;

class RecordAccessorTests {

    private record Row(String name, int days, List<Cell> cells) {

        @SuppressWarnings("unused") // by the name of a getter
        String getNote() {
            return "note of " + name;
        }
    }

    private record Cell(boolean late) {}

    private record Named(String name) {}

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

    /** Compiled after a hundred readings; a record of another type, and what is no record, are read all the same. */
    @Test
    void compiledExpressionsReadRecordsOfAnyType() {
        var parser = new SpelExpressionParser(new SpelParserConfiguration(SpelCompilerMode.MIXED, null));
        var expression = (SpelExpression) parser.parseExpression("row.name");
        ((StandardEvaluationContext) context).addPropertyAccessor(new MapAccessor());

        for (int i = 0; i < 300; i++) {
            assertThat(expression.getValue(context, Map.of("row", new Row("row " + i, i, List.of()))))
                    .isEqualTo("row " + i);
        }
        assertThat(expression.compileExpression()).isTrue();
        assertThat(expression.getValue(context, Map.of("row", new Named("other"))))
                .isEqualTo("other");
        assertThat(expression.getValue(context, Map.of("row", Map.of("name", "of a map"))))
                .isEqualTo("of a map");
        assertThat(expression.getValue(context, Map.of("row", new Row("again", 1, List.of()))))
                .isEqualTo("again");
    }

    /** Whatever a compiled expression does with what it has read, it does as before. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "row.days + 1", "row.days > 2 ? 'many' : 'few'", "row.name + ' (' + row.days + ')'",
                        "row.cells[0].late", "row.cells.size()",
                "row.cells.empty", "!row.cells[0].late and row.days == 3", "row?.name", "row.name == null",
                        "row.cells.![late]",
                "row.name.length()", "missing?.name"
            })
    void compiledExpressionsSayWhatInterpretedOnesDo(String words) {
        ((StandardEvaluationContext) context).addPropertyAccessor(new MapAccessor());
        var root = new HashMap<String, @Nullable Object>(Map.of("row", new Row("first", 3, List.of(new Cell(true)))));
        root.put("missing", null);
        var interpreted = new SpelExpressionParser(new SpelParserConfiguration(SpelCompilerMode.OFF, null));
        var mixed = new SpelExpressionParser(new SpelParserConfiguration(SpelCompilerMode.MIXED, null))
                .parseExpression(words);

        for (int i = 0; i < 250; i++) {
            assertThat(mixed.getValue(context, root))
                    .isEqualTo(interpreted.parseExpression(words).getValue(context, root));
        }
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

    private @Nullable Object read(String expression, Object root) {
        return new SpelExpressionParser().parseExpression(expression).getValue(context, root);
    }
}
