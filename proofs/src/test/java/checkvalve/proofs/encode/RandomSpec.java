package checkvalve.proofs.encode;

import java.util.List;
import java.util.Random;

/** Makes up the text of a small device that uses every form of the language; the same one for the same seed. */
public final class RandomSpec {
    private final Random random;

    public RandomSpec(long seed) {
        random = new Random(seed);
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    public String text() {
        return String.join(
                "\n",
                "device Random {",
                "  tick 1 ms",
                settings(),
                ports(),
                group(),
                defines(),
                thresholds(),
                machine("Main", "Idle", "Busy", "Done"),
                machine("Side", "Left", "Right", "Lost"),
                keeps(),
                drives(),
                plant(),
                requirements(),
                "}");
    }

    private String settings() {
        return """
            settings {
              low: voltage 0 V .. 4 V step 1 V default 1 V
              mode: { Slow, Fast, Auto } default Fast
              fuse: voltage in { 1 V, 3 V, 7 V } default 3 V
              wait: time 2 ms .. 6 ms step 1 ms default 3 ms
              commissioned: number 0 .. 3 default 1
              require low <= 3 V or mode = Fast "a high level needs the fast mode"
            }\
            """;
    }

    private String ports() {
        return """
            ports {
              input x: voltage sensor -5 V .. 5 V resolution 1 V accuracy 300 mV + 10 %
              input y: voltage sensor -5 V .. 5 V resolution 500 mV accuracy 200 mV age 2 ms
              input key: { Off, On, Crank }
              output lamp: { Dark, Dim, Bright } reset Dim
              output level: voltage -100 V .. 100 V resolution 500 mV reset 1 V
              output alarm: { Quiet, Loud } reset Quiet
            }\
            """;
    }

    private String group() {
        return """
            cells: %d .. 3 of {
              voltage: 2 of voltage sensor 0 V .. 5 V resolution 1 V accuracy 400 mV
              loop: { Allowed, Blocked, Unknown }
            }\
            """.formatted(random.nextInt(2));
    }

    private String defines() {
        return "  define {\n    sum = " + volts(2, Phase.LOGIC) + "\n    sign = " + truth(2, Phase.LOGIC) + "\n  }";
    }

    private String thresholds() {
        return "  thresholds {\n    high: " + compare(Phase.LOGIC) + " until " + compare(Phase.LOGIC)
                + pick("", " starts clear", " starts tripped")
                + "\n    held: " + truth(2, Phase.LOGIC) + " until " + timed(Phase.LOGIC) + "\n  }";
    }

    private String machine(String name, String a, String b, String c) {
        return "  machine " + name + " {\n"
                + "    initial state " + a + " { when " + guard() + " -> " + b + "\n"
                + "      then when " + guard() + " -> " + c + " }\n"
                + "    state " + b + " { when " + guard() + " -> " + pick(a, c) + "\n"
                + "      then when " + guard() + " -> " + pick(a, c) + " }\n"
                + "    state " + c + " { when " + guard() + " -> " + pick(a, b) + " }\n"
                + "    from any other { when " + truth(1, Phase.LOGIC) + " and x > 3 V -> " + a + " first }\n"
                + "  }";
    }

    private String guard() {
        return switch (random.nextInt(4)) {
            case 0 -> "after " + duration();
            case 1 -> "(" + truth(1, Phase.LOGIC) + ") and after " + duration();
            case 2 -> timed(Phase.LOGIC);
            default -> truth(2, Phase.LOGIC);
        };
    }

    private String keeps() {
        return "  keep {\n    tries: number 0 .. 3 starts " + random.nextInt(3) + " {\n"
                + "      when " + truth(1, Phase.LATE) + " -> 0\n"
                + "      when Main takes Idle -> Busy -> tries + 1 at most 3\n"
                + "      when after 4 ms in Side.Right -> tries - 1 at least 0\n    }\n"
                + "    ramp: voltage -50 V .. 50 V starts " + random.nextInt(3) + " V ramps to " + volts(2, Phase.LATE)
                + pick(", up at 300 V/s, down at 1000 V/s", ", up at 700 V/s", ", down at 200 V/s") + "\n"
                + "    heat: budget " + pick("3 ms within 5 ms", "4 ms within 9 ms") + " of " + truth(1, Phase.LATE)
                + "\n"
                + "    trouble: { Clear, Latched, Gone } starts Clear { when " + truth(1, Phase.LATE)
                + " -> Latched\n      when " + truth(1, Phase.LATE) + " -> Gone }\n  }";
    }

    private String drives() {
        return "  drive {\n    lamp = Bright when " + truth(2, Phase.DRIVE) + " else Dim when " + truth(1, Phase.DRIVE)
                + " else Dark\n    level = " + volts(2, Phase.DRIVE)
                + "\n    alarm = Loud when heat or trouble = Latched or "
                + truth(1, Phase.DRIVE) + " else Quiet\n  }";
    }

    private String plant() {
        return """
            plant {
              emf: voltage -40 V .. 120 V
              stage: { Good, Bad }
              law lamp = Dark implies actual x <= emf
              law stage = Good implies absolute of (actual x - %s) <= 3 V
              law previous lamp = Bright implies actual y >= previous (emf - 30 V)
              assumption SLOW "Slow.": emf changes at most 2000 V/s
            }\
            """.formatted(pick("actual y", "0.5 * emf", "emf / 3"));
    }

    private String requirements() {
        StringBuilder out = new StringBuilder(
                "  requirements {\n    let lowest = minimum of actual cells.voltage or 1 V when none\n");
        int number = 1;
        for (String form : forms()) {
            out.append("    R")
                    .append(number++)
                    .append(" \"Sentence.\" source test \"1\" ")
                    .append(form)
                    .append('\n');
        }
        return out.append("  }").toString();
    }

    private List<String> forms() {
        Phase outside = Phase.REQUIREMENT;
        return List.of(
                "never " + truth(2, outside),
                "always " + truth(2, outside),
                "internal never Main = Busy and sign and " + truth(1, outside),
                "internal when tries > 1 and high then " + truth(1, outside) + " or trouble = Gone or ramp > 1 V",
                "assuming SLOW when " + timed(outside) + " then " + truth(1, outside),
                "fixed wait, mode when " + truth(1, outside) + " then within " + duration() + " " + truth(1, outside),
                "when lamp = Bright then within 2 ms alarm = Loud",
                "lamp becomes Bright only after key = On for " + duration() + ", unless " + truth(1, outside),
                "(" + truth(1, outside) + ") becomes true only after (" + truth(1, outside) + ") for 2 ms",
                "never " + truth(1, outside) + " and previous (" + truth(1, outside) + ")",
                "never actual x > previous (actual x) + 1 V and emf < 20 V and stage = Bad",
                "never lamp = Dim and alarm = Loud",
                "when fuse = 3 V then level > -3 V",
                "reachable " + truth(2, outside),
                "never lowest > 3 V and maximum of actual cells.voltage or 0 V when none < 4 V",
                "never (" + timed(outside) + ") for 3 ms");
    }

    /** What may be spoken of where. */
    private enum Phase {
        LOGIC,
        LATE,
        DRIVE,
        REQUIREMENT
    }

    private String duration() {
        return pick("1 ms", "2 ms", "4 ms", "wait");
    }

    private String timed(Phase phase) {
        return "(" + (phase == Phase.REQUIREMENT ? truth(1, phase) : compare(Phase.LOGIC)) + ") for " + duration();
    }

    private String compare(Phase phase) {
        return volts(1, phase) + pick(" < ", " <= ", " > ", " >= ", " = ", " != ") + volts(1, phase);
    }

    private String truth(int depth, Phase phase) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return simple(phase);
        }
        return switch (random.nextInt(6)) {
            case 0 -> "(" + truth(depth - 1, phase) + " and " + truth(depth - 1, phase) + ")";
            case 1 -> "(" + truth(depth - 1, phase) + " or " + truth(depth - 1, phase) + ")";
            case 2 -> "not (" + truth(depth - 1, phase) + ")";
            case 3 -> "((" + truth(depth - 1, phase) + ") implies (" + truth(depth - 1, phase) + "))";
            default -> compare(phase);
        };
    }

    private String simple(Phase phase) {
        String outside = pick(
                "key = On",
                "key in { Off, Crank }",
                "mode != Auto",
                "any cells.loop = Blocked",
                "all cells.loop in { Allowed, Unknown }",
                "count of cells >= 2",
                "count of cells = commissioned",
                "x > low",
                "fuse >= 3 V",
                "90 % of fuse > x");
        if (random.nextBoolean()) {
            return outside;
        }
        return switch (phase) {
            case LOGIC -> pick("Main = Busy", "Side in { Left, Lost }", "heat", "tries > 1", "trouble = Latched");
            case LATE -> pick("Main = Busy", "held", "sign", "Side = Right", "tries = 2", "high");
            case DRIVE -> pick("heat", "high", "Main != Idle", "trouble = Latched", "ramp > 1 V", "tries < 2");
            case REQUIREMENT ->
                pick(
                        "lamp = Bright",
                        "alarm = Loud",
                        "level > 1 V",
                        "actual x > 1 V",
                        "emf <= actual y",
                        "stage = Bad",
                        "lowest < 2 V");
        };
    }

    private String volts(int depth, Phase phase) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return phase == Phase.DRIVE
                    ? pick("x", "y", "sum", "ramp", "2 V")
                    : pick("x", "y", "low", "fuse", "-1 V", "2 V", "500 mV");
        }
        String a = volts(depth - 1, phase);
        String b = volts(depth - 1, phase);
        return switch (random.nextInt(10)) {
            case 0 -> "(" + a + " + " + b + ")";
            case 1 -> "(" + a + " - " + b + ")";
            case 2 -> "2 * " + "(" + a + ")";
            case 3 -> "least of (" + a + ", " + b + ")";
            case 4 -> "greatest of (" + a + ", " + b + ", 0 V)";
            case 5 -> "absolute of (" + a + ")";
            case 6 -> "(30 % of (" + a + ") rounded " + pick("down", "up", "nearest", "nearest to 1 V") + ")";
            case 7 -> "((" + a + ") when " + simple(phase) + " else (" + b + "))";
            case 8 -> pick("minimum", "maximum") + " of cells.voltage or " + pick("0 V", "1 V") + " when none";
            default -> a;
        };
    }
}
