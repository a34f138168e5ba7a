package nastavnik.normative;

import java.time.Instant;
import java.util.List;
import nastavnik.attachment.Attachment;

/**
 * The documents of one level as they are shown.
 *
 * @param level name of a {@link DocumentLevel}
 */
public record Shelf(DocumentLevel level, List<Entry> documents) {

    /**
     * A document as it is shown.
     *
     * @param requisites «Приказ от 28.02.2023 № 376-у, Комитет по делам образования»
     */
    public record Entry(
            long id, String title, String requisites, String link, List<Attachment> files, Instant changedAt) {}
}
