package checkvalve.language.syntax;

import checkvalve.language.Code;
import checkvalve.language.Findings;
import checkvalve.language.model.Place;
import checkvalve.language.model.Source;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** From the bytes of a file to text with one kind of line end and no byte order mark. */
public final class SpecText {
    private static final Place START = new Place(1, 1, 1, 1);

    private SpecText() {}

    /** The text in the bytes; what is not text is reported, and the text is then empty. */
    public static Source decode(String name, byte[] bytes, Findings findings) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return normalise(new Source(name, text));
            }
        } catch (CharacterCodingException e) {
            // reported below, like a zero byte
        }
        findings.report(Code.NOT_TEXT, START, "this file is not text in UTF-8");
        return new Source(name, "");
    }

    /** The same text with {@code \n} line ends and no byte order mark. */
    public static Source normalise(Source source) {
        String text = source.text().replace("\r\n", "\n").replace('\r', '\n');
        return new Source(source.name(), text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
