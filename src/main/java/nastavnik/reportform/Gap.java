package nastavnik.reportform;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something without which a report cannot be sent.
 *
 * @param field the id of the field on the page: the part of the report, followed for a part of a line by a hyphen and the
 *     line's mark
 * @param what the end of its message key
 * @param line number of the line in its form, from 1; 0 where no line is meant
 */
public record Gap(String field, String what, int line) {

    /** Characters of a topic, or of the name of a practice, at most: what a cell of the order's form can bear. */
    public static final int LONGEST_TEXT = 500;

    private static final int LONGEST_DATES = 200;
    private static final int LONGEST_LINK = 1000;
    private static final int DIGITS_OF_PHONE = 5;
    private static final int WORDS_OF_NAME = 2;
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\u2019'-]*");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;]+");

    /**
     * @param noData whether «нет данных за квартал» is the answer
     * @return all that is missing, in the order of the page; empty where the report can be sent
     */
    public static List<Gap> in(ReportContent content, boolean noData) {
        var gaps = new ArrayList<Gap>();
        if (!noData && content.lines() == 0) {
            gaps.add(new Gap("lines", "lines", 0));
        }
        int number = 0;
        for (var line : content.webinars()) {
            number++;
            require(gaps, line.topic(), "topic-" + line.mark(), "topic", number);
            limit(gaps, line.topic(), LONGEST_TEXT, "topic-" + line.mark(), "topicLong", number);
            require(gaps, line.dates(), "dates-" + line.mark(), "dates", number);
            limit(gaps, line.dates(), LONGEST_DATES, "dates-" + line.mark(), "datesLong", number);
        }
        number = 0;
        for (var line : content.practices()) {
            number++;
            require(gaps, line.name(), "name-" + line.mark(), "name", number);
            limit(gaps, line.name(), LONGEST_TEXT, "name-" + line.mark(), "nameLong", number);
            require(gaps, line.link(), "link-" + line.mark(), "link", number);
            if (!line.link().isBlank() && !isWebAddress(line.link())) {
                gaps.add(new Gap("link-" + line.mark(), "linkBroken", number));
            }
            limit(gaps, line.link(), LONGEST_LINK, "link-" + line.mark(), "linkLong", number);
        }
        var filler = content.filler();
        require(gaps, filler.name(), "fillerName", "fillerName", 0);
        if (!filler.name().isBlank() && WORD.matcher(filler.name()).results().count() < WORDS_OF_NAME) {
            gaps.add(new Gap("fillerName", "fillerNameOdd", 0));
        }
        require(gaps, filler.post(), "fillerPost", "fillerPost", 0);
        require(gaps, filler.phone(), "fillerPhone", "fillerPhone", 0);
        if (!filler.phone().isBlank() && DIGIT.matcher(filler.phone()).results().count() < DIGITS_OF_PHONE) {
            gaps.add(new Gap("fillerPhone", "fillerPhoneOdd", 0));
        }
        if (!filler.email().isBlank() && !EMAIL.matcher(filler.email()).matches()) {
            gaps.add(new Gap("fillerEmail", "fillerEmail", 0));
        }
        return gaps;
    }

    /** @return whether something is written in the contact that cannot be what it should be */
    public boolean isOddContact() {
        return "fillerNameOdd".equals(what) || "fillerPhoneOdd".equals(what) || "fillerEmail".equals(what);
    }

    private static void limit(List<Gap> gaps, String words, int longest, String field, String what, int line) {
        if (words.length() > longest) {
            gaps.add(new Gap(field, what, line));
        }
    }

    private static void require(List<Gap> gaps, String words, String field, String what, int line) {
        if (words.isBlank()) {
            gaps.add(new Gap(field, what, line));
        }
    }

    /** @return whether it is an address of the Web: http or https with a host, so that no script hides in a link */
    public static boolean isWebAddress(String link) {
        try {
            var address = URI.create(link.strip());
            var web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return web && address.getRawAuthority() != null && address.getRawUserInfo() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
