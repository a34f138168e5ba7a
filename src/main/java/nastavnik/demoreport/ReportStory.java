package nastavnik.demoreport;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Quarter;
import nastavnik.demo.Stage;
import nastavnik.period.PeriodCard;
import nastavnik.reportform.ReportContent;
import nastavnik.school.SchoolCard;
import org.jspecify.annotations.Nullable;

/** How one school's report of one quarter goes, from the first line to its acceptance, whatever day it is now. */
final class ReportStory {

    private static final int DAYS_TO_DECIDE = 5;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int WORKING_MINUTES = 8 * 60;
    private static final String MOVED = "Страница практики переехала, ссылка обновлена";
    private static final String VAGUE_LINK = "Ссылка ведёт на главную страницу сайта. Укажите страницу самой практики.";
    private static final String TIME = "Ответственный за наставничество на больничном, материалы собираем.";
    private static final String TIME_GIVEN = "Хорошо, ждём.";
    private static final String VAGUE_LINK_REMARK = "Уточните ссылку: по ней практику не найти.";
    private static final String NO_MONTH =
            "Назовите, пожалуйста, месяц: без него вебинар нельзя внести в городской график.";

    private final ReportDeeds deeds;
    private final Cast cast;
    private final long id;
    private final Quarter quarter;
    private final boolean settled;
    private final LocalDate today;
    private final Random random;
    private final ReportContent content;
    private final LocalDate due;
    private final LocalDate centreDue;
    /** What a flawed report lacks: the month of a webinar, else the page of a practice. */
    private final boolean monthMissing;

    private final List<Event> events = new ArrayList<>();

    /** Something somebody does at a time of the committee's day. */
    record Event(LocalDateTime at, String login, Runnable deed) {}

    /** Who takes part: the school, and the logins of who writes, sends and decides. */
    record Cast(Stage stage, SchoolCard school, String keeper, String director, String methodologist) {}

    /** How a report goes; of forty schools so many each quarter, the others report in time. */
    enum Fate {
        ON_TIME(0),
        MENDED(4),
        RETURNED(1),
        AWAITING(3),
        LATE(3),
        NOTHING_TO_REPORT(3),
        UNFINISHED(2),
        FORGOTTEN(1),
        EARLY(5),
        EARLY_RETURNED(1);

        private final int schools;

        Fate(int schools) {
            this.schools = schools;
        }

        static List<Fate> of(int schools, Random random) {
            var fates = new ArrayList<Fate>();
            for (var fate : values()) {
                fates.addAll(Collections.nCopies(fate.schools, fate));
            }
            fates.addAll(Collections.nCopies(Math.max(0, schools - fates.size()), ON_TIME));
            Collections.shuffle(fates, random);
            return fates;
        }
    }

    /**
     * @param id of the report
     * @param settled whether the quarter is so long ago that everybody has reported in the end
     */
    ReportStory(
            ReportDeeds deeds,
            Cast cast,
            long id,
            PeriodCard period,
            boolean settled,
            LocalDate today,
            Random random,
            ReportContent content) {
        this.deeds = deeds;
        this.cast = cast;
        this.id = id;
        this.quarter = period.quarter();
        this.settled = settled;
        this.today = today;
        this.random = random;
        this.content = content;
        this.due = period.schoolDue();
        this.centreDue = period.centreDue();
        this.monthMissing = !content.webinars().isEmpty() && random.nextBoolean();
    }

    /**
     * The school whose director and curator everybody can sign in as: the curator begins at once, the director sends on the
     * last day, so that there is a draft to finish during most of the year.
     */
    List<Event> ofThePersonas() {
        begin(quarter.from().plusDays(2));
        write(due.minusDays(4), content);
        if (settled) {
            returnedAndMended(due, centreDue.minusDays(2));
            correct(latest(centreDue, due.plusDays(4)));
        } else {
            submit(due, content);
            accept(latest(centreDue.minusDays(2), due.plusDays(1)));
        }
        return events;
    }

    List<Event> any(Fate fate) {
        switch (fate) {
            case ON_TIME -> onTime();
            case MENDED -> {
                usualBegin();
                returnedAndMended(due.minusDays(random.nextInt(3)), centreDue.minusDays(2));
            }
            case RETURNED -> {
                usualBegin();
                returnedAndMended(due.minusDays(random.nextInt(3)), settled ? centreDue : null);
            }
            case AWAITING -> awaiting();
            case LATE -> {
                usualBegin();
                late(1L + random.nextInt(9));
            }
            case NOTHING_TO_REPORT -> nothingToReport();
            case UNFINISHED -> {
                usualBegin();
                askForTime();
                lateIfSettled();
            }
            case FORGOTTEN -> lateIfSettled();
            case EARLY -> early();
            case EARLY_RETURNED -> {
                begin(quarter.from().plusDays(3));
                var sent = quarter.from().plusDays(15);
                submit(sent, flawed());
                sendBack(working(sent.plusDays(3)));
                if (settled) {
                    submit(due.minusDays(2), content);
                    accept(latest(centreDue.minusDays(3), due));
                }
            }
        }
        return events;
    }

    private void onTime() {
        usualBegin();
        var day = onTimeDay();
        submit(day, content);
        accept(decisionAfter(day));
    }

    /** Some do not wait for the quarter's end: there is something to check all the time. */
    private void early() {
        begin(quarter.from().plusDays(1L + random.nextInt(9)));
        var day = quarter.from().plusDays(14L + random.nextInt(62));
        submit(day, content);
        accept(working(day.plusDays(4)));
    }

    private void late(long days) {
        var day = due.plusDays(days);
        submit(day, content);
        accept(working(day.plusDays(3)));
    }

    private void lateIfSettled() {
        if (settled) {
            late(12L + random.nextInt(14));
        }
    }

    /** In the last week, as everywhere. */
    private void askForTime() {
        add(
                due.minusDays(3L + random.nextInt(5)),
                cast.director(),
                () -> deeds.askForTime(id, due.plusDays(14), TIME, person(cast.director())));
        add(
                due.minusDays(1),
                cast.methodologist(),
                () -> deeds.giveTime(id, TIME_GIVEN, person(cast.director()), person(cast.methodologist())));
    }

    private void nothingToReport() {
        var day = onTimeDay();
        add(day, cast.director(), () -> deeds.submitNothing(id, ReportWords.nothing(content), person(cast.director())));
        accept(decisionAfter(day));
    }

    /** Mended only lately, so that the methodologist has something to look at on any day. */
    private void awaiting() {
        usualBegin();
        submit(due.minusDays(random.nextInt(4)), flawed());
        var back = working(due.plusDays(2));
        sendBack(back);
        var mended = settled
                ? latest(centreDue.plusDays(5), back.plusDays(1))
                : latest(back.plusDays(1), today.minusDays(1L + random.nextInt(3)));
        submit(mended, content);
        if (settled) {
            accept(working(mended.plusDays(2)));
        }
    }

    /** @param mended null where the school has not answered yet */
    private void returnedAndMended(LocalDate sent, @Nullable LocalDate mended) {
        submit(sent, flawed());
        var back = due.plusDays(1);
        sendBack(back);
        if (mended != null) {
            var day = latest(mended, back.plusDays(1));
            submit(day, content);
            accept(day.plusDays(1));
        }
    }

    private ReportContent flawed() {
        return monthMissing ? ReportWords.withoutMonth(content) : ReportWords.withVagueLink(content, cast.school());
    }

    private void sendBack(LocalDate day) {
        var general = monthMissing ? "" : VAGUE_LINK_REMARK;
        var toLines = monthMissing
                ? Map.of(content.webinars().getFirst().mark(), NO_MONTH)
                : Map.of(content.practices().getFirst().mark(), VAGUE_LINK);
        add(day, cast.methodologist(), () -> deeds.sendBack(id, general, toLines, person(cast.methodologist())));
    }

    private void usualBegin() {
        begin(
                random.nextInt(4) == 0
                        ? quarter.from().plusDays(12L + random.nextInt(55))
                        : due.minusDays(10L + random.nextInt(9)));
    }

    private void begin(LocalDate day) {
        write(day, ReportWords.begun(content));
    }

    private void write(LocalDate day, ReportContent words) {
        add(day, cast.keeper(), () -> deeds.write(id, words, person(cast.keeper())));
    }

    private void submit(LocalDate day, ReportContent words) {
        add(day, cast.director(), () -> deeds.submit(id, words, person(cast.director())));
    }

    private void accept(LocalDate day) {
        add(day, cast.methodologist(), () -> deeds.accept(id, person(cast.methodologist())));
    }

    private void correct(LocalDate day) {
        add(day, cast.methodologist(), () -> deeds.correct(id, MOVED, person(cast.methodologist())));
    }

    private void add(LocalDate day, String login, Runnable deed) {
        events.add(new Event(day.atTime(MORNING.plusMinutes(random.nextInt(WORKING_MINUTES))), login, deed));
    }

    private SignedIn person(String login) {
        return cast.stage().person(login);
    }

    /** Half of them in the last two days, as everywhere. */
    private LocalDate onTimeDay() {
        return due.minusDays(
                switch (random.nextInt(10)) {
                    case 0, 1, 2 -> 0;
                    case 3, 4, 5 -> 1;
                    case 6, 7, 8 -> 2L + random.nextInt(3);
                    default -> 5L + random.nextInt(4);
                });
    }

    private LocalDate decisionAfter(LocalDate sent) {
        return latest(sent.plusDays(1), working(due.plusDays(random.nextInt(DAYS_TO_DECIDE))));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate working(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? working(day.plusDays(1))
                : day;
    }
}
