package nastavnik.browser;

import org.junit.jupiter.api.Test;

@BrowserTest
class SignInJourneyTests {

    @Test
    void strangerReadsTheFirstPage(Visitor stranger) {
        stranger.open("/").sees("Вход").findsThePageAccessible();
        stranger.open("/nothing").sees("Вход");
    }
}
