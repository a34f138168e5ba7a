package nastavnik.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Dates;
import nastavnik.deadline.DeadlineReader;
import nastavnik.journal.Journal;
import nastavnik.office.Documents;
import nastavnik.office.UnreadableFile;
import nastavnik.roadmap.ApprovingOrder;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.OrderColumn;
import nastavnik.roadmap.OrderColumn.Kind;
import nastavnik.roadmap.RoadmapDetails;
import nastavnik.roadmap.RoadmapLevel;
import nastavnik.roadmap.RoadmapPlan;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

@Service
class IntakeService {

    private final Documents documents;
    private final TableReader tables;
    private final DeadlineReader deadlines;
    private final ImportStore store;
    private final Drafts drafts;
    private final Journal journal;

    IntakeService(
            Documents documents,
            TableReader tables,
            DeadlineReader deadlines,
            ImportStore store,
            Drafts drafts,
            Journal journal) {
        this.documents = documents;
        this.tables = tables;
        this.deadlines = deadlines;
        this.store = store;
        this.drafts = drafts;
        this.journal = journal;
    }

    /**
     * Reads an upload and keeps it for the preview; no roadmap is stored yet.
     *
     * @throws UnreadableFile where the file cannot be read at all
     * @throws NoRoadmapInFile where it has no table with activities and deadlines
     */
    @Transactional
    UUID upload(MultipartFile file, SignedIn person) {
        var document = documents.read(file);
        var table = tables.read(document).orElseThrow(NoRoadmapInFile::new);
        return store.keep(document.name(), table, person);
    }

    /** @throws NotFoundException where there is no such upload, or it is somebody else's or older than a day */
    @Transactional
    StoredImport find(UUID id, SignedIn person) {
        return store.find(id, person).orElseThrow(NotFoundException::new);
    }

    PlanRead read(TableRead table, ImportForm form) {
        return new PlanReader(
                        deadlines,
                        form.kinds(table.captions().size()),
                        form.period().orElse(null))
                .read(table.rows());
    }

    /**
     * Stores the draft; asked again, it answers with the draft that is stored already.
     *
     * @param form valid, with a period and a column of titles
     * @return the roadmap's id
     */
    @Transactional
    long store(UUID id, ImportForm form, SignedIn person) {
        var upload = find(id, person);
        var already = upload.roadmapId();
        if (already != null) {
            return already;
        }
        var roadmapId = drafts.found(plan(upload.table(), form));
        store.stored(id, roadmapId);
        journal.write("intake.store", "Roadmap", roadmapId, null, upload.fileName());
        return roadmapId;
    }

    private RoadmapPlan plan(TableRead table, ImportForm form) {
        var details = new RoadmapDetails(
                form.title(),
                RoadmapLevel.valueOf(form.level()),
                form.period().orElseThrow(),
                new ApprovingOrder(form.issuer(), Dates.parse(form.signedOn()).orElse(null), form.number(), ""),
                columns(table, form));
        return new RoadmapPlan(
                details,
                read(table, form).sections().stream()
                        .map(section -> new RoadmapPlan.PlannedSection(
                                section.number(),
                                section.title(),
                                section.activities().stream()
                                        .map(activity ->
                                                new RoadmapPlan.PlannedActivity(activity.words(), activity.source()))
                                        .toList()))
                        .toList());
    }

    private static List<OrderColumn> columns(TableRead table, ImportForm form) {
        var columns = new ArrayList<OrderColumn>();
        var kinds = form.kinds(table.captions().size());
        for (int column = 0; column < kinds.size(); column++) {
            Kind kind = kinds.get(column);
            if (kind != null) {
                columns.add(new OrderColumn(kind, table.captions().get(column)));
            }
        }
        return columns;
    }
}
