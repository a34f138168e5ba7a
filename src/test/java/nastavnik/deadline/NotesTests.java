package nastavnik.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class NotesTests {

    @Test
    void everyRemarkHasItsSentenceAndNoSentenceIsLeftOver() throws IOException {
        var messages = new Properties();
        try (var in = new InputStreamReader(
                NotesTests.class.getResourceAsStream("/messages/deadline.properties"), StandardCharsets.UTF_8)) {
            messages.load(in);
        }
        assertThat(messages.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Remark.values())
                        .map(remark -> "deadline.note." + remark.code())
                        .toList());
        assertThat(messages.values()).allSatisfy(sentence -> new MessageFormat(sentence.toString()));
    }
}
