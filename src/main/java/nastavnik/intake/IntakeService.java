package nastavnik.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Dates;
import nastavnik.journal.Journal;
import nastavnik.performer.Performers;
import nastavnik.plan.ApprovingOrder;
import nastavnik.plan.OrderColumn;
import nastavnik.plan.OrderColumn.Kind;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapDetails;
import nastavnik.plan.RoadmapLevel;
import nastavnik.plan.RoadmapPlan;
import nastavnik.plan.RoadmapPlan.PlannedActivity;
import nastavnik.plan.RoadmapPlan.PlannedSection;
import nastavnik.reading.PlanRead;
import nastavnik.reading.PlanReader;
import nastavnik.reading.TableRead;
import nastavnik.reading.TableReader;
import nastavnik.roadmap.Amendments;
import nastavnik.roadmap.DraftRewriting;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.Roadmaps;
import nastavnik.table.Document;
import nastavnik.table.Documents;
import nastavnik.table.UnreadableFile;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

@Service
class IntakeService {

    private final Documents documents;
    private final TableReader tables;
    private final PlanReader plans;
    private final Performers performers;
    private final ImportStore store;
    private final Drafts drafts;
    private final DraftRewriting rewriting;
    private final Amendments amendments;
    private final Roadmaps roadmaps;
    private final Journal journal;

    IntakeService(
            Documents documents,
            TableReader tables,
            PlanReader plans,
            Performers performers,
            ImportStore store,
            Drafts drafts,
            DraftRewriting rewriting,
            Amendments amendments,
            Roadmaps roadmaps,
            Journal journal) {
        this.documents = documents;
        this.tables = tables;
        this.plans = plans;
        this.performers = performers;
        this.store = store;
        this.drafts = drafts;
        this.rewriting = rewriting;
        this.amendments = amendments;
        this.roadmaps = roadmaps;
        this.journal = journal;
    }

    /**
     * Reads an upload and keeps it for the preview; no roadmap is stored yet.
     *
     * @throws UnreadableFile where the file cannot be read at all
     * @throws NoRoadmapInFile where it has no table with captions and rows
     */
    UUID upload(MultipartFile file, SignedIn person) {
        return keep(() -> documents.read(file), person);
    }

    /** The same for text copied from Word, Excel or a PDF. */
    UUID paste(String text, SignedIn person) {
        return keep(() -> documents.readPasted(text), person);
    }

    /** Reads before the transaction begins, so that a slow document holds no connection. */
    private UUID keep(Supplier<Document> reading, SignedIn person) {
        var document = reading.get();
        var read = tables.read(document);
        if (read.isEmpty()) {
            throw new NoRoadmapInFile();
        }
        return store.keep(document.name(), read, person);
    }

    /** @throws NotFoundException where there is no such upload, or it is somebody else's or older than a day */
    @Transactional
    StoredImport find(UUID id, SignedIn person) {
        return store.find(id, person).orElseThrow(NotFoundException::new);
    }

    /** What stands in the fields: as the person left it, or as the document proposes it. */
    ImportForm form(StoredImport upload) {
        var left = upload.form();
        if (left != null) {
            return left;
        }
        var proposed = ImportForm.proposed(upload.tables(), upload.likeliestTable());
        return sameTitled(proposed.title())
                .map(draft -> proposed.onto(Long.toString(draft.id())))
                .orElse(proposed);
    }

    /** What the document is likely to be a newer version of, so that it is not stored twice. */
    private Optional<RoadmapCard> sameTitled(String title) {
        return title.isEmpty()
                ? Optional.empty()
                : targets().stream()
                        .filter(draft -> plain(draft.title()).equals(plain(title)))
                        .findFirst();
    }

    private static String plain(String title) {
        return title.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Keeps what was typed and what a button decided. */
    @Transactional
    void keep(UUID id, ImportForm typed, Pressed button, SignedIn person) {
        var upload = find(id, person);
        var before = form(upload);
        if (typed.tableIndex(upload.tables().size())
                != before.tableIndex(upload.tables().size())) {
            store.keep(id, typed.over(upload.table(typed)));
        } else {
            var all = typed.after(before);
            store.keep(id, all.pressed(button, plan(upload, all)));
        }
    }

    /** The plan as the portal proposes it, the person's decisions not yet in it. */
    PlanRead plan(StoredImport upload, ImportForm form) {
        var table = upload.table(form);
        var reader = performers.reader();
        return plans.read(
                table, form.kinds(table.captions().size()), form.period().orElse(null), words -> reader.read(words)
                        .unknown());
    }

    /** The plan beside what it is to change; empty where it is to become a new one. */
    Optional<Comparison> compare(PlanRead corrected, ImportForm form) {
        return target(form).map(draft -> Comparison.of(corrected, roadmaps.sections(draft.id())));
    }

    /** The plan with the chosen changes only; the plan itself where it is to become a new draft. */
    Selection select(PlanRead corrected, ImportForm form) {
        return target(form)
                .map(draft -> Selection.of(corrected, roadmaps.sections(draft.id()), Set.copyOf(form.leftOut())))
                .orElse(new Selection(corrected, Map.of()));
    }

    private Optional<RoadmapCard> target(ImportForm form) {
        return form.targetId()
                .flatMap(id ->
                        targets().stream().filter(target -> target.id() == id).findFirst());
    }

    /** What a document can change: drafts, amendments begun, and approved roadmaps, of which it begins an amendment. */
    List<RoadmapCard> targets() {
        return Stream.concat(roadmaps.drafts().stream(), roadmaps.amendable().stream())
                .toList();
    }

    /**
     * Stores the draft, or makes an existing one or an amendment say what the document says; asked again, it answers with the roadmap that is
     * stored already.
     *
     * @param form valid, with a period and a column of titles
     * @return id of what was stored; empty where the target was changed since it was compared, and nothing is stored
     * @throws ConflictException where what is to change is gone
     */
    @Transactional
    Optional<Long> store(UUID id, ImportForm form, SignedIn person) {
        var upload = find(id, person);
        if (upload.roadmapId() != null) {
            return Optional.of(upload.roadmapId());
        }
        var read = plan(upload, form);
        var plan = read.corrected(form.corrections(read));
        var details = details(upload.table(form), form);
        var roadmapId = form.targetId().isEmpty()
                ? Optional.of(drafts.found(new RoadmapPlan(details, planned(plan))))
                : rewrite(form, plan, details);
        roadmapId.ifPresent(stored -> {
            store.stored(id, stored);
            journal.write("intake.store", "Roadmap", stored, null, upload.fileName());
        });
        return roadmapId;
    }

    private Optional<Long> rewrite(ImportForm form, PlanRead plan, RoadmapDetails details) {
        var target = target(form).orElseThrow(() -> new ConflictException("Nothing to change: " + form.target()));
        var seen = Comparison.of(plan, roadmaps.sections(target.id()));
        if (!seen.seen().equals(form.compared())) {
            return Optional.empty();
        }
        var draft = target.draft() ? target : amendment(target);
        var sections = roadmaps.sections(draft.id());
        var comparison = Comparison.of(plan, sections);
        if (!comparison.saysTheSame(seen)
                || !drafts.revise(draft.id(), draft.version(), completed(details, draft.order()))) {
            return Optional.empty();
        }
        var chosen = Selection.of(plan, sections, Set.copyOf(form.leftOut())).plan();
        rewriting.rewrite(draft.id(), Comparison.of(chosen, sections).rewriting());
        return Optional.of(draft.id());
    }

    private RoadmapCard amendment(RoadmapCard approved) {
        return roadmaps.find(amendments.begin(approved.roadmapId())).orElseThrow();
    }

    /** What the document does not say of its order the draft may know already. */
    private static RoadmapDetails completed(RoadmapDetails details, ApprovingOrder known) {
        var read = details.order();
        var order = new ApprovingOrder(
                read.issuer().isEmpty() ? known.issuer() : read.issuer(),
                read.signedOn() == null ? known.signedOn() : read.signedOn(),
                read.number().isEmpty() ? known.number() : read.number(),
                known.title());
        return new RoadmapDetails(details.title(), details.level(), details.period(), order, details.columns());
    }

    private static List<PlannedSection> planned(PlanRead plan) {
        return plan.sections().stream()
                .map(section -> new PlannedSection(
                        section.number(),
                        section.title(),
                        section.activities().stream()
                                .map(activity -> new PlannedActivity(activity.words(), activity.source()))
                                .toList()))
                .toList();
    }

    private static RoadmapDetails details(TableRead table, ImportForm form) {
        return new RoadmapDetails(
                form.title(),
                RoadmapLevel.valueOf(form.level()),
                form.period().orElseThrow(),
                new ApprovingOrder(form.issuer(), Dates.parse(form.signedOn()).orElse(null), form.number(), ""),
                columns(table, form));
    }

    private static List<OrderColumn> columns(TableRead table, ImportForm form) {
        var columns = new ArrayList<OrderColumn>();
        var kinds = form.kinds(table.captions().size());
        for (int column = 0; column < kinds.size(); column++) {
            Kind kind = kinds.get(column);
            if (kind != null) {
                columns.add(new OrderColumn(
                        kind, Objects.requireNonNull(table.captions().get(column))));
            }
        }
        return columns;
    }
}
