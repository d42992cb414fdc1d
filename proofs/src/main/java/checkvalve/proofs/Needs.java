package checkvalve.proofs;

import checkvalve.language.model.Device;
import checkvalve.language.model.Plant;
import checkvalve.proofs.encode.Encoder;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.search.Question;
import checkvalve.proofs.search.ValidityCore;
import checkvalve.proofs.solve.SolverLost;
import checkvalve.proofs.term.SmtReader;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.verdict.Answer;
import checkvalve.proofs.verdict.Kind;
import checkvalve.proofs.verdict.Report;
import checkvalve.proofs.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which lines of a spec each proof of a requirement needs, and which lines none does. Not believed: it says what proofs were
 * found to rest on, and another proof may rest on less.
 *
 * @param proofs one for each requirement that is proved about every tick
 * @param shown requirements that a story proves, which rests on no line but on what happens in it
 * @param open requirements that are not proved, or whose proof could not be taken apart: what they need is not known
 * @param unneeded lines that state something and that none of these proofs needs
 */
public record Needs(List<Need> proofs, List<String> shown, List<String> open, SortedSet<Integer> unneeded) {
    private static final Pattern LINE = Pattern.compile("\\bline (\\d+)");

    public Needs {
        proofs = List.copyOf(proofs);
        shown = List.copyOf(shown);
        open = List.copyOf(open);
    }

    /** Whether it is known of every requirement what it needs; only then does nothing need the lines that are left. */
    public boolean isWhole() {
        return open.isEmpty();
    }

    /**
     * What one proof needs.
     *
     * @param lines that state something: definitions, thresholds, guards, rules, drives, laws, requires, assumptions
     * @param world what it needs of sensors, settings and groups, in words
     */
    public record Need(String id, SortedSet<Integer> lines, List<String> world) {
        public Need {
            world = List.copyOf(world);
        }
    }

    /**
     * Has the device proved, and takes its proofs apart.
     *
     * @param prover gives all answers about the device, with the memory that it is given
     */
    public static Needs of(Device device, Memory memory, Function<Memory, Report> prover) {
        Capture capture = new Capture(memory);
        Report report = prover.apply(capture);
        return new Work(device).needs(report, capture.proofs);
    }

    /** Notes the proofs on their way into a memory. */
    private static final class Capture implements Memory {
        private final Memory memory;
        private final Map<String, Find.Proof> proofs = new LinkedHashMap<>();

        Capture(Memory memory) {
            this.memory = memory;
        }

        @Override
        public Recalled recall() {
            return memory.recall();
        }

        @Override
        public boolean accepted(String text) {
            return memory.accepted(text);
        }

        @Override
        public void keep(Recalled found, Collection<String> accepted) {
            for (Kept kept : found.finds()) {
                if (kept.find() instanceof Find.Proof proof) {
                    proofs.put(proof.id(), proof);
                }
            }
            memory.keep(found, accepted);
        }
    }

    /** The device with a switch for each line. */
    private static final class Work {
        private final Device device;
        private final TransitionSystem system;
        private final Questions questions;
        private final List<Term> variables;

        Work(Device device) {
            this.device = device;
            system = Encoder.encodeByLines(device, new Terms());
            questions = new Questions(system);
            variables = new ArrayList<>(system.inputs());
            system.state().forEach(variable -> variables.add(variable.variable()));
        }

        Needs needs(Report report, Map<String, Find.Proof> found) {
            List<Need> proofs = new ArrayList<>();
            List<String> shown = new ArrayList<>();
            List<String> open = new ArrayList<>();
            try (ValidityCore core = new ValidityCore(system)) {
                for (Answer answer : report.answers()) {
                    if (answer.kind() == Kind.REQUIREMENT || answer.kind() == Kind.INTERNAL) {
                        switch (answer.verdict()) {
                            case Verdict.Proved proved when proved.witness() != null -> shown.add(answer.id());
                            case Verdict.Proved proved ->
                                need(found.get(answer.id()), core)
                                        .ifPresentOrElse(proofs::add, () -> open.add(answer.id()));
                            case Verdict.Refuted refuted -> open.add(answer.id());
                            case Verdict.Open unknown -> open.add(answer.id());
                        }
                    }
                }
            }
            SortedSet<Integer> unneeded = stated();
            proofs.forEach(need -> unneeded.removeAll(need.lines()));
            return new Needs(proofs, shown, open, unneeded);
        }

        private Optional<Need> need(Find.Proof proof, ValidityCore core) {
            if (proof == null) {
                return Optional.empty();
            }
            Question question = questions.invariants().values().stream()
                    .filter(one -> one.id().equals(proof.id()))
                    .findFirst()
                    .orElseThrow();
            try {
                List<Term> relations = SmtReader.read(system.terms(), variables, proof.safety()).stream()
                        .filter(assertion -> assertion.heading().startsWith("relation "))
                        .map(SmtReader.Assertion::term)
                        .toList();
                return core.of(question, relations).map(facts -> need(proof.id(), facts));
            } catch (SmtReader.NotRead | SolverLost e) {
                return Optional.empty();
            }
        }

        private Need need(String id, List<Fact> facts) {
            SortedSet<Integer> lines = new TreeSet<>();
            SortedSet<String> world = new TreeSet<>();
            for (Fact fact : facts) {
                Optional<Integer> line = line(fact);
                line.ifPresentOrElse(lines::add, () -> world.add(fact.origin()));
            }
            return new Need(id, lines, List.copyOf(world));
        }

        /** All lines that state something a proof could need. */
        private SortedSet<Integer> stated() {
            SortedSet<Integer> lines = new TreeSet<>();
            system.facts().forEach(fact -> line(fact).ifPresent(lines::add));
            system.assumptions().forEach(fact -> line(fact).ifPresent(lines::add));
            return lines;
        }

        private Optional<Integer> line(Fact fact) {
            Matcher line = LINE.matcher(fact.origin());
            if (line.find()) {
                return Optional.of(Integer.valueOf(line.group(1)));
            }
            return device.plant().assumptions().stream()
                    .filter(one -> fact.origin().equals("assumption " + one.id()))
                    .map(Plant.Assumption::place)
                    .map(place -> place.line())
                    .findFirst();
        }
    }
}
