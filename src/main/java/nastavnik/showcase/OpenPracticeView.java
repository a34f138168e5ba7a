package nastavnik.showcase;

import java.util.List;
import nastavnik.attachment.Attachment;
import nastavnik.practice.PracticeCard;

/**
 * A practice as everybody reads it; authors and contact are empty unless the author has agreed to be named.
 *
 * @param form name of the form of mentoring, and the kind
 * @param recognition in words
 * @param registered since when it stands in the register
 */
record OpenPracticeView(PracticeCard card, String form, String recognition, String registered, List<Attachment> files) {

    /** What a link to the page says of it. */
    String summary() {
        var words = card.words();
        return card.school() + ". " + (words.problem().isEmpty() ? words.description() : words.problem());
    }
}
