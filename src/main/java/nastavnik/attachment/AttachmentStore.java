package nastavnik.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the content of files in parts of half a megabyte (docs/decisions/0050): neither writing nor reading needs more
 * of the heap than one of them, and a slow reader holds no connection between two.
 */
@Component
class AttachmentStore {

    static final int PART = 1 << 19;

    private static final String COLUMNS = """
            select id, holder_type, holder_id, name, kind, size, sha256, shown_to_all, sent, attached_by, attached_at, removed_at
            from attachment
            """;

    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Files of one thing are counted and added by one person at a time. */
    void lock(Holder holder) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:holder, 5080))")
                .param("holder", holder.type() + holder.id())
                .query(Integer.class)
                .single();
    }

    UUID keep(Holder holder, String name, AttachmentKind kind, InputStream content, String by, Instant now)
            throws IOException {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into attachment (id, holder_type, holder_id, name, kind, size, sha256, attached_by, attached_at)
                        values (:id, :type, :holder, :name, :kind, 0, '', :by, :now)
                        """)
                .param("id", id)
                .param("type", holder.type())
                .param("holder", holder.id())
                .param("name", name)
                .param("kind", kind.name())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        var digest = sha256();
        var size = 0L;
        try (var in = new DigestInputStream(content, digest)) {
            var part = in.readNBytes(PART);
            for (var ordinal = 0; part.length > 0; ordinal++) {
                jdbc.sql(
                                "insert into attachment_part (attachment_id, ordinal, content) values (:id, :ordinal, :content)")
                        .param("id", id)
                        .param("ordinal", ordinal)
                        .param("content", part)
                        .update();
                size += part.length;
                part = in.readNBytes(PART);
            }
        }
        jdbc.sql("update attachment set size = :size, sha256 = :sha256 where id = :id")
                .param("size", size)
                .param("sha256", HexFormat.of().formatHex(digest.digest()))
                .param("id", id)
                .update();
        return id;
    }

    void write(Attachment file, OutputStream out) throws IOException {
        for (var ordinal = 0; (long) ordinal * PART < file.size(); ordinal++) {
            var part = jdbc.sql("select content from attachment_part where attachment_id = :id and ordinal = :ordinal")
                    .param("id", file.id())
                    .param("ordinal", ordinal)
                    .query((row, number) -> row.getBytes("content"))
                    .single();
            out.write(part);
        }
    }

    Optional<Attachment> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((row, number) -> attachment(row))
                .optional();
    }

    List<Attachment> of(String type, Collection<Long> holders) {
        return jdbc.sql(COLUMNS
                        + "where holder_type = :type and holder_id = any(:holders) order by attached_at, name, id")
                .param("type", type)
                .param("holders", holders.toArray(Long[]::new))
                .query((row, number) -> attachment(row))
                .list();
    }

    void markSent(Collection<UUID> ids) {
        jdbc.sql("update attachment set sent = true where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    void show(Holder holder, boolean toAll) {
        jdbc.sql("update attachment set shown_to_all = :all where holder_type = :type and holder_id = :holder")
                .param("all", toAll)
                .param("type", holder.type())
                .param("holder", holder.id())
                .update();
    }

    /** What was sent stays in the history of its holder; what was not is gone with its content. */
    void remove(Attachment file, Instant now) {
        var sql = file.sent()
                ? "update attachment set removed_at = :now where id = :id"
                : "delete from attachment where id = :id and :now::timestamptz is not null";
        jdbc.sql(sql)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", file.id())
                .update();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                new Holder(row.getString("holder_type"), row.getLong("holder_id")),
                row.getString("name"),
                kind(row.getString("kind")),
                row.getLong("size"),
                row.getString("sha256"),
                row.getBoolean("shown_to_all"),
                row.getBoolean("sent"),
                row.getString("attached_by"),
                row.getObject("attached_at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("removed_at", OffsetDateTime.class)));
    }

    private static AttachmentKind kind(String name) {
        return Arrays.stream(AttachmentKind.values())
                .filter(kind -> kind.name().equals(name))
                .findAny()
                .orElseThrow();
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
