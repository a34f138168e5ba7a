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
            require(gaps, line.dates(), "dates-" + line.mark(), "dates", number);
        }
        number = 0;
        for (var line : content.practices()) {
            number++;
            require(gaps, line.name(), "name-" + line.mark(), "name", number);
            require(gaps, line.link(), "link-" + line.mark(), "link", number);
            if (!line.link().isBlank() && !isWebAddress(line.link())) {
                gaps.add(new Gap("link-" + line.mark(), "linkBroken", number));
            }
        }
        var filler = content.filler();
        require(gaps, filler.name(), "fillerName", "fillerName", 0);
        require(gaps, filler.post(), "fillerPost", "fillerPost", 0);
        require(gaps, filler.phone(), "fillerPhone", "fillerPhone", 0);
        if (!filler.email().isBlank() && !EMAIL.matcher(filler.email()).matches()) {
            gaps.add(new Gap("fillerEmail", "fillerEmail", 0));
        }
        return gaps;
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
