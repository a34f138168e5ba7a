package nastavnik.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nastavnik.access.SignedIn;
import nastavnik.form.Typed;
import nastavnik.journal.Journal;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes, gives and takes away files. Who may is asked of the {@link HolderRules} of their holder; whose holder is not
 * this person's, for him they are not there.
 */
@Component
@Transactional
public class Attachments {

    private static final int LONGEST_NAME = 200;

    private final AttachmentStore store;
    private final KindReader kinds;
    private final AttachmentLimits limits;
    private final Journal journal;
    private final Clock clock;
    private final List<HolderRules> rules;

    Attachments(
            AttachmentStore store,
            KindReader kinds,
            AttachmentLimits limits,
            Journal journal,
            Clock clock,
            List<HolderRules> rules) {
        this.store = store;
        this.kinds = kinds;
        this.limits = limits;
        this.journal = journal;
        this.clock = clock;
        this.rules = rules;
    }

    /**
     * Attaches what can be attached; the room that owns the holder has asked before whether the person may.
     *
     * @param files as a form sends them; a field left empty is no file
     * @return why the others were not
     */
    public List<Refusal> attach(Holder holder, List<MultipartFile> files, SignedIn person) {
        return attach(holder, files, EnumSet.allOf(AttachmentKind.class), person);
    }

    /**
     * As {@link #attach(Holder, List, SignedIn)}, of these kinds only.
     *
     * @return why the others were not attached
     */
    public List<Refusal> attach(Holder holder, List<MultipartFile> files, Set<AttachmentKind> taken, SignedIn person) {
        var chosen = files.stream()
                .filter(file -> !file.isEmpty() || !Typed.fileName(file).isEmpty())
                .toList();
        if (chosen.isEmpty()) {
            return List.of();
        }
        store.lock(holder);
        var present = new ArrayList<>(of(holder));
        var refused = new ArrayList<Refusal>();
        for (var file : chosen) {
            attach(holder, file, taken, person, present, refused);
        }
        return refused;
    }

    private void attach(
            Holder holder,
            MultipartFile file,
            Set<AttachmentKind> taken,
            SignedIn person,
            List<Attachment> present,
            List<Refusal> refused) {
        var name = Names.cleaned(Typed.fileName(file), LONGEST_NAME);
        try {
            if (file.isEmpty()) {
                refused.add(new Refusal("attachment.refused.empty", name, 0));
                return;
            }
            if (file.getSize() > limits.size().toBytes()) {
                refused.add(new Refusal("attachment.refused.size", name, limits.megabytes()));
                return;
            }
            if (present.size() >= limits.count()) {
                refused.add(new Refusal("attachment.refused.count", name, limits.count()));
                return;
            }
            var kind = kinds.read(file).filter(taken::contains);
            if (kind.isEmpty()) {
                var all = taken.size() == AttachmentKind.values().length;
                refused.add(new Refusal(all ? "attachment.refused.kind" : "attachment.refused.scan", name, 0));
                return;
            }
            var id = store.keep(
                    holder,
                    kind.get().named(name),
                    kind.get(),
                    file.getInputStream(),
                    person.fullName(),
                    clock.instant());
            var kept = store.find(id).orElseThrow();
            if (present.stream().anyMatch(other -> other.sha256().equals(kept.sha256()))) {
                // The same file once more, after a form that was sent twice: once is enough.
                store.remove(kept, clock.instant());
                return;
            }
            present.add(kept);
            journal.write(
                    "attachment.attached",
                    holder.type(),
                    holder.id(),
                    rules(holder).schoolId(holder.id()),
                    kept.name());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @return the files of a thing, without those taken away, in the order in which they came */
    @Transactional(readOnly = true)
    public List<Attachment> of(Holder holder) {
        return all(holder).stream().filter(file -> file.removedAt() == null).toList();
    }

    /** @return the files of all these things, without those taken away; one statement */
    @Transactional(readOnly = true)
    public List<Attachment> of(String holderType, Collection<Long> ids) {
        return store.of(holderType, ids).stream()
                .filter(file -> file.removedAt() == null)
                .toList();
    }

    /** @return all files of a thing, those taken away after they were sent too */
    @Transactional(readOnly = true)
    public List<Attachment> all(Holder holder) {
        return store.of(holder.type(), List.of(holder.id()));
    }

    /** @return how many files each of these things has; one statement */
    @Transactional(readOnly = true)
    public Map<Long, Long> counts(String holderType, Collection<Long> ids) {
        return of(holderType, ids).stream()
                .collect(Collectors.groupingBy(file -> file.holder().id(), Collectors.counting()));
    }

    /** Notes that the files of a thing were sent with it: from now on they are kept even when they are taken away. */
    public List<UUID> send(Holder holder) {
        var ids = of(holder).stream().map(Attachment::id).toList();
        store.markSent(ids);
        return ids;
    }

    /** Lets the files of a thing be opened by anyone, where its room allows it, or by the signed-in only. */
    public void show(Holder holder, boolean toAll) {
        store.show(holder, toAll);
    }

    /**
     * Opens a file for a signed-in person; where it may name people, the journal tells of it.
     *
     * @throws NotFoundException where there is none, or it is not this person's to read
     */
    public Attachment open(UUID id, SignedIn person) {
        var file = readable(id, person);
        if (rules(file.holder()).personal()) {
            var holder = file.holder();
            journal.write(
                    "attachment.opened",
                    holder.type(),
                    holder.id(),
                    rules(holder).schoolId(holder.id()),
                    file.name());
        }
        return file;
    }

    /**
     * Opens a file for anyone.
     *
     * @throws NotFoundException where there is none that is shown to all
     */
    @Transactional(readOnly = true)
    public Attachment openToAnyone(UUID id) {
        return store.find(id)
                .filter(file -> file.shownToAll() && file.removedAt() == null)
                .filter(file -> rules(file.holder()).open(file.holder().id()))
                .orElseThrow(NotFoundException::new);
    }

    /** Writes the content part by part; to be called outside a transaction, so that a slow reader holds no connection. */
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.SUPPORTS)
    public void write(Attachment file, OutputStream out) throws IOException {
        store.write(file, out);
    }

    /**
     * Takes a file away; asked again, it does nothing more.
     *
     * @throws NotFoundException where there is none of this holder, or it is not this person's to see
     * @throws ConflictException where it may not be taken away any more
     */
    public void remove(UUID id, Holder holder, SignedIn person) {
        var rule = rules(holder);
        var file = store.find(id)
                .filter(each -> each.holder().equals(holder))
                // What may not be read any more may still have to be destroyed.
                .filter(each -> rule.mayRead(holder.id(), person) || rule.mayRemove(holder.id(), person))
                .orElseThrow(NotFoundException::new);
        if (!rule.mayRemove(holder.id(), person)) {
            throw new ConflictException("File " + id + " of " + holder + " stays");
        }
        if (file.removedAt() == null) {
            store.remove(file, clock.instant());
            journal.write("attachment.removed", holder.type(), holder.id(), rule.schoolId(holder.id()), file.name());
        }
    }

    private Attachment readable(UUID id, SignedIn person) {
        return store.find(id)
                .filter(file -> rules(file.holder()).mayRead(file.holder().id(), person))
                .orElseThrow(NotFoundException::new);
    }

    private HolderRules rules(Holder holder) {
        return rules.stream()
                .collect(Collectors.toMap(HolderRules::type, Function.identity()))
                .getOrDefault(holder.type(), NOBODYS);
    }

    /** Of a kind no room answers for: nobody's. */
    private static final HolderRules NOBODYS = new HolderRules() {
        @Override
        public String type() {
            return "";
        }

        @Override
        public boolean mayRead(long id, SignedIn person) {
            return false;
        }

        @Override
        public boolean mayRemove(long id, SignedIn person) {
            return false;
        }

        @Override
        public @org.jspecify.annotations.Nullable Long schoolId(long id) {
            return null;
        }

        @Override
        public boolean personal() {
            return true;
        }
    };
}
