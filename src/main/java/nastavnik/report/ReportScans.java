package nastavnik.report;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.attachment.Attachment;
import nastavnik.attachment.AttachmentKind;
import nastavnik.attachment.Attachments;
import nastavnik.attachment.Holder;
import nastavnik.attachment.HolderRules;
import nastavnik.attachment.Refusal;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * Scans of a sent report with the director's signature. Each belongs to one sending: what was signed is what was sent.
 * The school and the methodologist see them, for anybody else they are not there.
 */
@Component
@Transactional(readOnly = true)
public class ReportScans {

    private static final String SENDING = "ReportSubmission";

    private final Attachments attachments;
    private final ReportSubmissionRepository submissions;
    private final Reports reports;

    ReportScans(Attachments attachments, ReportSubmissionRepository submissions, Reports reports) {
        this.attachments = attachments;
        this.submissions = submissions;
        this.reports = reports;
    }

    /** @return whether the person may see signed scans of the school's reports */
    public static boolean seenBy(SignedIn me, long schoolId) {
        return me.worksFor(schoolId) || me.is(Role.METHODOLOGIST);
    }

    /**
     * @param number of the sending, 1 for the first
     * @return its scans; none for those who may not see them
     * @throws NotFoundException where it was not sent so often, or the report is another school's
     */
    public List<Attachment> of(long reportId, int number, SignedIn me) {
        var schoolId = reports.sheet(reportId, me).schoolId();
        return seenBy(me, schoolId) ? attachments.of(holder(reportId, number)) : List.of();
    }

    /** @return whether the person may take a scan away: one of the school, until the report is accepted */
    public boolean removable(ReportSheet report, SignedIn me) {
        return me.worksFor(report.schoolId()) && report.state() != ReportState.ACCEPTED;
    }

    /**
     * Attaches scans: PDF, JPG or PNG, as large and as many as files of evidence may be.
     *
     * @return why some were not attached
     * @throws NotFoundException where it was not sent so often, the centre made that sending, or the person does not work
     *     for the school
     */
    @Transactional
    public List<Refusal> attach(long reportId, int number, List<MultipartFile> files, SignedIn me) {
        requireOwn(reportId, me);
        if (reports.sending(reportId, number, me).corrects()) {
            throw new NotFoundException();
        }
        return attachments.attach(
                holder(reportId, number),
                files,
                EnumSet.of(AttachmentKind.PDF, AttachmentKind.JPG, AttachmentKind.PNG),
                me);
    }

    /**
     * @throws NotFoundException where there is no such scan of the sending, or the person does not work for the school
     * @throws nastavnik.web.ConflictException where the report is accepted already
     */
    @Transactional
    public void remove(long reportId, int number, UUID file, SignedIn me) {
        requireOwn(reportId, me);
        attachments.remove(file, holder(reportId, number), me);
    }

    private void requireOwn(long reportId, SignedIn me) {
        if (!me.worksFor(reports.sheet(reportId, me).schoolId())) {
            throw new NotFoundException();
        }
    }

    private Holder holder(long reportId, int number) {
        return new Holder(
                SENDING,
                submissions
                        .find(reportId, number)
                        .orElseThrow(NotFoundException::new)
                        .id());
    }

    /** What the room of the files asks about them. */
    @Component
    static class Rules implements HolderRules {

        private final ReportSubmissionRepository submissions;

        Rules(ReportSubmissionRepository submissions) {
            this.submissions = submissions;
        }

        @Override
        public String type() {
            return SENDING;
        }

        @Override
        public boolean mayRead(long id, SignedIn person) {
            return submissions
                    .findWithSchool(id)
                    .filter(found -> seenBy(person, found.report().school().id()))
                    .isPresent();
        }

        @Override
        public boolean mayRemove(long id, SignedIn person) {
            return submissions
                    .findWithSchool(id)
                    .map(ReportSubmission::report)
                    .filter(report -> person.worksFor(report.school().id()) && report.state() != ReportState.ACCEPTED)
                    .isPresent();
        }

        @Override
        public @Nullable Long schoolId(long id) {
            return submissions
                    .findWithSchool(id)
                    .map(found -> found.report().school().id())
                    .orElse(null);
        }

        /** A signature is somebody's. */
        @Override
        public boolean personal() {
            return true;
        }
    }
}
