package nastavnik.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedLinesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUMMARY:Первые сто дней молодого учителя: как помочь и не помешать, встреча наставников города",
                "DESCRIPTION:https://example.ru/очень/длинный/адрес, «ёлочки» — тире и \uD83D\uDE00 в конце каждого слова \uD83D\uDE00",
                "URL:https://portal.example.ru/open/webinars/1234567890123456789012345678901234567890",
                ""
            })
    void noLineIsLongerThan75OctetsAndNothingIsLost(String line) {
        var folded = new String(FoldedLines.of("BEGIN:VEVENT\r\n" + line + "\nEND:VEVENT\r\n"), StandardCharsets.UTF_8);
        assertThat(List.of(folded.split("\r\n", -1)))
                .allSatisfy(each ->
                        assertThat(each.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo("BEGIN:VEVENT\r\n" + line + "\r\nEND:VEVENT\r\n");
        assertThat(folded).doesNotContain("\uFFFD");
    }

    @Test
    void lineOfExactly75OctetsStaysWhole() {
        assertThat(new String(FoldedLines.of("A".repeat(75)), StandardCharsets.UTF_8))
                .doesNotContain("\r");
        assertThat(new String(FoldedLines.of("A".repeat(76)), StandardCharsets.UTF_8))
                .endsWith("\r\n A");
    }
}
