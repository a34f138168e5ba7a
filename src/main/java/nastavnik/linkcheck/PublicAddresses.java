package nastavnik.linkcheck;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The internet and nothing else (registries of special addresses, RFC 6890 and its updates). Of IPv6 only the space given
 * out to the public is open, so that whatever is added to the reserved one stays shut; ways to say an IPv4 address in IPv6
 * (mapped, compatible, translated, 6to4, Teredo) lie outside of it or are named here.
 */
final class PublicAddresses implements AddressPolicy {

    private static final Set<Integer> PORTS = Set.of(80, 443);

    private static final List<Block> CLOSED = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "2620:4f:8000::/48",
                    "3fff::/20")
            .map(Block::of)
            .toList();

    private static final Block GIVEN_OUT = Block.of("2000::/3");

    @Override
    public boolean mayAsk(InetAddress address) {
        if (!(address instanceof Inet4Address) && !GIVEN_OUT.holds(address)) {
            return false;
        }
        return CLOSED.stream().noneMatch(block -> block.holds(address));
    }

    @Override
    public boolean mayUse(int port) {
        return PORTS.contains(port);
    }

    private record Block(int bytes, BigInteger start, int free) {

        static Block of(String words) {
            var slash = words.indexOf('/');
            try {
                // A literal: no name is looked up.
                var bytes = InetAddress.getByName(words.substring(0, slash)).getAddress();
                var free = bytes.length * 8 - Integer.parseInt(words.substring(slash + 1));
                return new Block(bytes.length, new BigInteger(1, bytes).shiftRight(free), free);
            } catch (UnknownHostException impossible) {
                throw new IllegalArgumentException(words, impossible);
            }
        }

        boolean holds(InetAddress address) {
            var asked = Objects.requireNonNull(address.getAddress());
            return asked.length == bytes
                    && new BigInteger(1, asked).shiftRight(free).equals(start);
        }
    }
}
