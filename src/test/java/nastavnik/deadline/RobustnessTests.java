package nastavnik.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nastavnik.calendar.Interval;
import nastavnik.calendar.WorkCalendar;
import nastavnik.deadline.Deadline.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTests {

    private static final Interval PERIOD = Interval.years(2023, 2025);
    private static final List<String> PIECES = List.of(
            "до",
            "с",
            "по",
            "не",
            "позднее",
            "в",
            "течение",
            "года",
            "2023",
            "2024-2025",
            "уч.",
            "квартал",
            "IV",
            "1",
            "15",
            "31",
            "марта",
            "Сентябрь",
            "-",
            "–",
            ",",
            ";",
            "(",
            ")",
            "\n",
            "ежегодно",
            "далее",
            "раз",
            "числа",
            "месяца",
            "следующего",
            "за",
            "отчетным",
            "кварталом",
            "01.09.2023",
            "31.02",
            "09.2024",
            "полугодие",
            "первая",
            "неделя",
            "декада",
            "конец",
            "начало",
            "по плану",
            "после",
            "каникулы",
            "постоянно",
            "весь",
            "период",
            "каждый",
            "2",
            "раза",
            "20__",
            "№",
            "класс",
            "10:00",
            "99",
            "0",
            "//",
            "г.",
            "гг",
            "осень",
            "до конца",
            "п",
            "20232024",
            "99999999999999999999");
    private final DeadlineReader reader = new DeadlineReader(WorkCalendar::published);

    @Test
    void anyOrderOfKnownWordsIsAnswered() {
        var random = new Random(7);
        for (int i = 0; i < 8_000; i++) {
            var words = new StringBuilder();
            for (int length = random.nextInt(14); length >= 0; length--) {
                words.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            soundly(words.toString());
        }
    }

    @Test
    void anyLettersAreAnswered() {
        var random = new Random(11);
        for (int i = 0; i < 4_000; i++) {
            var words = new StringBuilder();
            for (int length = random.nextInt(40); length >= 0; length--) {
                words.appendCodePoint(
                        switch (random.nextInt(4)) {
                            case 0 -> random.nextInt(0x3000);
                            case 1 -> 'а' + random.nextInt(32);
                            case 2 -> '0' + random.nextInt(10);
                            default -> " .,-/():;\n<>".charAt(random.nextInt(12));
                        });
            }
            soundly(words.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,",
                "1-",
                "<",
                "до ",
                "с 1 ",
                "2023-",
                "в течение ",
                "(",
                "I ",
                "не позднее ",
                "а",
                "1.1.",
                "20__",
                " "
            })
    void longJunkIsAnsweredAtOnce(String piece) {
        assertTimeout(Duration.ofSeconds(2), () -> {
            soundly(piece.repeat(10_000 / piece.length()));
            soundly(piece.repeat(1_400 / piece.length()));
        });
    }

    private void soundly(String words) {
        Deadline deadline = reader.read(words, PERIOD);
        boolean dated = deadline.kind() == Kind.WINDOWS || deadline.kind() == Kind.CONTINUOUS;
        assertThat(deadline.windows().isEmpty()).as(words).isEqualTo(!dated);
        assertThat(deadline.windows()).as(words).isSorted().doesNotHaveDuplicates();
        if (!dated) {
            assertThat(deadline.notes()).as(words).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "-", "–", " — "})
    void emptyCellIsSaidToBeEmpty(String words) {
        Deadline deadline = reader.read(words, PERIOD);
        assertThat(deadline.kind()).isEqualTo(Kind.UNCLEAR);
        assertThat(Expected.codes(deadline)).containsExactly("empty");
    }

    @Test
    void periodBeyondReasonIsNotExpanded() {
        Deadline deadline = reader.read("ежемесячно", Interval.years(1, 9000));
        assertThat(deadline.kind()).isEqualTo(Kind.UNCLEAR);
        assertThat(Expected.codes(deadline)).containsExactly("period-too-long");
    }

    @Test
    void periodWithoutABeginningIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.read("май", Interval.until(LocalDate.of(2024, 12, 31))));
    }

    @Test
    void wordsAreQuotedAsTheyWereWritten() {
        Deadline deadline = reader.read("Май 2023 г., слово «Непонятное»", PERIOD);
        assertThat(deadline.notes()).extracting(Note::args).contains(List.of("слово «Непонятное"));
    }
}
