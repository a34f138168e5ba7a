package nastavnik.showcase;

import java.util.List;
import nastavnik.attachment.Attachment;
import nastavnik.webinar.WebinarCard;

/**
 * A webinar as everybody reads it.
 *
 * @param givenBy school and organiser
 * @param ahead whether it is still to come
 */
record OpenWebinarView(WebinarCard card, String when, String givenBy, boolean ahead, List<Attachment> files) {}
