package nastavnik.inspection;

import java.util.Arrays;
import java.util.Optional;

/**
 * Kinds of things the journal tells of, as their rooms call them; the words are the messages
 * {@code inspection.subject.…}.
 */
enum SubjectType {
    QUARTER_REPORT("QuarterReport", ""),
    REPORTING_PERIOD("ReportingPeriod", ""),
    ROADMAP("Roadmap", "/roadmaps/"),
    SECTION("Section", ""),
    ACTIVITY("Activity", ""),
    TASK("Task", "/tasks/"),
    BODY("Body", "/performers"),
    SCHOOL("School", "/schools/"),
    SCHOOL_IMPORT("SchoolImport", ""),
    PARTICIPANT("Participant", ""),
    CONSENT("Consent", ""),
    MENTOR_PAIR("MentorPair", ""),
    MENTOR_GROUP("MentorGroup", ""),
    PAIR_ORDER("PairOrder", ""),
    FORM_OF_MENTORING("FormOfMentoring", "/mentoring/forms"),
    TYPE_OF_MENTORING("TypeOfMentoring", "/mentoring/types"),
    THEME_OF_MENTORING("ThemeOfMentoring", "/mentoring/themes"),
    PROGRAMME("Programme", ""),
    MENTEE_REQUEST("MenteeRequest", ""),
    MENTOR_PROFILE("MentorProfile", ""),
    PREFERENCE("Preference", ""),
    PEOPLE_BASE("PeopleBase", ""),
    BASE_UPLOAD("BaseUpload", ""),
    MEETING("Meeting", ""),
    PERSONAL_PLAN("PersonalPlan", ""),
    REFLECTION("Reflection", ""),
    QUESTIONNAIRE("Questionnaire", "/questionnaire-templates/"),
    SURVEY("Survey", ""),
    PARAMETER_SET("ParameterSet", "/parameter-sets/"),
    ASSESSMENT("Assessment", ""),
    INDICATOR("Indicator", "/indicators/"),
    EXTERNAL_FIGURE("ExternalFigure", ""),
    PRACTICE("Practice", ""),
    WEBINAR("Webinar", ""),
    MONITORING_ROUND("MonitoringRound", ""),
    ROUND_ANSWER("RoundAnswer", ""),
    FORM_OF_ROUND("FormOfRound", ""),
    ACCOUNT("Account", "/accounts/"),
    COMMITTEE("Committee", "/committee"),
    NORMATIVE_DOCUMENT("NormativeDocument", ""),
    WORK_YEAR("WorkYear", "/work-calendar/"),
    NOTICE("Notice", "/notices"),
    COMMON_REMARK("CommonRemark", ""),
    JOURNAL("Journal", "/journal");

    private final String journalled;
    private final String path;

    SubjectType(String journalled, String path) {
        this.journalled = journalled;
        this.path = path;
    }

    /** @return how entries of the journal call it */
    String journalled() {
        return journalled;
    }

    /** @return the page of one such thing that an administrator may open; empty where there is none */
    String page(long id) {
        return path.endsWith("/") ? path + id : path;
    }

    /** @param word name of the type as it stands in an address */
    static Optional<SubjectType> named(String word) {
        return Arrays.stream(values()).filter(type -> type.name().equals(word)).findAny();
    }

    /** @param word name of the type as it stands in the journal */
    static Optional<SubjectType> of(String word) {
        return Arrays.stream(values())
                .filter(type -> type.journalled.equals(word))
                .findAny();
    }
}
