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
}
