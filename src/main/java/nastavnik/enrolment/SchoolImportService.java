package nastavnik.enrolment;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.enrolment.ImportOutcome.Stored;
import nastavnik.enrolment.ImportedRow.Kind;
import nastavnik.journal.Journal;
import nastavnik.school.SchoolCard;
import nastavnik.school.SchoolFilter;
import nastavnik.school.Schools;
import nastavnik.table.Documents;
import nastavnik.table.Table;
import nastavnik.table.UnusableFile;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Uploads of the register: read, shown, stored once. An upload is its sender's alone. */
@Service
@Transactional(readOnly = true)
class SchoolImportService {

    /** More organisations than the largest city has; bounds what a preview costs. */
    static final int MOST_ROWS = 5_000;

    private static final TypeReference<List<Table>> TABLES = new TypeReference<>() {};

    private final SchoolImportRepository imports;
    private final Schools schools;
    private final Documents documents;
    private final RegisterReader reader;
    private final Journal journal;
    private final CommitteeClock clock;
    private final JsonMapper json;

    SchoolImportService(
            SchoolImportRepository imports,
            Schools schools,
            Documents documents,
            RegisterReader reader,
            Journal journal,
            CommitteeClock clock,
            JsonMapper json) {
        this.imports = imports;
        this.schools = schools;
        this.documents = documents;
        this.reader = reader;
        this.journal = journal;
        this.clock = clock;
        // what records derive from their components is not kept
        this.json = json.rebuild()
                .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE)
                        .withGetterVisibility(Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY))
                .build();
    }

    /** @return the sender's uploads of the last day, the newest first */
    List<RecentImport> recent(SignedIn me) {
        return imports.recent(me.accountId(), clock.now());
    }

    /**
     * Reads a file and keeps its tables; the register stays as it is.
     *
     * @return the upload's id
     * @throws nastavnik.table.UnreadableFile where it cannot be read
     * @throws UnusableFile where it holds no register
     */
    @Transactional
    public long upload(SignedIn me, Path file, String name) {
        var tables = documents.read(file, name).visibleTables();
        var headers = reader.headers(tables);
        var rows = headers.stream().mapToInt(header -> header.body().size()).sum();
        if (rows == 0) {
            throw new UnusableFile("enrolment.unusable.no-rows");
        }
        if (rows > MOST_ROWS) {
            throw new UnusableFile("enrolment.unusable.too-many-rows", Integer.toString(MOST_ROWS));
        }
        imports.deleteOver(clock.now());
        return imports.save(new SchoolImport(me.accountId(), name, json.writeValueAsString(tables), clock.now()))
                .id();
    }

    /** @throws NotFoundException where there is none, it is another's or a day has passed */
    SchoolImport find(SignedIn me, long id) {
        return imports.findByIdAndOwnerId(id, me.accountId())
                .filter(upload -> !upload.isOver(clock.now()))
                .orElseThrow(NotFoundException::new);
    }

    List<Table> tables(SchoolImport upload) {
        return json.readValue(upload.sheets(), TABLES);
    }

    /** What the upload would do to the register as it is at this moment. */
    ImportPreview preview(SchoolImport upload) {
        return reader.preview(tables(upload), schools.search(SchoolFilter.everything()), clock.today());
    }

    ImportOutcome outcome(SchoolImport upload) {
        return json.readValue(upload.outcome(), ImportOutcome.class);
    }

    /** Which of the importable rows are stored. */
    enum Choice {
        ALL,
        ONLY_MARKED,
        ALL_BUT_MARKED
    }

    /** What became of a confirmation. */
    enum Answer {
        STORED,
        /** The register has changed since the preview was shown; nothing was stored. */
        REGISTER_CHANGED,
        NOTHING_CHOSEN
    }

    /**
     * Stores the chosen rows, all or none. Confirmed once more, as by a second click, it does nothing and says that it is
     * stored.
     *
     * @param seen fingerprint of the preview the sender has seen
     * @param marked keys of rows
     */
    @Transactional
    public Answer store(SignedIn me, long id, String seen, Choice choice, Set<String> marked) {
        var upload = imports.lock(id, me.accountId())
                .filter(found -> !found.isOver(clock.now()))
                .orElseThrow(NotFoundException::new);
        if (upload.isStored()) {
            return Answer.STORED;
        }
        var preview = preview(upload);
        if (!preview.fingerprint().equals(seen)) {
            return Answer.REGISTER_CHANGED;
        }
        var chosen = preview.rows().stream()
                .filter(ImportedRow::importable)
                .filter(chosen(choice, marked))
                .toList();
        if (chosen.isEmpty()) {
            return Answer.NOTHING_CHOSEN;
        }
        var outcome = store(chosen, preview);
        upload.store(json.writeValueAsString(outcome), clock.now());
        journal.write(
                "enrolment.stored",
                "SchoolImport",
                id,
                null,
                "%s: +%d, ~%d"
                        .formatted(
                                upload.fileName(),
                                outcome.created().size(),
                                outcome.changed().size()));
        return Answer.STORED;
    }

    private static Predicate<ImportedRow> chosen(Choice choice, Set<String> marked) {
        return switch (choice) {
            case ALL -> row -> true;
            case ONLY_MARKED -> row -> marked.contains(row.key());
            case ALL_BUT_MARKED -> row -> !marked.contains(row.key());
        };
    }

    private ImportOutcome store(List<ImportedRow> chosen, ImportPreview preview) {
        var created = new ArrayList<Stored>();
        var changed = new ArrayList<Stored>();
        var revised = new HashMap<Long, SchoolCard>();
        for (var row : chosen) {
            var card = row.card();
            var known = row.schoolId();
            if (card != null && known == null) {
                created.add(new Stored(schools.enrol(card).id(), row.name()));
            } else if (card != null && known != null) {
                revised.put(known, card);
                changed.add(new Stored(known, row.name()));
            }
        }
        schools.revise(revised);
        return new ImportOutcome(
                created,
                changed,
                (int) preview.importable() - chosen.size(),
                preview.of(Kind.REFUSED).size(),
                preview.of(Kind.UNCHANGED).size());
    }
}
