package nastavnik.baseimport;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nastavnik.access.SignedIn;
import nastavnik.baseimport.ImportedLine.Status;
import nastavnik.calendar.CommitteeClock;
import nastavnik.form.Typed;
import nastavnik.journal.Journal;
import nastavnik.journal.Sight;
import nastavnik.office.Imprint;
import nastavnik.office.SheetFile;
import nastavnik.pairdoubt.PairDoubtful;
import nastavnik.peoplebase.BaseKeys;
import nastavnik.peoplebase.Bases;
import nastavnik.school.School;
import nastavnik.school.Schools;
import nastavnik.table.Documents;
import nastavnik.table.Table;
import nastavnik.table.UnusableFile;
import nastavnik.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Bases that a school has brought: read, shown, taken once and whole. An upload is its sender's alone. */
@Service
@Transactional
class BaseUploadService {

    /** More people than any school has on its lists; bounds what a preview costs. */
    static final int MOST_ROWS = 5_000;

    private static final String SUBJECT = "BaseUpload";
    private static final TypeReference<List<Table>> TABLES = new TypeReference<>() {};

    private final BaseUploadRepository uploads;
    private final BaseTables tables;
    private final Previews previews;
    private final Bases bases;
    private final Application application;
    private final Documents documents;
    private final Schools schools;
    private final Journal journal;
    private final Sight sight;
    private final CommitteeClock clock;
    private final MessageSource messages;
    private final JsonMapper json;

    BaseUploadService(
            BaseUploadRepository uploads,
            BaseTables tables,
            Previews previews,
            Bases bases,
            Application application,
            Documents documents,
            Schools schools,
            Journal journal,
            Sight sight,
            CommitteeClock clock,
            MessageSource messages,
            JsonMapper json) {
        this.uploads = uploads;
        this.tables = tables;
        this.previews = previews;
        this.bases = bases;
        this.application = application;
        this.documents = documents;
        this.schools = schools;
        this.journal = journal;
        this.sight = sight;
        this.clock = clock;
        this.messages = messages;
        // what records derive from their components is not kept
        this.json = json.rebuild()
                .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE)
                        .withGetterVisibility(Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY))
                .build();
    }

    /** What became of an upload. */
    record Outcome(long created, long changed, long unchanged, long skipped, long undated) {}

    /**
     * Reads a file and keeps what was read; nobody's card changes.
     *
     * @return the upload's id
     * @throws NotFoundException where the school is not the sender's
     * @throws nastavnik.table.UnreadableFile where it cannot be read
     * @throws UnusableFile where it holds no base
     */
    long upload(SignedIn me, long schoolId, MultipartFile file) {
        var school = own(me, schoolId);
        var sheets = documents.read(file).tables();
        var found = tables.in(sheets);
        if (found.isEmpty()) {
            throw new UnusableFile("baseimport.unusable.no-base");
        }
        var rows = found.stream().mapToInt(each -> each.header().body().size()).sum();
        if (rows == 0) {
            throw new UnusableFile("baseimport.unusable.no-rows");
        }
        if (rows > MOST_ROWS) {
            throw new UnusableFile("baseimport.unusable.too-many-rows", Integer.toString(MOST_ROWS));
        }
        forgetOver();
        var upload = uploads.save(new BaseUpload(
                me.accountId(), school.id(), Typed.fileName(file), json.writeValueAsString(sheets), clock.now()));
        journal.write("baseimport.read", SUBJECT, upload.id(), school.id(), Integer.toString(rows));
        return upload.id();
    }

    /** Forgets what nobody has confirmed for a day. */
    void forgetOver() {
        uploads.deleteOver(clock.now());
    }

    /** @throws NotFoundException where there is none, it is another's or a day has passed */
    BaseUpload find(SignedIn me, long id) {
        return uploads.findByIdAndOwnerId(id, me.accountId())
                .filter(upload -> !upload.isOver(clock.now()) && me.worksFor(upload.schoolId()))
                .orElseThrow(NotFoundException::new);
    }

    /** What the upload would do to the school's people as they are at this moment. */
    BasePreview preview(SignedIn me, BaseUpload upload) {
        return preview(me, upload, Map.of());
    }

    /** The same with the answers that were given; they say what is unusual, and nothing of the rows is taken as answered. */
    BasePreview preview(SignedIn me, BaseUpload upload, Map<String, String> answers) {
        var shown = compare(me, upload, Map.of());
        var preview = answers.isEmpty()
                ? shown
                : shown.with(compare(me, upload, answers).doubts());
        journal.write(
                "baseimport.previewed",
                SUBJECT,
                upload.id(),
                upload.schoolId(),
                sight.of(preview.lines().size()));
        return preview;
    }

    private BasePreview compare(SignedIn me, BaseUpload upload, Map<String, String> answers) {
        var school = own(me, upload.schoolId());
        return previews.of(sheets(upload), bases.people(school.id()), bases.stopped(school.id()), school, answers);
    }

    private List<Table> sheets(BaseUpload upload) {
        return json.readValue(upload.sheets(), TABLES);
    }

    Outcome outcome(BaseUpload upload) {
        return json.readValue(upload.outcome(), Outcome.class);
    }

    /** What became of a confirmation. */
    enum Answer {
        STORED,
        /** Somebody's card has changed since the preview was shown; nothing was stored. */
        CHANGED_MEANWHILE,
        /** What is unusual in it was not confirmed; nothing was stored. */
        NOT_CONFIRMED,
        /** It was not said of everybody who it is, or a row has to be mended; nothing was stored. */
        NOT_ANSWERED
    }

    /**
     * Takes the whole file, or nothing. Confirmed once more, as by a second click, it does nothing.
     *
     * @param seen fingerprint of the preview the sender has seen
     * @param answers by the key of the row
     * @param confirmed codes of the doubts that were confirmed
     */
    Answer store(SignedIn me, long id, String seen, Map<String, String> answers, String confirmed) {
        var upload = uploads.lock(id, me.accountId())
                .filter(each -> !each.isOver(clock.now()) && me.worksFor(each.schoolId()))
                .orElseThrow(NotFoundException::new);
        if (upload.isStored()) {
            return Answer.STORED;
        }
        var school = own(me, upload.schoolId());
        var sheets = sheets(upload);
        var people = bases.people(school.id());
        var stopped = bases.stopped(school.id());
        var shown = previews.of(sheets, people, stopped, school, Map.of());
        if (!shown.fingerprint().equals(seen)) {
            return Answer.CHANGED_MEANWHILE;
        }
        var preview = answers.isEmpty() ? shown : previews.of(sheets, people, stopped, school, answers);
        if (preview.count("ASKED") + preview.count("REFUSED") > 0) {
            return Answer.NOT_ANSWERED;
        }
        try {
            PairDoubtful.unlessConfirmed(preview.doubts(), confirmed);
        } catch (PairDoubtful unconfirmed) {
            return Answer.NOT_CONFIRMED;
        }
        var schoolId = upload.schoolId();
        application.apply(preview.lines(), schoolId, say("baseimport.source", Long.toString(id)));
        var outcome = new Outcome(
                preview.of(Status.NEW).stream()
                        .filter(line -> line.sameAs().isEmpty())
                        .count(),
                preview.count("CHANGED"),
                preview.count("UNCHANGED"),
                preview.count("SKIPPED"),
                preview.of(Status.NEW).stream()
                        .filter(line ->
                                line.line().birthDate() == null && line.sameAs().isEmpty())
                        .count());
        upload.store(json.writeValueAsString(outcome), clock.now());
        journal.write(
                "baseimport.stored", SUBJECT, id, schoolId, "+%d, ~%d".formatted(outcome.created(), outcome.changed()));
        return Answer.STORED;
    }

    /**
     * The tables of an upload as they were, rows that have to be mended marked.
     *
     * @throws NotFoundException where nothing has to be mended
     */
    SheetFile corrections(SignedIn me, BaseUpload upload, String title) {
        var lines = upload.isStored()
                ? List.<ImportedLine>of()
                : compare(me, upload, Map.of()).of(Status.REFUSED);
        if (lines.isEmpty()) {
            throw new NotFoundException();
        }
        journal.write("baseimport.exported", SUBJECT, upload.id(), upload.schoolId(), sight.of(lines.size()));
        var found = tables.in(sheets(upload));
        var file = new SheetFile(new Imprint(title, me.fullName(), clock.now(), "people-base-corrections", 1));
        for (var i = 0; i < found.size(); i++) {
            var prefix = i + "-";
            Map<Integer, List<String>> problems = lines.stream()
                    .filter(line -> line.key().startsWith(prefix))
                    .collect(Collectors.toMap(ImportedLine::row, line -> line.problems().stream()
                            .map(problem -> problem.place() + ": " + problem.what())
                            .toList()));
            var header = found.get(i).header();
            file.corrections(
                    header.table().name().isEmpty() ? title : header.table().name(), header, problems);
        }
        Map<String, String> keys = new HashMap<>();
        tables.keys(sheets(upload)).forEach((place, personId) -> keys.put(place, Long.toString(personId)));
        if (!keys.isEmpty()) {
            file.keys(BaseKeys.SHEET, keys);
        }
        return file;
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, Locale.of("ru"));
    }

    private School own(SignedIn me, long schoolId) {
        return schools.find(schoolId).filter(each -> me.worksFor(schoolId)).orElseThrow(NotFoundException::new);
    }
}
