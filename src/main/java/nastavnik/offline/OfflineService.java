package nastavnik.offline;

import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.form.Typed;
import nastavnik.report.Filing;
import nastavnik.report.ReportSheet;
import nastavnik.report.Reports;
import nastavnik.table.Documents;
import nastavnik.table.UnusableFile;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/** Forms that were filled in without a connection: read, shown to whoever brought them, taken by the draft once and whole. */
@Service
@Transactional(readOnly = true)
class OfflineService {

    private final OfflineUploadRepository uploads;
    private final Documents documents;
    private final FormReader reader;
    private final Reports reports;
    private final Filing filing;
    private final CommitteeClock clock;
    private final TransactionTemplate transaction;

    OfflineService(
            OfflineUploadRepository uploads,
            Documents documents,
            FormReader reader,
            Reports reports,
            Filing filing,
            CommitteeClock clock,
            PlatformTransactionManager transactions) {
        this.uploads = uploads;
        this.documents = documents;
        this.reader = reader;
        this.reports = reports;
        this.filing = filing;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @throws NotFoundException where it is another school's */
    ReportSheet report(long reportId, SignedIn me) {
        var report = reports.sheet(reportId, me);
        if (!me.worksFor(report.schoolId())) {
            throw new NotFoundException();
        }
        return report;
    }

    /**
     * Reads a file and keeps what was read; the draft stays as it is. While a file is read, which may take a while, no
     * connection to the database is held.
     *
     * @return the upload's id
     * @throws nastavnik.table.UnreadableFile where it cannot be read
     * @throws UnusableFile where it is not this report's form
     * @throws ConflictException where the report is not with the school
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public long upload(long reportId, MultipartFile file, SignedIn me) {
        var report = report(reportId, me);
        if (!report.writable()) {
            throw new ConflictException("Report " + reportId + " cannot be written");
        }
        var form = reader.read(documents.read(file), report);
        var upload = new OfflineUpload(me.accountId(), reportId, Typed.fileName(file), form, clock.now());
        transaction.executeWithoutResult(status -> {
            uploads.deleteOver(clock.now());
            uploads.save(upload);
        });
        return upload.id();
    }

    /** @throws NotFoundException where there is none, it is another's or a day has passed */
    OfflineUpload find(long id, long reportId, SignedIn me) {
        report(reportId, me);
        return uploads.find(id, reportId, me.accountId())
                .filter(upload -> !upload.isOver(clock.now()))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Lets the draft take what was shown, all or nothing. Confirmed once more, as by a second click, it does nothing.
     *
     * @param version of the draft the sender has seen
     * @param keep whether lines that are not in the file stay
     * @return what has become of the lines; null where it was taken before
     * @throws OptimisticLockingFailureException where the draft has changed since; nothing is stored
     * @throws nastavnik.reportform.TooManyLinesException where a form would have more lines than it may; nothing is stored
     * @throws ConflictException where something has to be mended in the file first, or the report is not with the school
     */
    @Transactional
    public @org.jspecify.annotations.Nullable Merging take(
            long id, long reportId, int version, boolean keep, SignedIn me) {
        var upload = uploads.lock(id, reportId, me.accountId())
                .filter(found -> !found.isOver(clock.now()))
                .orElseThrow(NotFoundException::new);
        var report = report(reportId, me);
        if (upload.taken()) {
            return null;
        }
        if (!upload.form().storable()) {
            throw new ConflictException("Upload " + id + " has to be mended");
        }
        var merging = Merging.of(upload.form(), report.now(), keep);
        filing.take(reportId, version, merging.content(), merging.noData(), me);
        upload.take(clock.now());
        return merging;
    }
}
