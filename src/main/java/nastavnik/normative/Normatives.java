package nastavnik.normative;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.attachment.Attachment;
import nastavnik.attachment.Attachments;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.journal.Journal;
import nastavnik.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of the documents; who changes them has been asked before. */
@Component
@Transactional
public class Normatives {

    static final String SUBJECT = "NormativeDocument";
    private static final Locale RUSSIAN = Locale.of("ru");

    private final NormativeDocumentRepository documents;
    private final Attachments attachments;
    private final CommitteeClock clock;
    private final Journal journal;
    private final MessageSource messages;

    Normatives(
            NormativeDocumentRepository documents,
            Attachments attachments,
            CommitteeClock clock,
            Journal journal,
            MessageSource messages) {
        this.documents = documents;
        this.attachments = attachments;
        this.clock = clock;
        this.journal = journal;
        this.messages = messages;
    }

    /** @return all documents by their level, the federal ones first; levels without any are left out; two statements */
    @Transactional(readOnly = true)
    public List<Shelf> shelves() {
        var all = documents.all();
        var files = attachments
                .of(SUBJECT, all.stream().map(NormativeDocument::id).toList())
                .stream()
                .collect(Collectors.groupingBy(file -> file.holder().id()));
        return Arrays.stream(DocumentLevel.values())
                .map(level -> new Shelf(
                        level,
                        all.stream()
                                .filter(document -> document.card().level() == level)
                                .map(document -> entry(document, files.getOrDefault(document.id(), List.of())))
                                .toList()))
                .filter(shelf -> !shelf.documents().isEmpty())
                .toList();
    }

    private Shelf.Entry entry(NormativeDocument document, List<Attachment> files) {
        var card = document.card();
        var kind = messages.getMessage("normative.kind." + card.kind(), null, RUSSIAN);
        var signed = card.signedOn();
        var named = Stream.of(
                        kind,
                        signed == null ? "" : say("normative.signed", Dates.compact(signed)),
                        card.number().isEmpty() ? "" : say("normative.numbered", card.number()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Shelf.Entry(
                document.id(),
                card.title(),
                card.issuer().isEmpty() ? named : named + ", " + card.issuer(),
                card.link(),
                files,
                document.changedAt());
    }

    private String say(String key, String word) {
        return messages.getMessage(key, new Object[] {word}, RUSSIAN);
    }

    public long add(DocumentCard card) {
        var document = documents.save(new NormativeDocument(card, clock.now()));
        write("normative.added", document);
        return document.id();
    }

    /**
     * Adds a document that is typed by hand: a click that comes twice adds one.
     *
     * @return its id; empty where it is on the list
     */
    Optional<Long> addOnce(DocumentCard card) {
        documents.lock();
        var signed = card.signedOn();
        return documents.there(
                        card.kind(),
                        card.title(),
                        card.number(),
                        signed == null ? LocalDate.EPOCH : signed,
                        LocalDate.EPOCH)
                ? Optional.empty()
                : Optional.of(add(card));
    }

    /** @throws ObjectOptimisticLockingFailureException where it has changed since this version was read */
    void revise(long id, int version, DocumentCard card) {
        var document = get(id);
        if (document.version() != version) {
            throw new ObjectOptimisticLockingFailureException(NormativeDocument.class, id);
        }
        document.revise(card, clock.now());
        write("normative.revised", document);
    }

    void remove(long id) {
        var document = get(id);
        write("normative.removed", document);
        documents.delete(document);
    }

    @Transactional(readOnly = true)
    DocumentForm form(long id) {
        var document = get(id);
        return DocumentForm.of(document.card(), document.version());
    }

    private NormativeDocument get(long id) {
        return documents.findById(id).orElseThrow(NotFoundException::new);
    }

    private void write(String action, NormativeDocument document) {
        journal.write(action, SUBJECT, document.id(), null, document.card().title());
    }
}
