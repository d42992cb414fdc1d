package checkvalve.proofs.worker;

import checkvalve.language.model.Source;
import checkvalve.proofs.Find;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What goes from process to process: a letter for the kind, then its parts. */
final class Wire {
    /** No text is longer than this. */
    private static final int LONGEST = 64 << 20;

    private Wire() {}

    /** What is searched for, first the spec. */
    static void write(DataOutputStream out, Source source) throws IOException {
        text(out, source.name());
        text(out, source.text());
        out.flush();
    }

    static Source source(DataInputStream in) throws IOException {
        return new Source(text(in), text(in));
    }

    /** Then the questions about it. */
    static void write(DataOutputStream out, List<String> ids) throws IOException {
        texts(out, ids);
        out.flush();
    }

    static List<String> ids(DataInputStream in) throws IOException {
        return texts(in);
    }

    static void write(DataOutputStream out, Find find) throws IOException {
        switch (find) {
            case Find.Begun(String id, String lane) -> {
                out.writeByte('B');
                text(out, id);
                text(out, lane);
            }
            case Find.Proof(
                    String id,
                    String safety,
                    String consecution,
                    List<String> worlds,
                    int ticks,
                    double seconds) -> {
                out.writeByte('P');
                text(out, id);
                text(out, safety);
                text(out, consecution);
                texts(out, worlds);
                out.writeInt(ticks);
                out.writeDouble(seconds);
            }
            case Find.Conflict(String id, String script, double seconds) -> {
                out.writeByte('C');
                text(out, id);
                text(out, script);
                out.writeDouble(seconds);
            }
            case Find.Run(String id, int goal, String story, double seconds) -> {
                out.writeByte('R');
                text(out, id);
                out.writeInt(goal);
                text(out, story);
                out.writeDouble(seconds);
            }
            case Find.Nothing(String id, String reason, double seconds) -> {
                out.writeByte('N');
                text(out, id);
                text(out, reason);
                out.writeDouble(seconds);
            }
            case Find.Ended(String id, long units) -> {
                out.writeByte('E');
                text(out, id);
                out.writeLong(units);
            }
        }
        out.flush();
    }

    /** The next one; throws {@link EOFException} when there is none, or it breaks off. */
    static Find find(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        return switch (kind) {
            case 'B' -> new Find.Begun(text(in), text(in));
            case 'P' -> new Find.Proof(text(in), text(in), text(in), texts(in), in.readInt(), in.readDouble());
            case 'C' -> new Find.Conflict(text(in), text(in), in.readDouble());
            case 'R' -> new Find.Run(text(in), in.readInt(), text(in), in.readDouble());
            case 'N' -> new Find.Nothing(text(in), text(in), in.readDouble());
            case 'E' -> new Find.Ended(text(in), in.readLong());
            default -> throw new IOException("a message of no known kind: " + kind);
        };
    }

    static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a text of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the text breaks off");
        }
        return bytes;
    }

    static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(out, text);
        }
    }

    static List<String> texts(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > LONGEST) {
            throw new IOException("a list of " + size);
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            texts.add(text(in));
        }
        return texts;
    }
}
