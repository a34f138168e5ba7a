package nastavnik.enrolment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nastavnik.enrolment.ImportedRow.Kind;

/**
 * What an upload would do to the register as it is now.
 *
 * @param rows in the order of the file
 * @param used captions of the columns that are read
 * @param unused captions nobody asked for
 */
record ImportPreview(List<ImportedRow> rows, List<String> used, List<String> unused) {

    public List<ImportedRow> of(Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    public List<ImportedRow> created() {
        return of(Kind.NEW);
    }

    public List<ImportedRow> changed() {
        return of(Kind.CHANGED);
    }

    public List<ImportedRow> unchanged() {
        return of(Kind.UNCHANGED);
    }

    public List<ImportedRow> refused() {
        return of(Kind.REFUSED);
    }

    /** @return how many importable rows say something unusual */
    public long doubtful() {
        return rows.stream().filter(row -> !row.doubt().isEmpty()).count();
    }

    public long importable() {
        return rows.stream().filter(ImportedRow::importable).count();
    }

    /** Tells whether two previews of one upload promise the same; the register may change while one reads. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            rows.forEach(row -> digest.update(
                    (row.key() + row.kind() + row.schoolId() + row.differences()).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
