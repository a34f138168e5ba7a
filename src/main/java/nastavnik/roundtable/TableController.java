package nastavnik.roundtable;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.ListRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The consolidated table of a round, on a page and as a workbook. */
@Controller
@OpenTo({Role.COMMITTEE, Role.METHODOLOGIST, Role.CONTROLLER})
class TableController {

    private final RoundTables tables;
    private final TablePages pages;
    private final TableSheet sheet;
    private final TableExports exports;

    TableController(RoundTables tables, TablePages pages, TableSheet sheet, TableExports exports) {
        this.tables = tables;
        this.pages = pages;
        this.sheet = sheet;
        this.exports = exports;
    }

    @GetMapping("/rounds/{id}/table")
    String show(@PathVariable long id, ListRequest asked, Model model) {
        var table = tables.of(id);
        model.addAttribute("shown", pages.view(table));
        model.addAttribute("listing", pages.lines(table, asked));
        return "roundtable/show";
    }

    @GetMapping("/rounds/{id}/table.xlsx")
    ResponseEntity<StreamingResponseBody> workbook(@PathVariable long id, @CurrentUser SignedIn me) {
        var table = tables.of(id);
        exports.taken(table);
        return sheet.download(table).of(sheet.file(table, me));
    }
}
