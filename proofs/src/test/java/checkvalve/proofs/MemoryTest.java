package checkvalve.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.language.model.Source;
import checkvalve.proofs.verdict.Progress;
import checkvalve.proofs.verdict.Report;
import checkvalve.proofs.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What was found is not searched again, and a memory that lies changes no verdict. */
class MemoryTest {
    private static final String SPEC = read();

    private final Remembering memory = new Remembering();
    private final Set<String> searched = new HashSet<>();

    private static String read() {
        try {
            return Files.readString(Path.of("../spec/devices/bms_bug200.valve"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Device device(String text) {
        Spec.Result read = Spec.read(new Source("bms.valve", text));
        return read.device().orElseThrow(() -> new AssertionError(read.findings()));
    }

    private Report prove(String text) {
        searched.clear();
        Finder noting = (device, ids, told) -> {
            searched.addAll(ids);
            Finder.here().find(device, ids, told);
        };
        return Prover.prove(device(text), Scope.ALL, noting, memory, Progress.NONE);
    }

    private static List<String> told(Report report) {
        return report.answers().stream()
                .map(a -> a.id() + " " + a.verdict().word() + " " + a.method() + " " + text(a.verdict()))
                .toList();
    }

    private static String text(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Proved(var files, var story) -> files.toString();
            case Verdict.Refuted(var story, String sentence, String conflict) -> sentence;
            case Verdict.Open(String reason) -> reason;
        };
    }

    @Test
    void nothingIsSearchedTwice() {
        Report first = prove(SPEC);
        Report second = prove(SPEC);
        assertThat(searched).isEmpty();
        assertThat(told(second)).isEqualTo(told(first));
        assertThat(second.certificates()).isEqualTo(first.certificates());
        assertThat(second.resources()).isEqualTo(first.resources()).isPositive();
    }

    @Test
    void aCommentChangesNothing() {
        prove(SPEC);
        prove("// more words\n" + SPEC.replace("\n    P7 ", "\n    // here too\n    P7 "));
        assertThat(searched).isEmpty();
    }

    /** What is not played can't be seen not to be, but for a wrong one that is said to have been played. */
    @Test
    void aStoryIsPlayedOnceForOneModel() {
        prove(SPEC);
        Find.Run run = memory.recalled.finds().stream()
                .map(Memory.Kept::find)
                .filter(find -> stories().stream().anyMatch(text -> text.contains(" of " + find.id() + " of ")))
                .map(Find.Run.class::cast)
                .findFirst()
                .orElseThrow();
        String nothing = "ticks 1\n";
        String text = "a story for goal " + run.goal() + " of " + run.id() + " of model " + Prover.model(device(SPEC));
        assertThat(memory.accepted).contains(text + "\n" + run.story());
        replace(run, new Find.Run(run.id(), run.goal(), nothing, 0));
        prove(SPEC);
        assertThat(searched).contains(run.id());
        replace(run, new Find.Run(run.id(), run.goal(), nothing, 0));
        memory.accepted.add(text + "\n" + nothing);
        prove("// more words\n" + SPEC);
        assertThat(searched).doesNotContain(run.id());
        replace(run, new Find.Run(run.id(), run.goal(), nothing, 0));
        prove(SPEC.replace("after 2 s", "after 1 s"));
        assertThat(searched).contains(run.id());
    }

    private void replace(Find.Run run, Find.Run other) {
        memory.recalled = new Memory.Recalled(
                memory.recalled.finds().stream()
                        .map(k -> k.find().id().equals(run.id()) ? new Memory.Kept(other, k.cone()) : k)
                        .toList(),
                memory.recalled.model(),
                1);
    }

    private Set<String> stories() {
        return memory.accepted.stream()
                .filter(text -> text.startsWith("a story "))
                .collect(Collectors.toSet());
    }

    @Test
    void anUnrelatedRequirementIsSearchedAlone() {
        prove(SPEC);
        prove(SPEC.replace(
                "\n    P7 ",
                "\n"
                        + "    P0 \"More.\"\n"
                        + "      source model \"P0\"\n"
                        + "      never prechargeSwitch = Closed and hardFault\n"
                        + "    P7 "));
        assertThat(searched).isSubsetOf("P0", "vacuity.P0");
    }

    @Test
    void aRefutationIsSearchedAgainWhereItMayHaveBecomeShorter() {
        List<String> refuted = prove(SPEC).answers().stream()
                .filter(a -> a.verdict() instanceof Verdict.Refuted)
                .map(a -> a.id())
                .toList();
        assertThat(refuted).hasSize(1);
        prove(SPEC.replace("for 30.02 s", "for 30.03 s").replace("after 2 s", "after 1 s"));
        assertThat(searched).containsAll(refuted);
    }

    @Test
    void lyingFindsMakeNoVerdict() {
        List<String> honest = verdicts(prove(SPEC));
        List<Memory.Kept> kept = memory.recalled.finds();
        for (UnaryOperator<Find> lie : LIES) {
            memory.recalled = new Memory.Recalled(
                    kept.stream()
                            .map(k -> new Memory.Kept(lie.apply(k.find()), k.cone()))
                            .toList(),
                    memory.recalled.model(),
                    1);
            assertThat(verdicts(prove(SPEC))).isEqualTo(honest);
        }
    }

    private static List<String> verdicts(Report report) {
        return report.answers().stream()
                .map(a -> a.id() + " " + a.verdict().word())
                .toList();
    }

    /** Each makes of a find something that is none. */
    private static final List<UnaryOperator<Find>> LIES = List.of(
            find -> find instanceof Find.Proof p ? new Find.Proof(p.id(), "", "", List.of(), 1, 0) : find,
            find -> find instanceof Find.Proof p
                    ? new Find.Proof(
                            p.id(), "; relation 1\n(assert false)\n", "; relation 1\n(assert false)\n", List.of(), 1, 0)
                    : find,
            find -> find instanceof Find.Proof p
                    ? new Find.Proof(p.id(), "no SMT-LIB (", p.consecution(), p.worlds(), 1, 0)
                    : find,
            find -> find instanceof Find.Proof p
                    ? new Find.Proof(p.id(), p.safety(), p.consecution(), p.worlds(), 0, 0)
                    : find,
            find -> find instanceof Find.Proof p
                    ? new Find.Proof(p.id(), p.safety(), p.consecution(), p.worlds(), Integer.MAX_VALUE, 0)
                    : find,
            find -> find instanceof Find.Run r ? new Find.Run(r.id(), 0, "ticks 1\n", 0) : find,
            find -> find instanceof Find.Run r ? new Find.Run(r.id(), 99, r.story(), 0) : find,
            find -> find instanceof Find.Run r ? new Find.Proof(r.id(), "", "", List.of(), 1, 0) : find,
            find -> find instanceof Find.Proof p ? new Find.Run(p.id(), 0, "ticks 1\n", 0) : find);

    /** Keeps all that it is given, and believes only what it was told was accepted. */
    private static final class Remembering implements Memory {
        private Recalled recalled = new Recalled(List.of(), "", 0);
        private final Set<String> accepted = new HashSet<>();

        @Override
        public Recalled recall() {
            return recalled;
        }

        @Override
        public boolean accepted(String text) {
            return accepted.contains(text);
        }

        @Override
        public void keep(Recalled found, Collection<String> texts) {
            recalled = new Recalled(new ArrayList<>(found.finds()), found.model(), found.units());
            accepted.addAll(texts);
        }
    }
}
