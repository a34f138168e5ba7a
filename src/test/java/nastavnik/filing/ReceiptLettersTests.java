package nastavnik.filing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import nastavnik.PortalTest;
import nastavnik.report.ReportState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@PortalTest
class ReceiptLettersTests {

    private static final Receipt RECEIPT = new Receipt(
            57,
            1,
            "2026-3/57",
            "III квартал 2026 года",
            "МБОУ «СОШ № 14»",
            "2 октября 2026 г., 10:14",
            "Лапина Ирина Павловна",
            "1 вебинар, 3 практики",
            "",
            "Методист центра проверит отчёт.",
            ReportState.SUBMITTED);

    @Autowired
    ReceiptLetters letters;

    @Test
    void addressThatIsRefusedLeavesTheOthersTheirs() throws Exception {
        var sent = new ArrayList<MimeMessage>();
        var server = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                if (to(message).equals("gone@school.example.org")) {
                    throw new MailSendException("550 no such mailbox");
                }
                sent.add(message);
            }
        };

        letters.deliver(
                RECEIPT, new LinkedHashSet<>(List.of("gone@school.example.org", "director@city.example.org")), server);

        assertThat(sent).extracting(ReceiptLettersTests::to).containsExactly("director@city.example.org");
        assertThat(sent.getFirst().getSubject()).isEqualTo("Отчёт за III квартал 2026 года отправлен, № 2026-3/57");
        assertThat(sent.getFirst().getHeader("Auto-Submitted")).containsExactly("auto-generated");
        // the address of this very machine is nobody else's
        assertThat(sent.getFirst().getContent().toString())
                .contains("Номер: 2026-3/57", "Методист центра проверит отчёт.")
                .doesNotContain("localhost");
    }

    private static String to(MimeMessage message) {
        try {
            return Arrays.toString(message.getRecipients(Message.RecipientType.TO))
                    .replaceAll("[\\[\\]]", "");
        } catch (jakarta.mail.MessagingException odd) {
            throw new IllegalStateException(odd);
        }
    }
}
