package nastavnik.reportform;

import java.util.List;
import nastavnik.form.Typed;

/**
 * What a school writes in its report. In a draft anything may still be missing or wrong.
 *
 * @param webinars lines of form 1; none where nothing is to be told
 * @param practices lines of form 2
 * @param filler who filled it in
 */
public record ReportContent(List<Webinar> webinars, List<Practice> practices, Filler filler) {

    /** Lines of one form at most: more than any school has had, and what a page can bear. */
    public static final int MOST_LINES = 100;

    public ReportContent {
        webinars = List.copyOf(webinars);
        practices = List.copyOf(practices);
    }

    /**
     * A line of form 1.
     *
     * @param mark by which the line is known while it is edited; unique within its report
     * @param topic «Примерная тематика вебинара»
     * @param dates «Сроки проведения» in words
     * @param remark of the methodologist; empty where there is none
     */
    public record Webinar(String mark, String topic, String dates, String remark) {

        /** @return whether both say the same, whatever their marks */
        public boolean sameAs(Webinar other) {
            return topic.equals(other.topic) && dates.equals(other.dates);
        }
    }

    /**
     * A line of form 2.
     *
     * @param mark by which the line is known while it is edited
     * @param name of the practice or event
     * @param link to the page that tells about it
     * @param remark of the methodologist; empty where there is none
     */
    public record Practice(String mark, String name, String link, String remark) {

        /** @return whether the link leads to a page; in a draft anything may stand there, a script too */
        public boolean leadsToAPage() {
            return Gap.isWebAddress(link);
        }

        /** @return whether both say the same, whatever their marks */
        public boolean sameAs(Practice other) {
            return name.equals(other.name) && link.equals(other.link);
        }
    }

    /** @return whether people would take both topics, or both names, for the same */
    public static boolean alike(String one, String other) {
        return Typed.bare(one).equals(Typed.bare(other));
    }

    public int lines() {
        return webinars.size() + practices.size();
    }

    /** @return whether a form has more lines than it may */
    public boolean tooLong() {
        return webinars.size() > MOST_LINES || practices.size() > MOST_LINES;
    }

    /** @return the remarks to single lines */
    public boolean hasRemarks() {
        return webinars.stream().anyMatch(line -> !line.remark().isEmpty())
                || practices.stream().anyMatch(line -> !line.remark().isEmpty());
    }

    /** @return whether both have the same lines, whatever they say */
    public boolean sameLinesAs(ReportContent other) {
        return webinars.stream()
                        .map(Webinar::mark)
                        .toList()
                        .equals(other.webinars.stream().map(Webinar::mark).toList())
                && practices.stream()
                        .map(Practice::mark)
                        .toList()
                        .equals(other.practices.stream().map(Practice::mark).toList());
    }

    /** @return whether both say the same: marks, remarks do not count, the order of lines does */
    public boolean sameAs(ReportContent other) {
        if (webinars.size() != other.webinars.size() || practices.size() != other.practices.size()) {
            return false;
        }
        for (int i = 0; i < webinars.size(); i++) {
            if (!webinars.get(i).sameAs(other.webinars.get(i))) {
                return false;
            }
        }
        for (int i = 0; i < practices.size(); i++) {
            if (!practices.get(i).sameAs(other.practices.get(i))) {
                return false;
            }
        }
        return filler.equals(other.filler);
    }
}
