package nastavnik.agreement;

import java.util.ArrayList;
import java.util.List;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.plan.Agreement;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The write door of the agreement: schools send, the committee agrees or returns with remarks. Whose roadmap it is the caller
 * has checked; each act stands in the roadmap's journal.
 */
@Component
@Transactional
public class Submissions {

    private final RoadmapSubmissionRepository submissions;
    private final Roadmaps roadmaps;
    private final Drafts drafts;
    private final CommitteeClock clock;

    Submissions(RoadmapSubmissionRepository submissions, Roadmaps roadmaps, Drafts drafts, CommitteeClock clock) {
        this.submissions = submissions;
        this.roadmaps = roadmaps;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Puts the roadmap before the committee as it stands.
     *
     * @throws NotFoundException where there is no such roadmap
     * @throws ConflictException where it is no school's, is sent already, or has no activity
     */
    public void send(long roadmapId, SignedIn person) {
        drafts.send(roadmapId);
        var before = submissions.of(roadmapId);
        submissions.save(new RoadmapSubmission(
                roadmapId,
                before.isEmpty() ? 1 : before.getFirst().ordinal() + 1,
                content(roadmapId),
                person.fullName(),
                clock.now()));
    }

    /**
     * What would be sent now: the activities in order, then those left out with a reason.
     */
    @Transactional(readOnly = true)
    List<SentRow> content(long roadmapId) {
        var rows = new ArrayList<SentRow>();
        for (var section : roadmaps.sections(roadmapId)) {
            var heading = (section.number() + " " + section.title()).strip();
            section.activities().forEach(activity -> rows.add(SentRow.of(heading, activity)));
        }
        roadmaps.leftOut(roadmapId).forEach(activity -> rows.add(SentRow.of("", activity)));
        return rows;
    }

    /**
     * Agrees to what the person has read.
     *
     * @param ordinal which submission was read, 1 for the first
     * @throws ConflictException where it was answered or taken back meanwhile, or sent anew
     */
    public void agree(long roadmapId, int ordinal, SignedIn person) {
        var submission = waiting(roadmapId, ordinal);
        drafts.endorse(roadmapId, new Agreement(person.fullName(), clock.today()));
        submission.agree(person.fullName(), clock.now());
    }

    /**
     * Gives the roadmap back to be mended.
     *
     * @param ordinal which submission was read, 1 for the first
     * @param general about the roadmap as a whole; may be empty where there are remarks at rows
     * @throws NotFoundException where a remark is about an activity that was not sent
     * @throws ConflictException where it was answered or taken back meanwhile, or sent anew
     * @throws IllegalArgumentException where nothing is remarked
     */
    public void sendBack(long roadmapId, int ordinal, String general, List<RowRemark> atRows, SignedIn person) {
        var submission = waiting(roadmapId, ordinal);
        var sent = submission.content().stream().map(SentRow::id).toList();
        if (!atRows.stream().allMatch(remark -> sent.contains(remark.activityId()))) {
            throw new NotFoundException();
        }
        drafts.sendBack(roadmapId, general);
        submission.sendBack(general, atRows, person.fullName(), clock.now());
    }

    private RoadmapSubmission waiting(long roadmapId, int ordinal) {
        var all = submissions.of(roadmapId);
        if (all.isEmpty()
                || all.getFirst().ordinal() != ordinal
                || all.getFirst().answer() != Answer.WAITING) {
            throw new ConflictException("Submission " + ordinal + " of roadmap " + roadmapId + " no longer waits");
        }
        return all.getFirst();
    }

    /** All of a roadmap's, the latest first. */
    @Transactional(readOnly = true)
    List<RoadmapSubmission> of(long roadmapId) {
        return submissions.of(roadmapId);
    }
}
