package nastavnik.remark;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import nastavnik.journal.Journal;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The library of remarks. */
@Component
@Transactional
public class CommonRemarks {

    private static final String SUBJECT = "CommonRemark";

    private final CommonRemarkRepository remarks;
    private final Journal journal;

    CommonRemarks(CommonRemarkRepository remarks, Journal journal) {
        this.remarks = remarks;
        this.journal = journal;
    }

    /** @return the remarks in use by what they are about, in Russian order; one statement */
    @Transactional(readOnly = true)
    public Map<RemarkPlace, List<String>> offered() {
        return remarks.all().stream()
                .filter(remark -> !remark.retired())
                .collect(groupingBy(CommonRemark::place, mapping(CommonRemark::text, toList())));
    }

    @Transactional(readOnly = true)
    List<CommonRemark> all() {
        return remarks.all();
    }

    @Transactional(readOnly = true)
    CommonRemark find(long id) {
        return remarks.findById(id).orElseThrow(NotFoundException::new);
    }

    /** @return whether another remark says the same already */
    @Transactional(readOnly = true)
    boolean taken(RemarkPlace place, String text, long butId) {
        return remarks.same(place, text).filter(id -> id != butId).isPresent();
    }

    void add(RemarkPlace place, String text) {
        var remark = remarks.save(new CommonRemark(place, text));
        journal.write("report.remarkAdded", SUBJECT, remark.id(), null, text);
    }

    /** @throws ConflictException where somebody has changed it since that version */
    void reword(long id, int version, RemarkPlace place, String text) {
        var remark = find(id);
        if (remark.version() != version) {
            throw new ConflictException("Remark " + id + " has changed");
        }
        var before = remark.text();
        remark.reword(place, text);
        journal.write("report.remarkReworded", SUBJECT, id, null, before + " → " + text);
    }

    void retire(long id) {
        var remark = find(id);
        remark.retire();
        journal.write("report.remarkRetired", SUBJECT, id, null, remark.text());
    }

    void restore(long id) {
        var remark = find(id);
        remark.restore();
        journal.write("report.remarkRestored", SUBJECT, id, null, remark.text());
    }
}
