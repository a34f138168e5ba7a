package nastavnik.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@PortalTest
class TrustedProxyTests {

    @Autowired
    Environment environment;

    @Test
    void onlyThisMachineIsBelievedByItself() {
        var trusted = environment.getRequiredProperty("server.tomcat.remoteip.internal-proxies");

        assertThat(new String[] {"127.0.0.1", "127.1.2.3", "0:0:0:0:0:0:0:1", "::1"})
                .allMatch(it -> it.matches(trusted));
        assertThat(new String[] {"10.0.0.1", "192.168.1.5", "172.17.0.1", "8.8.8.8", "fe80:0:0:0:0:0:0:1"})
                .noneMatch(it -> it.matches(trusted));
    }
}
