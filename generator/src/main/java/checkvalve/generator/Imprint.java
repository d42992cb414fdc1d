package checkvalve.generator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The last line of a generated file: the digest of all above it. A file that has it was written by a generator, of whatever
 * spec and version, and not changed since, so nothing is lost when it is replaced.
 */
public final class Imprint {
    private static final String HEAD = "// Generated; SHA-256 of all above: ";

    private Imprint() {}

    /** The text with the line below it. */
    static String below(String text) {
        return text + HEAD + digest(text) + "\n";
    }

    /** Whether this is what a generator wrote; line ends do not matter. */
    public static boolean isWhole(String file) {
        String text = file.replace("\r\n", "\n");
        int last = text.lastIndexOf(HEAD);
        return last >= 0 && text.equals(below(text.substring(0, last)));
    }

    private static String digest(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
