package checkvalve.language.model;

import java.util.List;

/**
 * The text a device was read from.
 *
 * @param name the file's name, without its folder
 * @param text all of it, line ends as {@code \n}
 */
public record Source(String name, String text) {
    public List<String> lines() {
        return text.lines().toList();
    }

    /** The text of the line, counted from one; empty where there is none. */
    public String line(int number) {
        List<String> lines = lines();
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** The text of a place, on one line with one blank between words. */
    public String at(Place place) {
        StringBuilder text = new StringBuilder();
        for (int number = place.line(); number <= place.endLine(); number++) {
            String line = line(number);
            int from = number == place.line() ? place.column() - 1 : 0;
            int to = number == place.endLine() ? place.endColumn() - 1 : line.length();
            text.append(line, Math.clamp(from, 0, line.length()), Math.clamp(to, 0, line.length()))
                    .append(' ');
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }
}
