package nastavnik.attachment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be attached.
 *
 * @param size of one file
 * @param count of files of one thing
 */
@ConfigurationProperties("nastavnik.attachment")
public record AttachmentLimits(
        @DefaultValue("10MB") DataSize size,
        @DefaultValue("10") int count) {

    public long megabytes() {
        return size.toMegabytes();
    }

    public long bytes() {
        return size.toBytes();
    }
}
