package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Type;
import java.util.Arrays;
import java.util.List;

/**
 * A story as a text that a person can read and {@link StoryReader} reads back: for each segment how long it lasts and what
 * is other than before, in base units, with what that is in a comment.
 */
public final class StoryText {
    private final ValueText values;
    private final Tracks tracks;
    private final StringBuilder out = new StringBuilder();

    private StoryText(Device device) {
        this.values = new ValueText(device);
        this.tracks = new Tracks(device);
    }

    /**
     * @param comments lines for the head
     */
    public static String of(Device device, Story story, List<String> comments) {
        StoryText text = new StoryText(device);
        comments.forEach(
                comment -> text.out.append(("; " + comment).stripTrailing()).append('\n'));
        text.write(story);
        return text.out.toString();
    }

    private void write(Story story) {
        Segment before = tracks.initial();
        long start = 0;
        // What shows out of reset already needs no tick, but a story has one.
        for (Segment segment : story.segments().isEmpty() ? List.of(before) : story.segments()) {
            out.append("\nticks ").append(segment.ticks()).append("    ; from ").append(values.time(start + 1));
            out.append(" to ").append(values.time(start + segment.ticks())).append('\n');
            for (Tracks.Track track : tracks.all()) {
                Rational[] now = track.of().apply(segment);
                if (!Arrays.equals(now, track.of().apply(before))) {
                    line(track, now);
                }
            }
            before = segment;
            start += segment.ticks();
        }
    }

    private void line(Tracks.Track track, Rational[] now) {
        out.append("  ").append(track.name()).append(" =");
        StringBuilder meaning = new StringBuilder();
        for (int i = 0; i < now.length; ) {
            int end = i;
            while (end < now.length && now[end].equals(now[i])) {
                end++;
            }
            out.append(' ').append(now[i]).append(end - i > 1 ? "*" + (end - i) : "");
            meaning.append(meaning.isEmpty() ? "" : ", ").append(told(now[i], track.type()));
            i = end;
        }
        out.append("    ; ").append(meaning).append('\n');
    }

    private String told(Rational value, Type type) {
        return values.of(value, type);
    }
}
