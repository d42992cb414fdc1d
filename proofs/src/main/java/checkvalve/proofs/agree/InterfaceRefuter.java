package checkvalve.proofs.agree;

import checkvalve.language.model.Sensor;
import checkvalve.proofs.lift.Cell;
import checkvalve.proofs.lift.Width;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Calls methods that are said to keep or show something with what they are said not to. Not believed, but it was seen. */
final class InterfaceRefuter {
    private static final long BUDGET = 4_000_000;

    private final Terms terms;
    private final Firmware firmware;
    private final List<Link> links;
    private final Map<String, byte[]> files;

    /**
     * @param links all that memory holds
     */
    InterfaceRefuter(Terms terms, Firmware firmware, List<Link> links, Map<String, byte[]> files) {
        this.terms = terms;
        this.firmware = firmware;
        this.links = List.copyOf(links);
        this.files = files;
    }

    /** A claim that is not so. */
    Optional<Difference> of(Obligation claim, Probe probe, HolderClaims claims) {
        if (probe == null) {
            String sentence = "it is not so that " + claim.sentence();
            return claim.goal().isFalse()
                    ? Optional.of(new Difference(sentence, claim.place(), firmware.core.source(), List.of(), "", ""))
                    : Optional.empty();
        }
        try (Z3Session session = new Z3Session()) {
            claim.premises().forEach(part -> session.add(part.assertion()));
            session.add(terms.not(claim.goal()));
            if (!session.check(BUDGET).isSat()) {
                return Optional.empty();
            }
            Map<Cell, Long> before = new TreeMap<>();
            for (Link link : links) {
                before.put(link.cell(), session.value(link.before().held(terms)).toLong());
            }
            Width width = probe.code().type().parameterList().stream()
                            .anyMatch(type -> type.descriptorString().equals("J"))
                    ? Width.LONG
                    : Width.INT;
            long given = session.value(claims.given(probe, width)).toLong();
            return tried(probe, given, before);
        }
    }

    /** What is around the bounds of each, for methods that are not lifted. */
    Optional<Difference> sampled(List<Probe> probes) {
        for (Probe probe : probes) {
            Sensor sensor = probe.sensor();
            int names = probe.link().before().terms().size();
            List<Long> tried = sensor == null
                    ? List.of(0L, 1L, names - 1L, names + 0L)
                    : List.of(sensor.low() - 1, sensor.low(), sensor.low() + 1, sensor.high(), sensor.high() + 1);
            for (long given : probe.link().before() instanceof Meaning.Truth ? List.of(0L, 1L) : tried) {
                Optional<Difference> found = tried(probe, given, Map.of());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Difference> tried(Probe probe, long given, Map<Cell, Long> held) {
        String name = "`" + probe.code().name() + "`";
        try {
            Jvm jvm = new Jvm(firmware, files);
            held.forEach(jvm::put);
            if (!probe.puts() && held.isEmpty()) {
                jvm.put(probe.cell(), given == 0 ? 0 : 1);
            }
            Map<Cell, Long> before = new TreeMap<>();
            links.forEach(link -> before.put(link.cell(), jvm.get(link.cell())));
            before.put(probe.cell(), jvm.get(probe.cell()));
            List<Object> arguments = new ArrayList<>(probe.at());
            if (probe.puts()) {
                arguments.add(given);
            }
            long said = jvm.call(probe.object(), probe.code().name(), arguments);
            long was = before.get(probe.cell());
            if (!probe.puts() && said != was) {
                return different(probe, name + " shows " + said + " where " + was + " is held", was, said);
            }
            if (probe.puts()) {
                before.put(probe.cell(), probe.wanted(given, was));
            }
            if (probe.refuses() && probe.names(given) != (said != 0)) {
                return different(probe, name + " of " + given + " gives " + (said != 0), 1 - said, said);
            }
            for (var wanted : before.entrySet()) {
                long is = jvm.get(wanted.getKey());
                if (is != wanted.getValue()) {
                    String sentence = name + " of " + given + " leaves " + is + " in `"
                            + wanted.getKey().field() + "`, by the spec " + wanted.getValue();
                    return different(probe, sentence, wanted.getValue(), is);
                }
            }
            return Optional.empty();
        } catch (Jvm.Thrown thrown) {
            return different(probe, name + " throws " + thrown.getMessage(), 0, 0);
        }
    }

    private static Optional<Difference> different(Probe probe, String sentence, long meant, long done) {
        String line = probe.code().owner().place(probe.code().line());
        return Optional.of(new Difference(
                sentence, probe.link().place(), line, List.of(), String.valueOf(meant), String.valueOf(done)));
    }
}
