package nastavnik.pairorder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.journal.Journal;
import nastavnik.mentoring.MentorGroups;
import nastavnik.mentoring.MentorPair;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.OrderDrafts;
import nastavnik.mentoring.PairRefused;
import nastavnik.mentoring.PairState;
import nastavnik.office.WordFile;
import nastavnik.pairdoubt.PairDoubtful;
import nastavnik.pairorder.OrderRefused.Rule;
import nastavnik.participant.FormerSubjects;
import nastavnik.web.NotFoundException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders of the own schools. They name people, so every look at one is journalled (152-ФЗ). */
@Service
@Transactional
class OrderService {

    static final String SUBJECT = "PairOrder";

    private final PairOrderRepository orders;
    private final MentorPairs pairs;
    private final MentorGroups groups;
    private final OrderDrafts drafts;
    private final FormerSubjects former;
    private final OrderPaper paper;
    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final Journal journal;

    OrderService(
            PairOrderRepository orders,
            MentorPairs pairs,
            MentorGroups groups,
            OrderDrafts drafts,
            FormerSubjects former,
            OrderPaper paper,
            JdbcClient jdbc,
            CommitteeClock clock,
            Journal journal) {
        this.orders = orders;
        this.pairs = pairs;
        this.groups = groups;
        this.drafts = drafts;
        this.former = former;
        this.paper = paper;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    Page<OrderRow> list(SignedIn me, Pageable asked) {
        return me.schoolIds().isEmpty() ? Page.empty(asked) : orders.list(me.schoolIds(), asked);
    }

    /**
     * @param pairIds pairs that were ticked
     * @param groupIds groups that were ticked: all who are still in them
     * @return the id of the draft
     * @throws NotFoundException where one of them is not of the person's schools
     * @throws OrderRefused where they cannot be in one order, or one is in a draft or has its order
     */
    long make(SignedIn me, Set<Long> pairIds, Set<Long> groupIds) {
        me.schoolIds().stream().sorted().forEach(orders::lock);
        var found = pairs.find(pairIds, me.schoolIds());
        if (found.size() < pairIds.size()) {
            throw new NotFoundException();
        }
        OrderRefused.when(found.stream().anyMatch(this::ordered), Rule.ORDERED);
        var all = new LinkedHashSet<>(found);
        for (var groupId : groupIds) {
            var group = groups.find(groupId, me.schoolIds()).orElseThrow(NotFoundException::new);
            groups.members(group).stream()
                    .filter(member -> member.ending() == null)
                    .forEach(all::add);
        }
        var made = new PairOrder(new ArrayList<>(all), clock.now());
        drafts.of(made.pairIds()).values().stream().findFirst().ifPresent(draft -> {
            throw new OrderRefused(Rule.IN_DRAFT, draft);
        });
        var order = orders.save(made);
        written("mentoring.order-made", order);
        return order.id();
    }

    /** A pair has one order, unless its term is over; a member of a group may get one that names him. */
    private boolean ordered(MentorPair pair) {
        return pair.ending() == null
                && pair.group() == null
                && pair.plan().orderDate() != null
                && pair.stateOn(clock.today()) != PairState.EXPIRED;
    }

    OrderView show(SignedIn me, long id) {
        var order = find(me, id);
        written("mentoring.order-read", order);
        var date = order.signedOn();
        return new OrderView(
                id,
                order.school().shortName(),
                order.number(),
                date == null ? "" : Dates.full(date),
                date != null,
                Dates.dateTime(clock.local(order.madeAt())),
                inOrder(me, order).stream().map(pair -> line(order, pair)).toList());
    }

    private static OrderView.Line line(PairOrder order, MentorPair pair) {
        var plan = pair.plan();
        var confirmed = plan.orderDate();
        var later =
                confirmed == null || order.signedOn() == null || order.confirms(pair) ? "" : Dates.compact(confirmed);
        var type = plan.terms().type();
        var end = plan.plannedEnd();
        var group = pair.group();
        return new OrderView.Line(
                pair.id(),
                plan.mentor().shownName(),
                plan.mentee().shownName(),
                plan.form().name(),
                type == null ? "" : type.name(),
                Dates.compact(plan.startsOn()) + " \u2013 " + (end == null ? "" : Dates.compact(end)),
                group == null ? "" : group.title(),
                later.isEmpty() ? "" : plan.orderNumber(),
                later,
                pair.ending() != null);
    }

    /** @return the file, which the caller closes or gives to a download */
    WordFile document(SignedIn me, long id) {
        var order = find(me, id);
        written("mentoring.order-exported", order);
        return paper.of(order.school(), order.number(), order.signedOn(), inOrder(me, order), classes(order.pairIds()));
    }

    /**
     * Gives number and date to the order and to all its pairs, or to none.
     *
     * @throws PairDoubtful where another order confirms some of them, and nobody has said that this one replaces it
     * @throws OrderRefused where it is signed already
     * @throws PairRefused where one of the pairs has ended meanwhile or the date does not fit
     */
    void sign(SignedIn me, long id, OrderForm typed) {
        var order = find(me, id);
        order.checkSigning(typed.day(), clock.today());
        var set = inOrder(me, order);
        pairs.confirm(
                set,
                typed.number(),
                typed.day(),
                () -> PairDoubtful.unlessConfirmed(replaced(set, typed), typed.confirmed()));
        order.sign(typed.number(), typed.day(), clock.today());
        written("mentoring.order-signed", order);
    }

    /** @return a doubt for each order by which some of the pairs are confirmed until now */
    private List<PairDoubtful.Doubt> replaced(List<MentorPair> set, OrderForm typed) {
        var before = new LinkedHashMap<String, List<MentorPair>>();
        for (var pair : set) {
            var plan = pair.plan();
            var date = plan.orderDate();
            if (date != null && !(plan.orderNumber().equals(typed.number()) && date.equals(typed.day()))) {
                before.computeIfAbsent(
                                paper.say("mentoring.pair.order.shown", plan.orderNumber(), Dates.compact(date)),
                                order -> new ArrayList<>())
                        .add(pair);
            }
        }
        return before.entrySet().stream()
                .map(each -> new PairDoubtful.Doubt(
                        "REPLACES"
                                + each.getValue().stream()
                                        .map(pair -> Long.toString(pair.id()))
                                        .collect(Collectors.joining("-")),
                        paper.say(
                                "pairorder.replaces",
                                each.getKey(),
                                each.getValue().stream()
                                        .map(pair -> pair.plan().mentor().shownName() + " \u2013 "
                                                + pair.plan().mentee().shownName())
                                        .collect(Collectors.joining(", ")))))
                .toList();
    }

    /** @throws OrderRefused where it is signed */
    void discard(SignedIn me, long id) {
        var order = find(me, id);
        order.discard();
        written("mentoring.order-discarded", order);
        inOrder(me, order).forEach(pair -> remember(id, pair));
        orders.delete(order);
    }

    /**
     * Leaves out the pairs that have ended meanwhile; a draft of which nothing is left goes too.
     *
     * @return whether the draft is still there
     * @throws OrderRefused where it is signed
     */
    boolean leaveOutEnded(SignedIn me, long id) {
        var order = find(me, id);
        inOrder(me, order).stream().filter(pair -> pair.ending() != null).forEach(pair -> remember(id, pair));
        if (order.leaveOutEnded()) {
            written("mentoring.order-revised", order);
            return true;
        }
        written("mentoring.order-discarded", order);
        orders.delete(order);
        return false;
    }

    private void remember(long id, MentorPair pair) {
        var plan = pair.plan();
        former.keep(SUBJECT, id, List.of(plan.mentor().id(), plan.mentee().id()));
    }

    /** Pairs by themselves first, then group by group. */
    private List<MentorPair> inOrder(SignedIn me, PairOrder order) {
        return pairs.find(order.pairIds(), me.schoolIds()).stream()
                .sorted(Comparator.comparing(OrderService::groupTitle))
                .toList();
    }

    private static String groupTitle(MentorPair pair) {
        var group = pair.group();
        return group == null ? "" : group.title() + ' ' + group.id();
    }

    private Map<Long, String> classes(List<Long> pairIds) {
        var classes = new HashMap<Long, String>();
        jdbc.sql("""
                        select r.participant_id, r.school_class from mentee_request r
                            join mentor_pair p on p.mentee_id = r.participant_id
                        where p.id in (:pairs) and r.school_class <> ''
                        """)
                .param("pairs", pairIds)
                .query((row, number) -> classes.put(row.getLong(1), row.getString(2)))
                .list();
        return classes;
    }

    private PairOrder find(SignedIn me, long id) {
        return orders.find(id, me.schoolIds()).orElseThrow(NotFoundException::new);
    }

    private void written(String action, PairOrder order) {
        journal.write(action, SUBJECT, order.id(), order.school().id(), order.number());
    }
}
