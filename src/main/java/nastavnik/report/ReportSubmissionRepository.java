package nastavnik.report;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportSubmissionRepository extends Repository<ReportSubmission, Long> {

    ReportSubmission save(ReportSubmission submission);

    @Query("select s from ReportSubmission s where s.report.id = :reportId and s.number = :number")
    Optional<ReportSubmission> find(long reportId, int number);

    /** All sendings of a report, the first first. */
    @Query("select s from ReportSubmission s where s.report.id = :reportId order by s.number")
    List<ReportSubmission> of(long reportId);

    @Query("select s from ReportSubmission s join fetch s.report r join fetch r.school where s.id = :id")
    Optional<ReportSubmission> findWithSchool(long id);

    /** What the accepted reports of a period say, as it was sent, in the Russian order of schools. */
    @Query("""
            select s from ReportSubmission s join fetch s.report r join fetch r.school
            where r.period.id = :periodId and r.state = nastavnik.report.ReportState.ACCEPTED and r.owed
              and s.number = r.submissions
            order by r.school.shortName, r.id
            """)
    List<ReportSubmission> accepted(long periodId);

    /** What the reports say that wait for a decision, as it was last sent. */
    @Query("""
            select s from ReportSubmission s join fetch s.report r join fetch r.school
            where r.period.id = :periodId and r.state = nastavnik.report.ReportState.SUBMITTED and r.owed
              and s.number = r.submissions
            """)
    List<ReportSubmission> waiting(long periodId);
}
