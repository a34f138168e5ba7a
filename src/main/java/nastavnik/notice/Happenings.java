package nastavnik.notice;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import nastavnik.account.Accounts;
import nastavnik.calendar.Dates;
import nastavnik.correction.ReportCorrected;
import nastavnik.decision.DecisionWithdrawn;
import nastavnik.decision.ReportDecided;
import nastavnik.execution.TasksReminded;
import nastavnik.execution.TasksReturned;
import nastavnik.extension.ExtensionDecided;
import nastavnik.extension.ExtensionState;
import nastavnik.monitoring.RoundHappened;
import nastavnik.period.PeriodOpened;
import nastavnik.practice.PracticeHappened;
import nastavnik.report.ReportSubmitted;
import nastavnik.report.ReportWords;
import nastavnik.school.Schools;
import nastavnik.webinar.WebinarHappened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens in the rooms below is told in the transaction that stores it: both or neither. */
@Component
class Happenings {

    private final Notices notices;
    private final Plan plan;
    private final Accounts accounts;
    private final Schools schools;
    private final ReportWords words;
    private final EntityManager entities;

    Happenings(
            Notices notices, Plan plan, Accounts accounts, Schools schools, ReportWords words, EntityManager entities) {
        this.notices = notices;
        this.plan = plan;
        this.accounts = accounts;
        this.schools = schools;
        this.words = words;
        this.entities = entities;
    }

    @EventListener
    void opened(PeriodOpened opened) {
        entities.flush(); // schools that were let off by the same census owe nothing
        notices.tell(plan.opened(opened.period()));
    }

    @EventListener
    void submitted(ReportSubmitted submitted) {
        notices.remindNoMore(submitted.reportId());
    }

    @EventListener
    void decided(ReportDecided decided) {
        var kind = decided.accepted() ? NoticeKind.REPORT_ACCEPTED : NoticeKind.REPORT_RETURNED;
        tell(
                kind,
                "report:" + kind + ":" + decided.reportId() + ":" + decided.submission() + ":" + decided.version(),
                decided.reportId(),
                decided.schoolId(),
                Map.of(Place.QUARTER, words.quarter(decided.quarter())));
    }

    @EventListener
    void withdrawn(DecisionWithdrawn withdrawn) {
        tell(
                NoticeKind.REPORT_WAITS_AGAIN,
                "report:" + NoticeKind.REPORT_WAITS_AGAIN + ":" + withdrawn.reportId() + ":" + withdrawn.version(),
                withdrawn.reportId(),
                withdrawn.schoolId(),
                Map.of(Place.QUARTER, words.quarter(withdrawn.quarter())));
    }

    @EventListener
    void corrected(ReportCorrected corrected) {
        tell(
                NoticeKind.REPORT_CORRECTED,
                "report:" + NoticeKind.REPORT_CORRECTED + ":" + corrected.reportId() + ":" + corrected.sending(),
                corrected.reportId(),
                corrected.schoolId(),
                Map.of(Place.QUARTER, words.quarter(corrected.quarter())));
    }

    @EventListener
    void decided(ExtensionDecided decided) {
        if (decided.state() == ExtensionState.GRANTED) {
            notices.remindNoMore(decided.reportId());
        }
        var kind =
                switch (decided.state()) {
                    case GRANTED -> NoticeKind.EXTENSION_GRANTED;
                    case DECLINED -> NoticeKind.EXTENSION_DECLINED;
                    case REVOKED -> NoticeKind.EXTENSION_REVOKED;
                    case ASKED, WITHDRAWN ->
                        throw new IllegalArgumentException("Nothing is told of " + decided.state());
                };
        tell(
                kind,
                "extension:" + kind + ":" + decided.extensionId(),
                decided.reportId(),
                decided.schoolId(),
                Map.of(
                        Place.QUARTER, words.quarter(decided.quarter()),
                        Place.DUE, Dates.full(decided.due())));
    }

    private void tell(NoticeKind kind, String key, long reportId, long schoolId, Map<Place, String> own) {
        var values = new java.util.EnumMap<Place, String>(Place.class);
        values.putAll(own);
        schools.names(List.of(schoolId)).values().forEach(name -> values.put(Place.SCHOOL, name));
        notices.tell(List.of(new Telling(kind, key, accounts.atSchool(schoolId), values, "/reports/" + reportId)));
    }

    @EventListener
    void returned(TasksReturned returned) {
        notices.tell(plan.tasks(
                NoticeKind.TASKS_RETURNED, key("tasks-returned", returned.ids(), returned.at()), returned.ids()));
    }

    @EventListener
    void reminded(TasksReminded reminded) {
        notices.tell(plan.tasks(
                NoticeKind.TASKS_REMINDED, key("tasks-reminded", reminded.ids(), reminded.at()), reminded.ids()));
    }

    @EventListener
    void happened(WebinarHappened happened) {
        var kind =
                switch (happened.what()) {
                    case PLACED -> NoticeKind.WEBINAR_PLACED;
                    case MOVED -> NoticeKind.WEBINAR_MOVED;
                    case CANCELLED -> NoticeKind.WEBINAR_CANCELLED;
                };
        var values = new java.util.EnumMap<Place, String>(Place.class);
        values.put(Place.TOPIC, happened.topic());
        values.put(Place.WHEN, Dates.dateTime(happened.at()));
        values.put(Place.REASON, happened.reason());
        schools.names(List.of(happened.schoolId())).values().forEach(name -> values.put(Place.SCHOOL, name));
        notices.tell(List.of(new Telling(
                kind,
                "webinar:" + kind + ":" + happened.webinarId() + ":" + happened.version(),
                accounts.atSchool(happened.schoolId()),
                values,
                "/webinars/" + happened.webinarId())));
    }

    @EventListener
    void happened(PracticeHappened happened) {
        var kind =
                switch (happened.what()) {
                    case TAKEN -> NoticeKind.PRACTICE_TAKEN;
                    case RETURNED -> NoticeKind.PRACTICE_RETURNED;
                    case DECLINED -> NoticeKind.PRACTICE_DECLINED;
                    case REGISTERED -> NoticeKind.PRACTICE_REGISTERED;
                    case PUBLISHED -> NoticeKind.PRACTICE_PUBLISHED;
                };
        var values = new java.util.EnumMap<Place, String>(Place.class);
        values.put(Place.TOPIC, happened.name());
        values.put(Place.REASON, happened.reason());
        schools.names(List.of(happened.schoolId())).values().forEach(name -> values.put(Place.SCHOOL, name));
        notices.tell(List.of(new Telling(
                kind,
                "practice:" + kind + ":" + happened.practiceId() + ":" + happened.version(),
                accounts.atSchool(happened.schoolId()),
                values,
                "/practices/" + happened.practiceId())));
    }

    @EventListener
    void happened(RoundHappened happened) {
        var kind =
                switch (happened.what()) {
                    case OPENED -> NoticeKind.ROUND_OPENED;
                    case REOPENED -> NoticeKind.ROUND_REOPENED;
                    case RETURNED -> NoticeKind.ROUND_RETURNED;
                };
        var everybody = new Everybody(accounts.everybody());
        var names = schools.names(
                happened.answers().stream().map(RoundHappened.Owed::schoolId).toList());
        notices.tell(happened.answers().stream()
                .map(owed -> new Telling(
                        kind,
                        "round:" + kind + ":" + owed.answerId() + ":" + happened.version(),
                        everybody.of(owed.schoolId()),
                        Map.of(
                                Place.SCHOOL, names.getOrDefault(owed.schoolId(), ""),
                                Place.ROUND, happened.title(),
                                Place.DUE, Dates.full(happened.due()),
                                Place.REASON, happened.reason()),
                        "/answers/" + owed.answerId()))
                .toList());
    }

    private static String key(String event, List<Long> ids, java.time.Instant at) {
        return event + ":" + at.toEpochMilli() + ":"
                + ids.stream().min(Long::compare).orElse(0L);
    }
}
