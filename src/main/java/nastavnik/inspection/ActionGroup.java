package nastavnik.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Actions that belong together for a reader; the words are the messages {@code inspection.group.…}. */
enum ActionGroup {
    ENTRANCE("entrance.%"),
    ACCOUNT("account.%", "agenda.%"),
    /** Reading and taking out what names people (152-ФЗ); these actions stand in their room's group too. */
    PERSONAL_DATA(
            "participant.listed",
            "participant.read",
            "participant.historyRead",
            "consent.listed",
            "consent.read",
            "consent.blank",
            "erasure.listed",
            "retention.listed",
            "erasure.read",
            "erasure.exported",
            "mentoring.pair-read",
            "mentoring.pairs-listed",
            "mentoring.pairs-exported",
            "mentoring.group-read",
            "mentoring.groups-listed",
            "mentoring.order-read",
            "mentoring.order-exported",
            "mentoring.notice-exported",
            "mentoring.thanks-exported",
            "meeting.listed",
            "meeting.read",
            "personalplan.read",
            "personalplan.exported",
            "reflection.read",
            "mentorsignin.read",
            "profile.requestRead",
            "profile.mentorRead",
            "profile.offersListed",
            "matching.listed",
            "matching.read",
            "peoplebase.exported",
            "baseimport.read",
            "baseimport.previewed",
            "baseimport.exported",
            "duplicate.listed",
            "duplicate.compared",
            "survey.peopleListed",
            "survey.slipsHanded",
            "assessment.read",
            "indicator.people-read",
            "account.listed",
            "account.read",
            "report.read",
            "report.exported",
            "report.summaryExported",
            "report.callingListRead",
            "report.callingListExported",
            "enrolment.exported",
            "practice.exported",
            "inspection.exported",
            "attachment.opened"),
    REPORT("report.%"),
    ROADMAP("roadmap.%", "schoolplan.%", "amendment.%", "intake.%", "performer.%"),
    EXECUTION("execution.%", "attachment.%"),
    SCHOOL("school.%", "enrolment.%"),
    MENTORING(
            "mentoring.%",
            "mentoringform.%",
            "participant.%",
            "consent.%",
            "erasure.%",
            "retention.%",
            "programme.%",
            "profile.%",
            "matching.%",
            "peoplebase.%",
            "baseimport.%",
            "duplicate.%",
            "meeting.%",
            "personalplan.%",
            "reflection.%",
            "mentorsignin.%",
            "questionnaire.%",
            "survey.%",
            "satisfaction.%",
            "assessment.%",
            "indicator.%"),
    PRACTICE("practice.%"),
    WEBINAR("webinar.%"),
    MONITORING("monitoring.%", "roundform.%"),
    COMMITTEE("committee.%", "normative.%", "workcalendar.%", "notice.%"),
    JOURNAL("inspection.%");

    @SuppressWarnings("ImmutableEnumChecker") // the list is made by List.of
    private final List<String> patterns;

    ActionGroup(String... patterns) {
        this.patterns = List.of(patterns);
    }

    /** @return patterns for {@code like}, of which an action of the group fits one */
    String[] patterns() {
        return patterns.toArray(String[]::new);
    }

    static Optional<ActionGroup> named(String name) {
        return Arrays.stream(values())
                .filter(group -> group.name().equals(name))
                .findAny();
    }
}
