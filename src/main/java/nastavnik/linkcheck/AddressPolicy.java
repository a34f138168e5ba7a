package nastavnik.linkcheck;

import java.net.InetAddress;

/** Which hosts and ports may be asked. A person types the link, the portal opens it: nothing of one's own network may answer. */
interface AddressPolicy {

    boolean mayAsk(InetAddress address);

    boolean mayUse(int port);
}
