package nastavnik.intake;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.table.UnreadableFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A document on its way in: sent, looked at, decided upon. */
@Controller
@OpenTo(Role.COMMITTEE)
@RequestMapping("/roadmap-imports")
class ImportController {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final IntakeService intake;
    private final ImportPages pages;
    private final MessageSource messages;
    private final DataSize largest;

    ImportController(
            IntakeService intake,
            ImportPages pages,
            MessageSource messages,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.intake = intake;
        this.pages = pages;
        this.messages = messages;
        this.largest = largest;
    }

    /** Larger files are refused before they are read. */
    @ModelAttribute("largest")
    long largest() {
        return largest.toBytes();
    }

    @GetMapping("/new")
    String create() {
        return "intake/new";
    }

    @PostMapping
    ModelAndView store(@RequestParam MultipartFile file, @CurrentUser SignedIn person) {
        return kept(() -> intake.upload(file, person), "");
    }

    @PostMapping(params = "text")
    ModelAndView store(@RequestParam String text, @CurrentUser SignedIn person) {
        return kept(() -> intake.paste(text, person), text);
    }

    @GetMapping("/{id}")
    ModelAndView show(
            @PathVariable UUID id, @RequestParam(defaultValue = "1") String page, @CurrentUser SignedIn person) {
        var upload = intake.find(id, person);
        return upload.roadmapId() == null
                ? pages.preview(upload, intake.form(upload), page)
                : new ModelAndView("redirect:/roadmaps/" + upload.roadmapId());
    }

    /** Keeps what was typed and decided so far; no roadmap is stored. */
    @PostMapping("/{id}")
    String update(
            @PathVariable UUID id,
            @ModelAttribute("form") ImportForm form,
            @ModelAttribute("pressed") Pressed pressed,
            @CurrentUser SignedIn person) {
        intake.keep(id, form, pressed, person);
        return "redirect:/roadmap-imports/" + id + pressed.anchor();
    }

    private ModelAndView kept(Supplier<UUID> reading, String text) {
        try {
            return new ModelAndView("redirect:/roadmap-imports/" + reading.get());
        } catch (UnreadableFile unreadable) {
            return refused(messages.getMessage(unreadable, RUSSIAN), text);
        } catch (NoRoadmapInFile noTable) {
            return refused(messages.getMessage("intake.noTable", null, RUSSIAN), text);
        }
    }

    private static ModelAndView refused(String why, String text) {
        var page = new ModelAndView("intake/new");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("refusal", why).addObject("text", text);
    }
}
