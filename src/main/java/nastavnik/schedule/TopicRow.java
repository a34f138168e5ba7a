package nastavnik.schedule;

import nastavnik.calendar.Dates;
import nastavnik.report.ReportWords;
import nastavnik.webinar.Topic;
import org.jspecify.annotations.Nullable;

/** A topic as it is shown. read: the days that were read in the school's words; empty where none were. */
record TopicRow(
        String key,
        long reportId,
        String quarter,
        String school,
        String topic,
        String dates,
        String read,
        @Nullable Long webinarId,
        String aside) {

    public boolean waits() {
        return webinarId == null && aside.isEmpty();
    }

    static TopicRow of(Topic topic, ReportWords words) {
        var window = topic.window();
        return new TopicRow(
                topic.line().written(),
                topic.line().reportId(),
                words.shortQuarter(topic.quarter()),
                topic.school(),
                topic.topic(),
                topic.dates(),
                window == null ? "" : Dates.span(window),
                topic.webinarId(),
                topic.aside());
    }
}
