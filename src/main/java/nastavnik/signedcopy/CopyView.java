package nastavnik.signedcopy;

import java.util.List;
import nastavnik.attachment.Attachment;
import nastavnik.reportform.SentReport;

/**
 * One sending as it is printed.
 *
 * @param sending its number, 1 for the first
 * @param known as receipts call it
 * @param at «2 октября 2026 г., 10:14»
 * @param by who sent it, and in whose place
 * @param correction why the centre corrected it in the school's place; empty where the school has sent it
 * @param director name, telephone and e-mail of that moment, as form 1 has them
 * @param filler who filled it in, in one line
 * @param others whether the report was sent at other times too
 * @param scansShown whether the reader may see signed scans
 * @param attachable whether the reader may attach one
 * @param removable whether the reader may take one away
 */
record CopyView(
        long id,
        int sending,
        String known,
        String title,
        String shortTitle,
        String at,
        String by,
        String correction,
        SentReport sent,
        String director,
        String filler,
        boolean others,
        boolean scansShown,
        List<Attachment> scans,
        boolean attachable,
        boolean removable) {}
