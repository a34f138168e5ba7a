package nastavnik.pairorder;

import java.util.Collection;
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
        return pairIds.isEmpty()
                ? Map.of()
                : orders.drafts(pairIds).stream()
                        .collect(Collectors.toMap(
                                PairOrderRepository.Drafted::pairId, PairOrderRepository.Drafted::orderId, Math::min));
    }
}
