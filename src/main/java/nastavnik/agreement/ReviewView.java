package nastavnik.agreement;

import java.util.List;

/**
 * A roadmap as the committee reads it before it answers.
 *
 * @param ordinal which submission this is
 * @param sent when and by whom
 * @param compared whether there was a submission before, so that changes are marked
 * @param before what the committee answered then; empty where it was the first
 * @param sections in order
 * @param leftOut wanted by the municipality and left out
 * @param gone activities of the submission before that are no longer there
 */
record ReviewView(
        long roadmapId,
        int ordinal,
        String title,
        String school,
        String period,
        String sent,
        boolean compared,
        String before,
        List<Section> sections,
        List<LeftOut> leftOut,
        List<String> gone) {

    record Section(String heading, List<Row> rows) {}

    /**
     * @param index place among all rows, for the form's fields
     * @param municipal what the municipality's activity says of its deadline; empty where it is the school's own
     * @param fresh whether it was not there in the submission before
     * @param changes what stood there before
     * @param remarked what was remarked before; empty where nothing was
     */
    record Row(
            int index,
            long id,
            String number,
            String title,
            String deadline,
            String due,
            boolean doubtful,
            String responsible,
            String document,
            String municipal,
            boolean fresh,
            List<Change> changes,
            String remarked) {}

    /** @param label message key of the field */
    record Change(String label, String before) {}

    record LeftOut(String label, String reason, boolean fresh) {}
}
