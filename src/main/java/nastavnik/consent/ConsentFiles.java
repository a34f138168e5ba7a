package nastavnik.consent;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nastavnik.access.SignedIn;
import nastavnik.attachment.Attachment;
import nastavnik.attachment.AttachmentKind;
import nastavnik.attachment.Attachments;
import nastavnik.attachment.Holder;
import nastavnik.attachment.HolderRules;
import nastavnik.attachment.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Scans of signed consents: the own school's alone, each opening is journalled. */
@Component
class ConsentFiles implements HolderRules {

    private static final String TYPE = "Consent";

    private final JdbcClient jdbc;
    private final ObjectProvider<Attachments> attachments;

    /** The files ask this room who may, and this room keeps its files with them. */
    ConsentFiles(JdbcClient jdbc, ObjectProvider<Attachments> attachments) {
        this.jdbc = jdbc;
        this.attachments = attachments;
    }

    /**
     * @param name under which the scan is kept and journalled: people put names into the names of their files, and the journal
     *     keeps what it was told
     * @return why it was not attached
     */
    List<Refusal> attach(long consentId, MultipartFile file, String name, SignedIn me) {
        return attachments
                .getObject()
                .attach(
                        new Holder(TYPE, consentId),
                        List.of(new Renamed(file, name)),
                        EnumSet.of(AttachmentKind.PDF, AttachmentKind.JPG, AttachmentKind.PNG),
                        me);
    }

    Map<Long, List<Attachment>> of(Collection<Long> consentIds) {
        return attachments.getObject().of(TYPE, consentIds).stream()
                .collect(Collectors.groupingBy(file -> file.holder().id()));
    }

    /** @return how many scans were taken away, with their content */
    int removeAll(Collection<Long> consentIds, SignedIn me) {
        var all = attachments.getObject().of(TYPE, consentIds);
        all.forEach(each -> attachments.getObject().remove(each.id(), each.holder(), me));
        return all.size();
    }

    void remove(long consentId, UUID file, SignedIn me) {
        attachments.getObject().remove(file, new Holder(TYPE, consentId), me);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public boolean mayRead(long id, SignedIn person) {
        return mayRemove(id, person) && inUse(id);
    }

    /** Also after the withdrawal, when nobody opens them any more: they have to be destroyed. */
    @Override
    public boolean mayRemove(long id, SignedIn person) {
        var school = schoolId(id);
        return school != null && person.worksFor(school);
    }

    private boolean inUse(long id) {
        return jdbc.sql("select exists (select from consent c join participant p on p.id = c.participant_id"
                        + " where c.id = :id and p.stopped_on is null)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    @Override
    public @Nullable Long schoolId(long id) {
        return jdbc.sql(
                        "select p.school_id from consent c join participant p on p.id = c.participant_id where c.id = :id")
                .param("id", id)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    @Override
    public boolean personal() {
        return true;
    }

    /** A file under another name. */
    private record Renamed(MultipartFile file, String name) implements MultipartFile {

        @Override
        public String getName() {
            return file.getName();
        }

        @Override
        public @Nullable String getOriginalFilename() {
            var chosen = file.getOriginalFilename();
            return chosen == null || chosen.isEmpty() ? chosen : name;
        }

        @Override
        public @Nullable String getContentType() {
            return file.getContentType();
        }

        @Override
        public boolean isEmpty() {
            return file.isEmpty();
        }

        @Override
        public long getSize() {
            return file.getSize();
        }

        @Override
        public byte[] getBytes() throws IOException {
            return file.getBytes();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return file.getInputStream();
        }

        @Override
        public void transferTo(File target) throws IOException {
            file.transferTo(target);
        }
    }
}
