package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a story. What comes out may be impossible or show nothing: that is for {@link Replay} to say. */
public final class StoryReader {
    private static final Pattern TICKS = Pattern.compile("ticks ([1-9]\\d{0,17})");
    private static final Pattern LINE = Pattern.compile("  (\\S+ \\S+) =((?: -?\\d+(?:/[1-9]\\d*)?(?:\\*\\d{1,6})?)+)");
    private static final Pattern VALUE = Pattern.compile("(-?\\d+)(?:/(\\d+))?(?:\\*(\\d+))?");

    private final Tracks tracks;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Rational[]> values = new ArrayList<>();
    private long ticks;

    /** The text is no story of the device. */
    public static final class NotRead extends Exception {
        private static final long serialVersionUID = 1;

        NotRead(String reason) {
            super(reason);
        }
    }

    private StoryReader(Device device) {
        tracks = new Tracks(device);
        Segment initial = tracks.initial();
        tracks.all().forEach(track -> values.add(track.of().apply(initial)));
    }

    public static Story read(Device device, String text) throws NotRead {
        StoryReader reader = new StoryReader(device);
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String plain = line.replaceFirst(";.*", "").stripTrailing();
            if (!plain.isEmpty()) {
                reader.line(plain, number);
            }
        }
        reader.end();
        if (reader.segments.isEmpty()) {
            throw new NotRead("nothing happens");
        }
        return new Story(reader.segments);
    }

    private void line(String line, int number) throws NotRead {
        Matcher start = TICKS.matcher(line);
        Matcher change = LINE.matcher(line);
        if (start.matches()) {
            end();
            ticks = Long.parseLong(start.group(1));
        } else if (change.matches() && ticks > 0) {
            change(change.group(1), change.group(2), number);
        } else {
            throw new NotRead("line " + number + " is not of a story");
        }
    }

    private void end() {
        if (ticks > 0) {
            segments.add(tracks.segment(ticks, values));
        }
    }

    private void change(String name, String text, int number) throws NotRead {
        for (int i = 0; i < values.size(); i++) {
            Tracks.Track track = tracks.all().get(i);
            if (track.name().equals(name)) {
                values.set(i, values(track, text, number));
                return;
            }
        }
        throw new NotRead("line " + number + ": there is no `" + name + "`");
    }

    private static Rational[] values(Tracks.Track track, String text, int number) throws NotRead {
        List<Rational> read = new ArrayList<>();
        Matcher value = VALUE.matcher(text);
        while (value.find()) {
            Rational one = new Rational(
                    new BigInteger(value.group(1)),
                    value.group(2) == null ? BigInteger.ONE : new BigInteger(value.group(2)));
            int times = value.group(3) == null ? 1 : Integer.parseInt(value.group(3));
            if (!isOf(track, one) || times > track.size()) {
                throw new NotRead("line " + number + ": " + one + " is no value of `" + track.name() + "`");
            }
            for (int i = 0; i < times; i++) {
                read.add(one);
            }
        }
        if (read.size() != track.size()) {
            throw new NotRead("line " + number + ": `" + track.name() + "` has " + track.size() + " values");
        }
        return read.toArray(Rational[]::new);
    }

    /** Whether it is a member of an enumeration or a truth, and a whole number where readings are. */
    private static boolean isOf(Tracks.Track track, Rational value) {
        boolean truth = track.name().startsWith("actual ") || track.name().startsWith("plant ");
        boolean fits = value.numerator().bitLength() < (truth ? 512 : 63);
        return fits
                && switch (track.type()) {
                    case Type.Truth t ->
                        Arrays.asList(Rational.ZERO, Rational.ONE).contains(value);
                    case Type.Enumeration e ->
                        value.isWhole()
                                && value.signum() >= 0
                                && value.compareTo(Rational.of(e.members().size())) < 0;
                    case Type.Quantity q -> truth || value.isWhole();
                };
    }
}
