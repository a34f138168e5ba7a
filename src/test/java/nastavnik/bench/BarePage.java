package nastavnik.bench;

import jakarta.persistence.EntityManager;
import nastavnik.access.OpenToAnyone;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What the pages are measured against (docs/operations.md): one JPQL statement into records, a bare table in Thymeleaf, no
 * session, no frame. Only in the profile bench, which nothing but a measurement uses.
 */
@Controller
@OpenToAnyone
@Profile("bench")
class BarePage {

    private final EntityManager entities;

    BarePage(EntityManager entities) {
        this.entities = entities;
    }

    public record Row(String shortName, String fullName, String director, String phone, String email) {}

    @GetMapping("/open/bare")
    String index(@RequestParam int rows, Model model) {
        model.addAttribute(
                "rows", entities.createQuery("""
                                select new nastavnik.bench.BarePage$Row(s.shortName, s.fullName, s.directorName, s.phone, s.email)
                                from School s order by s.shortName
                                """, Row.class).setMaxResults(rows).getResultList());
        return "bench/bare";
    }
}
