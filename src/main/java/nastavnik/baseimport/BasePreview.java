package nastavnik.baseimport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import nastavnik.baseimport.ImportedLine.Status;
import nastavnik.pairdoubt.PairDoubtful.Doubt;

/**
 * What an upload would do to the school's bases as they are now.
 *
 * @param used captions of the columns that are read
 * @param unused captions of the columns that are not
 * @param doubts what is unusual in all of it together, to be confirmed before it is taken
 * @param missing how many people of the bases in the file stand on the portal only
 */
record BasePreview(List<ImportedLine> lines, List<String> used, List<String> unused, List<Doubt> doubts, long missing) {

    /** Rows of each kind that the page shows; the rest is counted. */
    static final int SHOWN = 200;

    List<ImportedLine> of(Status status) {
        return lines.stream().filter(line -> line.status() == status).toList();
    }

    public long count(String status) {
        return of(Status.valueOf(status)).size();
    }

    /** @return the first of them, as many as a page can show */
    public List<ImportedLine> shown(String status) {
        var all = of(Status.valueOf(status));
        // Each of those has to be answered.
        return status.equals("ASKED") ? all : all.subList(0, Math.min(SHOWN, all.size()));
    }

    /** @return how many more there are than shown */
    public long more(String status) {
        return Math.max(0, count(status) - (status.equals("ASKED") ? count(status) : SHOWN));
    }

    public List<ImportedLine> noted() {
        return lines.stream()
                .filter(line -> !line.notes().isEmpty())
                .limit(SHOWN)
                .toList();
    }

    /** @return whether nothing has to be mended first */
    public boolean takeable() {
        return of(Status.REFUSED).isEmpty();
    }

    /** @return whether taking it would do anything */
    public boolean worthwhile() {
        return lines.stream()
                .anyMatch(line -> line.status() == Status.NEW
                        || line.status() == Status.CHANGED
                        || line.status() == Status.ASKED);
    }

    BasePreview with(List<Doubt> unusual) {
        return new BasePreview(lines, used, unused, unusual, missing);
    }

    /** @return codes of the doubts, to be sent back by who confirms them */
    public String codes() {
        return doubts.stream().map(Doubt::code).collect(Collectors.joining(","));
    }

    /** Tells whether two previews of one upload promise the same; cards may change while one reads. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> digest.update(
                    (line.key() + line.status() + line.personId() + line.differences() + line.candidates())
                            .getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
