package nastavnik.casework;

import java.util.List;
import nastavnik.attachment.Attachment;
import nastavnik.practice.Opinion;
import nastavnik.practice.PracticeCard;
import nastavnik.practice.PracticeStage;

/**
 * A card as its page shows it to one person.
 *
 * @param form name of the form of mentoring and its kind; empty where neither is known
 * @param missing message keys of what the experts need and is not written
 * @param proposed by whom and when
 * @param registered day; empty while it is not in the register
 * @param consented who has agreed and when; empty where nobody has
 * @param opinions the experts' marks, as far as the person may see them now
 * @param own the person's own mark can be taken back
 * @param rights what the person may do
 * @param origin page of the pair it was written from, where this is the person's; else empty
 */
record PracticeView(
        PracticeCard card,
        String form,
        String recognition,
        List<String> missing,
        String proposed,
        String registered,
        String consented,
        List<Opinion> opinions,
        boolean named,
        boolean own,
        Rights rights,
        List<Attachment> files,
        List<Attachment> consentFiles,
        List<Event> history,
        String origin) {

    /** @return whether the card is at this stage; for the template */
    public boolean at(String stage) {
        return card.stage() == PracticeStage.valueOf(stage);
    }

    /**
     * What the person may do with the card now.
     *
     * @param writes change its words and files
     * @param keeps take its steps
     * @param marks give a mark
     * @param consents note or withdraw the author's consent
     */
    record Rights(boolean writes, boolean keeps, boolean marks, boolean consents) {}

    /** One line of the history. */
    record Event(String at, String actor, String action, String details) {}
}
