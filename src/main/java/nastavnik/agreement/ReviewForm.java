package nastavnik.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import nastavnik.form.Typed;

/**
 * What the committee says to a roadmap, as it was typed.
 *
 * @param submission which submission was read
 * @param remark about the roadmap as a whole
 * @param rows remarks at rows
 * @param answer {@code agree} or {@code return}: the button that was pressed
 */
record ReviewForm(String submission, @Size(max = 4000) String remark, List<@Valid Row> rows, String answer) {

    ReviewForm {
        submission = Typed.text(submission);
        remark = Typed.text(remark);
        rows = rows == null ? List.of() : List.copyOf(rows);
        answer = Typed.text(answer);
    }

    record Row(String activity, @Size(max = 2000) String remark) {
        Row {
            activity = Typed.text(activity);
            remark = Typed.text(remark);
        }
    }

    boolean agrees() {
        return answer.equals("agree");
    }

    List<RowRemark> remarks() {
        return rows.stream()
                .filter(row -> !row.remark().isEmpty() && row.activity().matches("\\d{1,18}"))
                .map(row -> new RowRemark(Long.parseLong(row.activity()), row.remark()))
                .toList();
    }

    boolean saysNothing() {
        return remark.isEmpty() && remarks().isEmpty();
    }

    /** @return which submission was read; an odd one is none */
    int ordinal() {
        return submission.matches("\\d{1,6}") ? Integer.parseInt(submission) : 0;
    }
}
