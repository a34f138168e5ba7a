package nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.junit.jupiter.api.Test;

class LetterSenderTests {

    private static final String ADDRESS = "portal@example.ru";

    private static InternetAddress from(String address, String name, String committee) throws AddressException {
        return new LetterSender(address, name, () -> committee).from();
    }

    @Test
    void committeeIsNamedBeforeTheAddress() throws Exception {
        var from = from(ADDRESS, "", "Комитет по образованию «Светлогорья»");
        assertThat(from.toString()).isASCII().endsWith("<portal@example.ru>");
        assertThat(from.getPersonal()).isEqualTo("Комитет по образованию «Светлогорья»");
    }

    @Test
    void nameCanBeConfigured() throws Exception {
        assertThat(from(ADDRESS, "Наставник", "Комитет").getPersonal()).isEqualTo("Наставник");
        assertThat(from("Portal <portal@example.ru>", "Наставник", "Комитет").toString())
                .isEqualTo("Portal <portal@example.ru>");
    }

    @Test
    void nameAddsNoHeaderAndBreaksNoAddress() throws Exception {
        var from = from(ADDRESS, "Office, \"A\"\r\nBcc: all@example.ru", "Комитет");
        assertThat(from.toString()).doesNotContain("\n", "\r");
        assertThat(InternetAddress.parse(from.toString()))
                .singleElement()
                .satisfies(parsed -> assertThat(parsed.getAddress()).isEqualTo(ADDRESS));
    }

    @Test
    void wrongAddressIsSaid() {
        assertThatExceptionOfType(AddressException.class).isThrownBy(() -> from("", "Наставник", "Комитет"));
    }
}
