package nastavnik.consent;

import java.util.List;
import nastavnik.attachment.Attachment;

/**
 * All about one participant's consents.
 *
 * @param covered whether everything needed is on file today
 * @param dated whether the birth date is known
 * @param minor whether a representative signs
 * @param eraseBy until when what tells who it is has to be destroyed; empty while it is in use
 * @param erased whether that has been done
 */
record ConsentsView(
        long participantId,
        String name,
        String school,
        boolean covered,
        boolean dated,
        boolean minor,
        String adultOn,
        String eraseBy,
        boolean erased,
        List<Need> needs,
        List<Paper> papers) {

    /**
     * What the person needs today.
     *
     * @param tone style of its badge
     * @param state message key of what there is
     * @param until last day that is covered; empty where none, or no end, is known
     */
    record Need(ConsentKind kind, String tone, String state, String until) {}

    /**
     * A paper on file.
     *
     * @param state last part of a message key: covers, is over, or was taken back
     */
    record Paper(
            long id,
            ConsentKind kind,
            Signer signer,
            String representative,
            String givenOn,
            String validTo,
            String withdrawnOn,
            String way,
            List<PublicData> data,
            String conditions,
            String state,
            boolean withdrawable,
            List<Attachment> scans) {}
}
