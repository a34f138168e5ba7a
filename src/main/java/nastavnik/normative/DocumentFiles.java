package nastavnik.normative;

import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.attachment.HolderRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The text of a document is for everybody. */
@Component
class DocumentFiles implements HolderRules {

    private final NormativeDocumentRepository documents;

    DocumentFiles(NormativeDocumentRepository documents) {
        this.documents = documents;
    }

    @Override
    public String type() {
        return Normatives.SUBJECT;
    }

    @Override
    public boolean mayRead(long id, SignedIn person) {
        return open(id);
    }

    @Override
    public boolean mayRemove(long id, SignedIn person) {
        return person.is(Role.COMMITTEE) && open(id);
    }

    @Override
    public boolean open(long id) {
        return documents.findById(id).isPresent();
    }

    @Override
    public @Nullable Long schoolId(long id) {
        return null;
    }

    @Override
    public boolean personal() {
        return false;
    }
}
