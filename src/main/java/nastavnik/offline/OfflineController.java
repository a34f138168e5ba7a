package nastavnik.offline;

import java.util.Locale;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.form.Typed;
import nastavnik.report.ReportSheet;
import nastavnik.report.ReportWords;
import nastavnik.table.UnusableFile;
import nastavnik.web.ConflictException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A report filled in without a connection: taken out, brought back, looked at. */
@Controller
@RequestMapping("/reports/{id}/offline")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class OfflineController {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final OfflineService offline;
    private final Previews previews;
    private final ReportWords words;
    private final MessageSource messages;

    OfflineController(OfflineService offline, Previews previews, ReportWords words, MessageSource messages) {
        this.offline = offline;
        this.previews = previews;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView index(@PathVariable long id, @CurrentUser SignedIn me) {
        var report = offline.report(id, me);
        return report.writable() ? page(report, HttpStatus.OK) : closed(id);
    }

    @PostMapping
    ModelAndView store(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentUser SignedIn me) {
        var report = offline.report(id, me);
        if (file == null || Typed.fileName(file).isEmpty()) {
            return refused(report, new DefaultMessageSourceResolvable("offline.refused.noFile"));
        }
        try {
            return new ModelAndView("redirect:/reports/" + id + "/offline/" + offline.upload(id, file, me));
        } catch (UnusableFile refused) {
            return refused(report, refused);
        } catch (ConflictException notWithTheSchool) {
            return closed(id);
        }
    }

    @GetMapping("/{upload}")
    ModelAndView show(@PathVariable long id, @PathVariable long upload, @CurrentUser SignedIn me) {
        var report = offline.report(id, me);
        var found = offline.find(upload, id, me);
        if (!report.writable()) {
            return closed(id);
        }
        if (found.taken()) {
            return new ModelAndView("redirect:/reports/" + id + "/edit");
        }
        return new ModelAndView("offline/show").addObject("preview", previews.of(found, report));
    }

    private ModelAndView refused(ReportSheet report, MessageSourceResolvable why) {
        return page(report, HttpStatus.UNPROCESSABLE_CONTENT).addObject("error", messages.getMessage(why, RUSSIAN));
    }

    private ModelAndView page(ReportSheet report, HttpStatus status) {
        var quarter = report.period().quarter();
        return new ModelAndView("offline/index", status)
                .addObject("id", report.id())
                .addObject("title", words.title(quarter))
                .addObject("shortTitle", words.shortQuarter(quarter))
                .addObject("school", report.now().schoolName())
                .addObject("due", words.due(report.period(), report.terms()))
                .addObject("left", words.left(report.terms().due()));
    }

    private static ModelAndView closed(long id) {
        return new ModelAndView("redirect:/reports/" + id);
    }
}
