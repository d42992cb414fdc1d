package checkvalve.cli.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digests of the files of a folder and of what they are about, in a file of their own that {@code sha256sum --check}
 * reads too.
 *
 * @param about digest by what it is of: the spec, the class
 * @param files digest by name
 */
public record Sums(SortedMap<String, String> about, SortedMap<String, String> files) {
    /** The file's name. */
    public static final String FILE = "SHA256SUMS";

    private static final Pattern ABOUT = Pattern.compile("# ([0-9a-f]{64}) {2}(\\S.*)");
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}([^\\s/\\\\]+)");

    public Sums {
        about = Collections.unmodifiableSortedMap(new TreeMap<>(about));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * @param about text by what it is
     * @param files text by name
     */
    public static Sums of(Map<String, String> about, Map<String, String> files) {
        SortedMap<String, String> what = new TreeMap<>();
        about.forEach((name, text) -> what.put(name, Digest.of(text)));
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((name, text) -> digests.put(name, Digest.of(text)));
        return new Sums(what, digests);
    }

    public String text() {
        StringBuilder text = new StringBuilder("# Certificates by Checkvalve, and what they are about.\n");
        about.forEach((name, digest) ->
                text.append("# ").append(digest).append("  ").append(name).append('\n'));
        files.forEach(
                (name, digest) -> text.append(digest).append("  ").append(name).append('\n'));
        return text.toString();
    }

    /** What a text says; lines of no meaning are left out. */
    public static Sums read(String text) {
        SortedMap<String, String> about = new TreeMap<>();
        SortedMap<String, String> files = new TreeMap<>();
        for (String line : text.lines().toList()) {
            Matcher what = ABOUT.matcher(line);
            Matcher file = LINE.matcher(line);
            if (what.matches()) {
                about.put(what.group(2), what.group(1));
            } else if (file.matches()) {
                files.put(file.group(2), file.group(1));
            }
        }
        return new Sums(about, files);
    }

    /** What does not agree with these digests, a sentence each. */
    public List<String> differences(Sums found) {
        List<String> differences = new ArrayList<>();
        files.forEach((name, digest) -> {
            String other = found.files.get(name);
            if (other == null) {
                differences.add(name + " is listed in " + FILE + " and not there");
            } else if (!other.equals(digest)) {
                differences.add(name + " is not the file that " + FILE + " lists");
            }
        });
        found.files.keySet().stream()
                .filter(name -> !files.containsKey(name))
                .forEach(name -> differences.add(name + " is not listed in " + FILE));
        found.about.forEach((name, digest) -> {
            if (!digest.equals(about.get(name))) {
                differences.add("the certificates are not of this " + name);
            }
        });
        return differences;
    }
}
