package nastavnik.offline;

import java.util.ArrayList;
import java.util.List;
import nastavnik.filing.Doubts;
import nastavnik.offline.FilledForm.Line;
import nastavnik.offline.Merging.Kind;
import nastavnik.report.ReportSheet;
import nastavnik.report.ReportWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of an upload shows. */
@Component
class Previews {

    private final FormWords words;
    private final ReportWords reportWords;
    private final Doubts doubts;

    Previews(FormWords words, ReportWords reportWords, Doubts doubts) {
        this.words = words;
        this.reportWords = reportWords;
        this.doubts = doubts;
    }

    PreviewView of(OfflineUpload upload, ReportSheet report) {
        var form = upload.form();
        var merging = Merging.of(form, report.now(), false);
        var changedMeanwhile = form.draft() >= 0 && form.draft() != report.version();
        return new PreviewView(
                report.id(),
                upload.id(),
                report.version(),
                reportWords.shortQuarter(report.period().quarter()),
                upload.fileName(),
                problems(form),
                merging.noData() ? List.of() : doubts.of(report, merging.content()),
                form.storable(),
                merging.changes(report.now()),
                changedMeanwhile ? report.savedBy() : "",
                merging.noData(),
                merging.count(Kind.ADDED),
                merging.count(Kind.CHANGED),
                merging.count(Kind.REMOVED),
                merging.count(Kind.UNCHANGED),
                merging.webinars(),
                merging.practices(),
                merging.filler() ? merging.contact() : null);
    }

    private List<PreviewView.Found> problems(FilledForm form) {
        var found = new ArrayList<PreviewView.Found>();
        add(found, "1", form.webinars());
        add(found, "2", form.practices());
        for (var problem : form.fillerProblems()) {
            found.add(new PreviewView.Found(
                    words.say("offline.place.contact", words.part(problem.part())),
                    problem.cell(),
                    problem.value(),
                    problem.words(),
                    problem.must()));
        }
        return found;
    }

    private void add(List<PreviewView.Found> found, String number, @Nullable List<Line> lines) {
        FilledForm.lines(lines).forEach(line -> line.problems()
                .forEach(problem -> found.add(new PreviewView.Found(
                        words.say(
                                "offline.place.line", number, Integer.toString(line.row()), words.part(problem.part())),
                        problem.cell(),
                        problem.value(),
                        problem.words(),
                        problem.must()))));
    }
}
