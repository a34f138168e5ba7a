package nastavnik.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import nastavnik.PortalTest;
import nastavnik.web.ConflictException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class WordingsTests {

    private static final NoticeKind KIND = NoticeKind.REPORT_SOON;

    @Autowired
    Wordings wordings;

    @ParameterizedTest
    @EnumSource
    void builtInWordsUseOnlyWhatTheirKindKnows(NoticeKind kind) {
        var words = wordings.builtIn(kind);
        assertThat(wordings.unknown(kind, words.subject() + words.text())).isEmpty();
        var sample = wordings.sample(kind, words);
        assertThat(sample.subject() + sample.text()).doesNotContain("{", "}");
    }

    @Test
    void revisedWordsAreUsedUntilTheyAreReset() {
        wordings.revise(KIND, 0, new Wording("Ждём отчёт", "{школа}, до {срок}. {имя}"));
        var kept = wordings.of(KIND);

        assertThat(kept.version()).isOne();
        assertThat(wordings.filled(
                        KIND, kept.wording(), Map.of(Place.SCHOOL, "СОШ № $1 {срок}", Place.DUE, "5 октября")))
                .isEqualTo(new Wording("Ждём отчёт", "СОШ № $1 {срок}, до 5 октября."));

        wordings.reset(KIND);
        assertThat(wordings.of(KIND)).isEqualTo(new Wordings.Kept(wordings.builtIn(KIND), 0));
    }

    @Test
    void unknownPlaceIsNamedAndRefused() {
        assertThat(wordings.unknown(KIND, "{школа} {шкала} {поручения} {шкала}"))
                .containsExactly("шкала", "поручения");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> wordings.revise(KIND, 0, new Wording("{шкала}", "текст")));
    }

    @Test
    void ofTwoWhoReviseOneWins() {
        wordings.revise(KIND, 0, new Wording("первый", "текст"));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> wordings.revise(KIND, 0, new Wording("второй", "текст")));
        wordings.revise(KIND, 1, new Wording("третий", "текст"));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> wordings.revise(KIND, 1, new Wording("четвёртый", "текст")));
    }
}
