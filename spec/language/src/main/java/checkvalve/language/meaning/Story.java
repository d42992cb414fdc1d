package checkvalve.language.meaning;

import java.util.List;

/** What happens to a device from reset on. The first tick has number 1; 0 is reset. */
public record Story(List<Segment> segments) {
    public Story {
        segments = List.copyOf(segments);
    }

    public long ticks() {
        return segments.stream().mapToLong(Segment::ticks).sum();
    }
}
