package nastavnik.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nastavnik.calendar.Interval;
import org.junit.jupiter.api.Test;

class HeadingTests {

    @Test
    void approvalBlockNamesIssuerDateAndNumber() {
        assertThat(Heading.of(List.of(
                        "Приложение 1",
                        "УТВЕРЖДЕН",
                        "приказом управления",
                        "образования города Светлогорья",
                        "от 20.01.2026 № 41-у",
                        "План мероприятий (дорожная карта)",
                        "развития наставничества",
                        "на период 2026-2027 г.")))
                .isEqualTo(new Heading(
                        "План мероприятий (дорожная карта) развития наставничества на период 2026-2027 г.",
                        Interval.years(2026, 2027),
                        "управления образования города Светлогорья",
                        "20.01.2026",
                        "41-у"));
    }

    @Test
    void orderMentionedInTheTextIsNotTheOrderItself() {
        var heading = Heading.of(List.of(
                "ПРИКАЗ",
                "От « 20 » января 20 26 г.",
                "№ 41",
                "1. Утвердить план в соответствии с приказом министерства от 01.12.2025 № 7/1.",
                "Дорожная карта наставничества в 2026 году"));
        assertThat(heading.signedOn()).isEqualTo("20.01.2026");
        assertThat(heading.number()).isEqualTo("41");
        assertThat(heading.period()).isEqualTo(Interval.years(2026, 2026));
    }
}
