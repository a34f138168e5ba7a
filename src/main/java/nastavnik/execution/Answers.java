package nastavnik.execution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nastavnik.attachment.Attachment;
import nastavnik.attachment.Attachments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Every answer ever given to a task: a returned one is not overwritten by the next. */
@Component
@Transactional
public class Answers {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Attachments attachments;

    Answers(JdbcClient jdbc, JsonMapper json, Attachments attachments) {
        this.jdbc = jdbc;
        this.json = json;
        this.attachments = attachments;
    }

    /** @return the answers to a task, the latest first; the caller has asked whether the person may see them */
    @Transactional(readOnly = true)
    public List<TaskAnswer> of(long taskId) {
        var files = attachments.all(TaskFiles.holder(taskId));
        return jdbc.sql("""
                        select said, files, by, at, decision, remark, decided_by, decided_at
                        from task_answer where task_id = :task order by id desc
                        """)
                .param("task", taskId)
                .query((row, number) -> answer(row, files))
                .list();
    }

    void add(long taskId, TaskReport said, Collection<UUID> files, String by, Instant at) {
        jdbc.sql("""
                        insert into task_answer (task_id, said, files, by, at)
                        values (:task, :said::jsonb, :files, :by, :at)
                        """)
                .param("task", taskId)
                .param("said", json.writeValueAsString(said))
                .param("files", files.toArray(UUID[]::new))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void decide(long taskId, Decision decision, String remark, String by, Instant at) {
        jdbc.sql("""
                        update task_answer set decision = :decision, remark = :remark, decided_by = :by, decided_at = :at
                        where id = (select max(id) from task_answer where task_id = :task)
                        """)
                .param("decision", decision.name())
                .param("remark", remark)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("task", taskId)
                .update();
    }

    private TaskAnswer answer(ResultSet row, List<Attachment> files) throws SQLException {
        var ids = Set.of((UUID[]) row.getArray("files").getArray());
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new TaskAnswer(
                json.readValue(row.getString("said"), TaskReport.class),
                files.stream().filter(file -> ids.contains(file.id())).toList(),
                row.getString("by"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Decision.valueOf(row.getString("decision")),
                row.getString("remark"),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant());
    }
}
