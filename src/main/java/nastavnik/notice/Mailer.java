package nastavnik.notice;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import nastavnik.calendar.CommitteeClock;
import nastavnik.web.Masthead;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends the letters that wait. Each is claimed and settled by itself, so that any number of portals may send at once, a stop
 * loses nothing, and a letter that fails only waits longer.
 */
@Component
class Mailer {

    private static final Logger log = LoggerFactory.getLogger(Mailer.class);
    private static final Locale RUSSIAN = Locale.of("ru");
    /** Longer than any attempt takes with the timeouts of application.properties. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final Duration SERVER_REST = Duration.ofMinutes(5);
    private static final int LONGEST_ANSWER = 300;
    private static final Pattern CODE = Pattern.compile("^\\s*([45])\\d\\d[ -]");

    private final NoticeStore store;
    private final PostOffice post;
    private final NoticeSettings settings;
    private final CommitteeClock clock;
    private final MessageSource messages;
    private final Masthead masthead;

    Mailer(
            NoticeStore store,
            PostOffice post,
            NoticeSettings settings,
            CommitteeClock clock,
            MessageSource messages,
            Masthead masthead) {
        this.store = store;
        this.post = post;
        this.settings = settings;
        this.clock = clock;
        this.messages = messages;
        this.masthead = masthead;
    }

    /** @return how many letters were sent */
    int run() {
        return run(() -> false);
    }

    /**
     * @param stopping whether the portal is about to end: the letters that still wait are left to whoever comes next
     * @return how many letters were sent
     */
    int run(BooleanSupplier stopping) {
        var sender = post.sender().orElse(null);
        if (sender == null) {
            return 0;
        }
        store.withholdPast(clock.today(), clock.now());
        var sent = 0;
        for (var tried = 0; tried < settings.batch() && !stopping.getAsBoolean(); tried++) {
            var now = clock.now();
            var letter = store.claim(now, now.plus(CLAIM)).orElse(null);
            if (letter == null) {
                break;
            }
            var trouble = send(letter, sender, now);
            if (trouble == null) {
                sent++;
            } else if (trouble == Failure.SERVER) {
                break; // the others would fare no better
            }
        }
        return sent;
    }

    private @Nullable Failure send(Letter letter, JavaMailSender sender, Instant now) {
        if (letter.madeAt().plus(settings.stale()).isBefore(now)) {
            store.failed(letter, Failure.STALE, "");
            return Failure.STALE;
        }
        try {
            sender.send(mime(letter, sender));
            store.sent(letter, clock.now());
            return null;
        } catch (MailException | MessagingException refused) {
            var answer = answer(refused);
            var failure = failure(refused, answer);
            log.warn(
                    "Letter {} was not sent: {} {}",
                    letter.identity(),
                    failure,
                    failure == Failure.SERVER ? answer : "");
            settle(letter, failure, answer);
            return failure;
        }
    }

    private void settle(Letter letter, Failure failure, String answer) {
        var given = answer.length() > LONGEST_ANSWER ? answer.substring(0, LONGEST_ANSWER) : answer;
        switch (failure) {
            case SERVER -> store.postponed(letter, failure, given, clock.now().plus(SERVER_REST), false);
            case DELAYED -> {
                if (letter.attempts() >= settings.attempts()) {
                    store.failed(letter, failure, given);
                } else {
                    store.postponed(letter, failure, given, clock.now().plus(settings.pause(letter.attempts())), true);
                }
            }
            case ADDRESS, REFUSED, STALE, PAST -> store.failed(letter, failure, given);
        }
    }

    private jakarta.mail.internet.MimeMessage mime(Letter letter, JavaMailSender sender) throws MessagingException {
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(post.from());
        helper.setTo(letter.first().address());
        helper.setSubject(subject(letter));
        helper.setText(text(letter));
        message.setHeader("Message-ID", "<" + letter.identity() + "@" + host() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private String host() {
        return post.base().map(url -> java.net.URI.create(url).getHost()).orElse("nastavnik");
    }

    private String subject(Letter letter) {
        var count = Integer.toString(letter.parts().size());
        return letter.parts().size() == 1
                ? letter.first().words().subject()
                : letter.together()
                        ? say("notice.together." + letter.first().kind(), count)
                        : say(
                                "notice.digest",
                                letter.first().words().subject(),
                                Integer.toString(letter.parts().size() - 1));
    }

    private String text(Letter letter) {
        var greeting = letter.greeting();
        var blocks = new ArrayList<String>();
        for (var part : letter.parts()) {
            var block = new StringBuilder();
            if (letter.parts().size() > 1) {
                block.append(blocks.size() + 1).append(". ").append(part.words().subject());
                block.append("\n\n");
            }
            var words = part.words().text();
            block.append(words.startsWith(greeting) ? words.substring(greeting.length()) : words);
            post.base().ifPresent(url -> block.append("\n\n").append(url).append(part.path()));
            blocks.add(block.toString());
        }
        var foot = say("notice.foot", masthead.committeeName())
                + post.base()
                        .filter(url -> letter.toPerson())
                        .map(url -> "\n" + say("notice.foot.way", url + "/profile/notices"))
                        .orElse("");
        return greeting + String.join("\n\n* * *\n\n", blocks) + "\n\n-- \n" + foot;
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }

    /** What a server answers with 5… is for good, with 4… for now; where nobody answers it is one's own server. */
    private static Failure failure(Exception refused, String answer) {
        if (refused instanceof MailParseException
                || chain(refused).stream().anyMatch(AddressException.class::isInstance)) {
            return Failure.ADDRESS;
        }
        if (refused instanceof MailAuthenticationException
                || chain(refused).stream().anyMatch(AuthenticationFailedException.class::isInstance)) {
            return Failure.SERVER;
        }
        var code = CODE.matcher(answer);
        if (code.find()) {
            return code.group(1).equals("5") ? Failure.REFUSED : Failure.DELAYED;
        }
        return Failure.SERVER;
    }

    /** The words of the deepest answer with a code, else of the deepest trouble. */
    private static String answer(Exception refused) {
        var all = chain(refused);
        return all.stream()
                .map(PostAnswer::of)
                .filter(words -> CODE.matcher(words).find())
                .findFirst()
                .orElseGet(() -> PostAnswer.of(all.getLast()));
    }

    private static List<Throwable> chain(Throwable top) {
        var all = new ArrayList<Throwable>();
        collect(top, all);
        return all;
    }

    private static void collect(@Nullable Throwable each, List<Throwable> all) {
        if (each == null || all.contains(each)) {
            return;
        }
        all.add(each);
        if (each instanceof MailSendException many) {
            for (var one : many.getMessageExceptions()) {
                collect(one, all);
            }
        }
        if (each instanceof MessagingException nested) {
            collect(nested.getNextException(), all);
        }
        collect(each.getCause(), all);
    }

    private static final class PostAnswer {

        private PostAnswer() {}

        static String of(Throwable each) {
            var words = each.getMessage();
            return words == null
                    ? each.getClass().getSimpleName()
                    : words.replaceAll("\\s+", " ").strip();
        }
    }
}
