package nastavnik.pairorder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nastavnik.mentoring.OrderDrafts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class DraftsOfOrders implements OrderDrafts {

    private final PairOrderRepository orders;

    DraftsOfOrders(PairOrderRepository orders) {
        this.orders = orders;
    }

    @Override
    public Map<Long, Long> of(Collection<Long> pairIds) {
        return pairIds.isEmpty() ? Map.of() : byId(orders.drafts(pairIds));
    }

    @Override
    public Map<Long, Long> ofGroups(Collection<Long> groupIds) {
        return groupIds.isEmpty() ? Map.of() : byId(orders.draftsOfGroups(groupIds));
    }

    private static Map<Long, Long> byId(List<PairOrderRepository.Drafted> drafted) {
        return drafted.stream()
                .collect(Collectors.toMap(
                        PairOrderRepository.Drafted::id, PairOrderRepository.Drafted::orderId, Math::min));
    }
}
