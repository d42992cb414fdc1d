package checkvalve.cli.report;

import picocli.CommandLine.Help.Ansi;

/** Colours, where there is a terminal that shows them. */
final class Palette {
    private final Ansi ansi;

    Palette(Ansi ansi) {
        this.ansi = ansi;
    }

    String strong(String text) {
        return styled("bold", text);
    }

    /** The text in the colour of a verdict. */
    String verdict(String verdict, String text) {
        return styled(
                switch (verdict) {
                    case "proved", "safe", "agreed" -> "green";
                    case "refuted", "unsafe", "differs" -> "bold,red";
                    default -> "bold,yellow";
                },
                text);
    }

    private String styled(String style, String text) {
        // Not by the markup of picocli: it would read meaning into what a spec's author wrote.
        return ansi.enabled() ? Ansi.Style.on(Ansi.Style.parse(style)) + text + Ansi.Style.reset.on() : text;
    }
}
