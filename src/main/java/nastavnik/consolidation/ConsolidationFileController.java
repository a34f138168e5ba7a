package nastavnik.consolidation;

import java.util.Locale;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.office.Download;
import nastavnik.period.PeriodCard;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The workbook of a frozen summary, byte for byte as it was. */
@Controller
@OpenTo({Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER})
class ConsolidationFileController {

    private final Consolidations consolidations;
    private final ConsolidationPages pages;
    private final MessageSource messages;

    ConsolidationFileController(Consolidations consolidations, ConsolidationPages pages, MessageSource messages) {
        this.consolidations = consolidations;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/report-periods/{quarter}/consolidation/summary.xlsx")
    ResponseEntity<byte[]> show(@PathVariable String quarter) {
        var period = pages.period(quarter);
        return file(period, pages.last(period).number());
    }

    @GetMapping("/report-periods/{quarter}/consolidations/{number}/summary.xlsx")
    ResponseEntity<byte[]> show(@PathVariable String quarter, @PathVariable int number) {
        return file(pages.period(quarter), number);
    }

    private ResponseEntity<byte[]> file(PeriodCard period, int number) {
        var bytes = consolidations.file(period, number);
        var quarter = period.quarter();
        Object[] words = {quarter.roman(), Integer.toString(quarter.year()), number};
        var name = messages.getMessage("consolidation.file", words, Locale.of("ru"));
        return ResponseEntity.ok()
                .headers(new Download(name, "svod-" + quarter + "-v" + number + ".xlsx").headers())
                .body(bytes);
    }
}
