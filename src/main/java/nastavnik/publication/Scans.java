package nastavnik.publication;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nastavnik.access.SignedIn;
import nastavnik.attachment.Attachment;
import nastavnik.attachment.AttachmentLimits;
import nastavnik.attachment.Attachments;
import nastavnik.attachment.Holder;
import nastavnik.attachment.HolderRules;
import nastavnik.attachment.Refusal;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapLevel;
import nastavnik.roadmap.Roadmaps;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;

/**
 * The scans of the order behind a redaction of a roadmap: opened by whoever may see the redaction, by anyone where the
 * committee says so, changed by whoever writes the roadmap. The pages that call it are the writers' and know the redaction.
 */
@Component
@Transactional
public class Scans {

    private static final String ROADMAP = "Roadmap";

    private final Attachments attachments;
    private final AttachmentLimits limits;
    private final MessageSource messages;

    Scans(Attachments attachments, AttachmentLimits limits, MessageSource messages) {
        this.attachments = attachments;
        this.limits = limits;
        this.messages = messages;
    }

    /**
     * Attaches what was chosen and notes whether all scans of the redaction are for everybody.
     *
     * @return why some were not attached
     */
    public List<Refusal> attach(
            long redactionId, MultipartFile @Nullable [] files, boolean shownToAll, SignedIn person) {
        var holder = new Holder(ROADMAP, redactionId);
        var refused = attachments.attach(holder, files == null ? List.of() : Arrays.asList(files), person);
        attachments.show(holder, shownToAll);
        return refused;
    }

    /** @throws nastavnik.web.NotFoundException where the redaction has no such scan */
    public void remove(long redactionId, UUID file, SignedIn person) {
        attachments.remove(file, new Holder(ROADMAP, redactionId), person);
    }

    /** The redaction is approved: what is attached belongs to its history. */
    public void approved(long redactionId) {
        attachments.send(new Holder(ROADMAP, redactionId));
    }

    /** Gives a page what the fields of the scans need. */
    public void fields(long redactionId, List<Refusal> refused, Model model) {
        var files = of(redactionId);
        model.addAttribute("scans", files);
        model.addAttribute("limits", limits);
        model.addAttribute("shownToAll", !files.isEmpty() && files.stream().allMatch(Attachment::shownToAll));
        model.addAttribute(
                "refused", refused.stream().map(each -> each.words(messages)).toList());
    }

    @Transactional(readOnly = true)
    List<Attachment> of(long redactionId) {
        return attachments.of(new Holder(ROADMAP, redactionId));
    }

    /** @return those that anyone may open, of all these redactions; one statement */
    @Transactional(readOnly = true)
    List<Attachment> open(Collection<RoadmapCard> redactions) {
        return attachments
                .of(
                        ROADMAP,
                        redactions.stream()
                                .filter(Scans::mayBeOpen)
                                .map(RoadmapCard::id)
                                .toList())
                .stream()
                .filter(Attachment::shownToAll)
                .toList();
    }

    private static boolean mayBeOpen(RoadmapCard redaction) {
        return !redaction.draft() && redaction.level() == RoadmapLevel.MUNICIPAL;
    }

    /** What the room of the files asks about them. */
    @Component
    static class Rules implements HolderRules {

        private final Roadmaps roadmaps;
        private final RoadmapPages pages;

        Rules(Roadmaps roadmaps, RoadmapPages pages) {
            this.roadmaps = roadmaps;
            this.pages = pages;
        }

        @Override
        public String type() {
            return ROADMAP;
        }

        @Override
        public boolean mayRead(long id, SignedIn person) {
            return pages.show(id, person).isPresent();
        }

        @Override
        public boolean mayRemove(long id, SignedIn person) {
            return roadmaps.find(id)
                    .filter(redaction -> redaction.writtenBy(person))
                    .isPresent();
        }

        @Override
        public boolean open(long id) {
            return roadmaps.find(id).filter(Scans::mayBeOpen).isPresent();
        }

        @Override
        public @Nullable Long schoolId(long id) {
            return roadmaps.find(id).map(RoadmapCard::schoolId).orElse(null);
        }

        /** An order is made to be read. */
        @Override
        public boolean personal() {
            return false;
        }
    }
}
