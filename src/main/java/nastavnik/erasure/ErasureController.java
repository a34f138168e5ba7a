package nastavnik.erasure;

import jakarta.validation.Valid;
import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.erasure.ErasureArchive.Kind;
import nastavnik.office.Download;
import nastavnik.web.Flash;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The destruction of a participant's data, and the papers of those that were. */
@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class ErasureController {

    private static final List<String> SORTABLE = List.of("erasedOn");

    private final ErasureService erasures;
    private final ErasurePapers papers;

    ErasureController(ErasureService erasures, ErasurePapers papers) {
        this.erasures = erasures;
        this.papers = papers;
    }

    @GetMapping("/erasures")
    String index(@CurrentUser SignedIn me, ListRequest asked, Model model) {
        model.addAttribute("listing", Listing.of(asked, erasures.list(me, asked.pageable(SORTABLE))));
        model.addAttribute("manySchools", me.schoolIds().size() > 1);
        return "erasure/index";
    }

    @GetMapping("/participants/{id}/erasure/new")
    ModelAndView create(@CurrentUser SignedIn me, @PathVariable long id) {
        return page(me, id, HttpStatus.OK).addObject("form", ErasureForm.blank(erasures.director(me, id)));
    }

    @PostMapping("/participants/{id}/erasure")
    ModelAndView store(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") ErasureForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            return page(me, id, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        erasures.erase(me, id, form);
        Flash.success(next, "erasure.erased");
        return new ModelAndView("redirect:/erasures");
    }

    @GetMapping("/erasures/{id}/act")
    ResponseEntity<byte[]> act(@CurrentUser SignedIn me, @PathVariable long id) {
        return file(me, id, Kind.ACT, "akt");
    }

    @GetMapping("/erasures/{id}/extract")
    ResponseEntity<byte[]> extract(@CurrentUser SignedIn me, @PathVariable long id) {
        return file(me, id, Kind.EXTRACT, "vypiska");
    }

    private ResponseEntity<byte[]> file(SignedIn me, long id, Kind kind, String plain) {
        var content = erasures.paper(me, id, kind);
        var download = new Download(
                papers.say("erasure.file." + kind, Long.toString(id)) + "." + kind.ending(),
                plain + "-" + id + "." + kind.ending());
        return ResponseEntity.ok().headers(download.headers()).body(content);
    }

    private ModelAndView page(SignedIn me, long id, HttpStatus status) {
        return new ModelAndView("erasure/form", status).addObject("offer", erasures.offer(me, id));
    }
}
