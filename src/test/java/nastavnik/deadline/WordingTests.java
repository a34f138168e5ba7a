package nastavnik.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.calendar.Interval;
import nastavnik.calendar.WorkCalendar;
import nastavnik.deadline.Deadline.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTests {

    private static final Interval PERIOD = Interval.years(2023, 2024);
    private static final Interval SCHOOL_YEAR = Expected.interval("2023-09-01..2024-05-31");
    private final DeadlineReader reader = new DeadlineReader(WorkCalendar::published);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "по плану ИРО",
                "согласно дорожной карте",
                "По плану ИРО ежегодно",
                "не позднее, чем за 10 дней до начала",
                "По отдельному плану",
                "в соответствии с планом-графиком",
                "согласно графику",
                "по графику курсов",
                "по согласованию",
                "в сроки, установленные министерством",
                "сроки уточняются",
                "По плану работы на 2023-2024 учебный год",
                "согласно приказу от 01.09.2023 № 15",
                "по мере необходимости",
                "По необходимости",
                "по запросу",
                "при необходимости",
                "по мере поступления заявок",
                "после получения приказа",
                "за 10 дней до начала мероприятия",
                "в течение 5 рабочих дней",
                "не позднее 3 рабочих дней со дня получения",
                "через месяц после обучения",
                "по итогам года",
                "в день проведения",
                "в период каникул",
                "осенние каникулы",
                "по окончании программы",
                "с момента утверждения",
                "по положению о конкурсе"
            })
    void dateSetElsewhereIsNoDateAndSaysWhatSetsIt(String words) {
        Deadline deadline = reader.read(words, PERIOD);
        assertThat(deadline.kind()).isEqualTo(Kind.NO_DATE);
        assertThat(deadline.windows()).isEmpty();
        assertThat(Expected.codes(deadline)).containsAnyOf("plan", "need", "event", "relative", "holidays");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "постоянно",
                "Постоянно",
                "на постоянной основе",
                "весь период",
                "на период реализации",
                "в период действия плана",
                "В течение всего периода",
                "в течение периода реализации",
                "в ходе реализации дорожной карты",
                "систематически",
                "2023-2024 гг.",
                "в течение 2023, 2024 годов",
                "с 2023 по 2024 годы",
                "в 2023 – 2024 годах",
                "с 01.01.2023 до конца 2024 года, постоянно"
            })
    void workThroughThePeriodIsContinuous(String words) {
        Deadline deadline = reader.read(words, PERIOD);
        assertThat(deadline.kind()).isEqualTo(Kind.CONTINUOUS);
        assertThat(deadline.windows()).containsExactly(PERIOD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31.02.2023 | no-such-day
            32 марта 2023 | no-such-day
            31 апреля 2023 | no-such-day
            15.13.2023 | no-such-day
            5 квартал 2023 | no-such-number
            с 15 по 1 октября 2023 | reversed
            май 2023 - март 2023 | reversed
            с 1 мая 2024 по 1 мая 2023 | reversed
            март 222 | no-such-year
            март 2202 г. | no-such-year
            до 1 мая 20231 г. | no-such-year
            какие-то слова | not-understood
            неделя наставничества | not-understood
            """)
    void impossibleDateIsFlaggedAndNotRepaired(String words, String code) {
        Deadline deadline = reader.read(words, PERIOD);
        assertThat(deadline.kind()).isEqualTo(Kind.UNCLEAR);
        assertThat(Expected.codes(deadline)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"май 2033", "до 1 мая 2021", "01.09.2013", "III квартал 2019", "сентябрь 2002 г."})
    void yearOutsideThePlanIsReadAndFlagged(String words) {
        Deadline deadline = reader.read(words, PERIOD);
        assertThat(deadline.windows()).hasSize(1);
        assertThat(Expected.codes(deadline)).contains("outside");
        assertThat(deadline.doubtful()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-2024 учебный год | WINDOWS 2023-09-01..2024-05-31
            2023/24 уч.год | WINDOWS 2023-09-01..2024-05-31
            в течение 2023/2024 учебного года | CONTINUOUS 2023-09-01..2024-05-31
            в течение учебного года | CONTINUOUS 2023-09-01..2024-05-31
            в течение года | CONTINUOUS 2023-09-01..2024-05-31
            сентябрь | WINDOWS 2023-09-01..2023-09-30
            октябрь, январь, май | WINDOWS 2023-10-01..2023-10-31 2024-01-01..2024-01-31 2024-05-01..2024-05-31
            сентябрь-май | WINDOWS 2023-09-01..2024-05-31
            с сентября по май | WINDOWS 2023-09-01..2024-05-31
            до 25 декабря | WINDOWS ..2023-12-25
            до конца учебного года | WINDOWS ..2024-05-31
            май 2023-2024 уч. г. | WINDOWS 2024-05-01..2024-05-31
            1 раз в полугодие | WINDOWS 2023-09-01..2023-12-31 2024-01-01..2024-05-31
            2 полугодие | WINDOWS 2024-01-01..2024-05-31
            1 полугодие 2023-2024 учебного года | WINDOWS 2023-09-01..2023-12-31
            I четверть | WINDOWS 2023-09-01..2023-10-31
            """)
    void schoolYearCountsFromSeptember(String words, String meaning) {
        assertThat(Expected.of(reader.read(words, SCHOOL_YEAR))).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 полугодие 2024 года | half-year
            май | year-missing
            до 1 мая | year-missing
            Март 2023 г., август | year-inherited
            декабрь, январь 2024 | year-wrapped
            сентябрь 2023-2024 гг. | each-of-years
            ноябрь 2023/2024 | slashed-years
            начало сентября 2023 | part
            1-2 неделя октября 2023 | week
            осень 2023 | season
            до сентября 2023 | until-month
            с 1 сентября 2023 | open-end
            октбярь 2023 | typo
            сентябрь 20__ г. | blank-year
            ориентировочно май 2023 | about
            15 сентябрь 2023 | nominative-day
            сентябрь 2023 (до 20 сентября 2023) | overlap
            май 2023 - до 15 июня 2023 | dash
            накануне 1 сентября | dated-event
            3 раза в год | times
            1 раз в 3 года | step
            май 2023, круглый стол | unread
            Сент.23 | short-year
            август 2023-2024 уч. года | august
            """)
    void doubtfulReadingSaysWhy(String words, String code) {
        Deadline deadline = reader.read(words, PERIOD);
        assertThat(deadline.notes())
                .as(Expected.of(deadline))
                .anyMatch(note -> note.doubt() && note.code().equals(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "октбярь 2023",
                "октяюрь 2023",
                "октябр 2023",
                "октябрьь 2023",
                "oктябрь 2023",
                "ОКТЯБРЬ 2023",
                "окт. 2023",
                "октябрь2023",
                "октя-\nбрь 2023",
                "октябр ь 2023",
                "в октябре 2023г.",
                "10.2023",
                "октябрь, 2023 г.",
                "октябрь – 2023",
                "2023 г., октябрь",
                "2023 год: октябрь",
                "«октябрь» 20 23 г.",
                "октябрь\u00a02023",
                "октябрь 2О23",
                "1) октябрь 2023",
                "- октябрь 2023",
                "Срок: октябрь 2023",
                "октябрь месяц 2023",
                "октябрь 2023 (9 класс)",
                "октябрь 2023, 10.00",
                "октябрь\n2023 года",
                "<b>октябрь</b> 2023",
                "воктябре 2023"
            })
    void slipsOfThePenAreReadThrough(String words) {
        assertThat(Expected.of(reader.read(words, PERIOD))).isEqualTo("WINDOWS 2023-10-01..2023-10-31");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            март, сентябрь 2023 | WINDOWS 2023-03-01..2023-03-31 2023-09-01..2023-09-30
            10, 17, 24 ноября 2023 | WINDOWS ..2023-11-10 ..2023-11-17 ..2023-11-24
            I-II кв. 2024 | WINDOWS 2024-01-01..2024-06-30
            4 кв. 2023 г. – 1 кв. 2024 г. | WINDOWS 2023-10-01..2024-03-31
            IY квартал 2023 | WINDOWS 2023-10-01..2023-12-31
            П квартал 2023 | WINDOWS 2023-04-01..2023-06-30
            1V квартал 2023 | WINDOWS 2023-10-01..2023-12-31
            2023 год: II, III кварталы; 2024 год: I квартал | WINDOWS 2023-04-01..2023-06-30 2023-07-01..2023-09-30 2024-01-01..2024-03-31
            2023 – март, сентябрь, 2024 – май | WINDOWS 2023-03-01..2023-03-31 2023-09-01..2023-09-30 2024-05-01..2024-05-31
            октябрь - апрель 2024 | WINDOWS 2023-10-01..2024-04-30
            с 20 декабря по 10 января 2024 | WINDOWS 2023-12-20..2024-01-10
            с1по15октября2023 | WINDOWS 2023-10-01..2023-10-15
            до 15:00 25 мая 2023 | WINDOWS ..2023-05-25
            25 мая 2023 года в 14 часов | WINDOWS ..2023-05-25
            ноябрь 2023 года, февраль, апрель 2024 года | WINDOWS 2023-11-01..2023-11-30 2024-02-01..2024-02-29 2024-04-01..2024-04-30
            1. Сентябрь 2023 г. 2. Май 2024 г. | WINDOWS 2023-09-01..2023-09-30 2024-05-01..2024-05-31
            до конца 2023 года | WINDOWS ..2023-12-31
            первая декада марта 2024 | WINDOWS 2024-03-01..2024-03-10
            последняя неделя августа 2023 | WINDOWS 2023-08-25..2023-08-31
            вторая половина октября 2023 года | WINDOWS 2023-10-16..2023-10-31
            последний день февраля 2024 | WINDOWS ..2024-02-29
            В течение года в соответствии с планом ИРО | CONTINUOUS 2023-01-01..2023-12-31 2024-01-01..2024-12-31
            по графику, сентябрь 2023 | WINDOWS 2023-09-01..2023-09-30
            осень-зима 2023 | WINDOWS 2023-09-01..2024-02-29
            в I-м квартале 2023 | WINDOWS 2023-01-01..2023-03-31
            2023/24 учебный год - 2024/25 учебный год | WINDOWS 2023-09-01..2025-05-31
            январь, июнь ежегодно 2023-2024 | WINDOWS 2023-01-01..2023-01-31 2023-06-01..2023-06-30 2024-01-01..2024-01-31 2024-06-01..2024-06-30
            9-11 классы, март 2024 | WINDOWS 2024-03-01..2024-03-31
            """)
    void datesAreReadAsTheyAreMeant(String words, String meaning) {
        assertThat(Expected.of(reader.read(words, PERIOD))).isEqualTo(meaning);
    }
}
