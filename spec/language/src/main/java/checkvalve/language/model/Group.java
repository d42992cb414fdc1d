package checkvalve.language.model;

import java.util.List;

/**
 * Up to {@code high} like members, any subset of which may be present at a tick, never fewer than {@code low}.
 */
public record Group(String name, String doc, int low, int high, List<Channel> channels, Place place) {
    public Group {
        channels = List.copyOf(channels);
    }

    /**
     * What each member reports.
     *
     * @param count how many of it a member has (4 cells)
     * @param sensor null for an enumerated channel
     */
    public record Channel(String name, int count, Type type, Sensor sensor, Place place) {}
}
