package nastavnik.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkCodeTests {

    @Test
    void codeIsThirteenGroupsOfFourAndNeverTheSame() {
        var codes = Stream.generate(LinkCode::random)
                .limit(100)
                .map(LinkCode::grouped)
                .toList();

        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("(\\w{4}-){12}\\w{4}"));
    }

    @Test
    void codeTypedFromPaperIsReadWhateverTheHyphensAndLetters() {
        var code = LinkCode.random();
        var typed = code.grouped()
                .replace('-', ' ')
                .replace('0', 'O')
                .replace('1', 'l')
                .toUpperCase(java.util.Locale.ROOT);

        assertThat(LinkCode.read(typed))
                .hasValueSatisfying(read -> assertThat(read.digest()).isEqualTo(code.digest()));
    }

    @Test
    void whatCannotBeACodeIsNone() {
        assertThat(LinkCode.read("")).isEmpty();
        assertThat(LinkCode.read("987654321")).isEmpty();
        assertThat(LinkCode.read("я".repeat(52))).isEmpty();
    }
}
