package checkvalve.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.generator.Generator;
import checkvalve.generator.replay.InMemory;
import checkvalve.language.model.Device;
import checkvalve.proofs.agree.Agreement;
import checkvalve.proofs.agree.AgreementReport;
import checkvalve.proofs.agree.Conclusion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Class files with one instruction changed: each is refuted, with a difference that was seen, or shown to be equivalent. Those
 * that are said to be equivalent are run beside the interpreter too, since a wrong one would be the worst that can happen.
 */
class MutantsTest {
    private static final long SEED = Long.getLong("checkvalve.seed", System.nanoTime());
    /** Of each device, chosen at random from all there are. */
    private static final int MUTANTS = Integer.getInteger("checkvalve.mutants", 40);

    private static final int TICKS = 20_000;

    private final Map<String, int[]> ledger = new TreeMap<>();
    private final List<String> open = new ArrayList<>();

    @Test
    void everyMutantIsRefutedOrShownEquivalent() {
        System.out.println("checkvalve.seed=" + SEED + ", " + MUTANTS + " mutants a device");
        mutate(Material.device(Material.SPEC), InMemory.classFiles(Material.committed()));
        for (Path spec : Material.specs()) {
            if (spec.toString().contains("golden")) {
                Device device = Material.device(spec);
                mutate(device, InMemory.classFiles(Generator.generate(device, "made.up")));
            }
        }
        System.out.printf("%-18s %9s %12s %8s %6s%n", "", "refuted", "equivalent", "no class", "open");
        ledger.forEach((kind, counts) ->
                System.out.printf("%-18s %9d %12d %8d %6d%n", kind, counts[0], counts[1], counts[2], counts[3]));
        assertThat(open).as("seed %d", SEED).isEmpty();
    }

    /** Among them a truth that a loop stores as 2: whoever asks whether it is 0 sees no difference. */
    @Test
    void aConstantThatIsOneMoreInALoopIsRefutedOrShownEquivalent() {
        Path packs = Material.specs().stream()
                .filter(spec -> spec.endsWith("golden/packs.valve"))
                .findFirst()
                .orElseThrow();
        Device device = Material.device(packs);
        SortedMap<String, byte[]> files = InMemory.classFiles(Generator.generate(device, "made.up"));
        files.forEach((name, file) -> Mutations.of(file).stream()
                .filter(mutant -> mutant.kind().equals("constant + 1"))
                .forEach(mutant -> {
                    SortedMap<String, byte[]> mutated = new TreeMap<>(files);
                    mutated.put(name, mutant.file());
                    judge(device, mutant, mutated);
                }));
        assertThat(ledger.get("constant + 1")[1]).isPositive();
        assertThat(open).isEmpty();
    }

    private void mutate(Device device, SortedMap<String, byte[]> files) {
        List<Map.Entry<String, Mutations.Mutant>> all = new ArrayList<>();
        files.forEach((name, file) -> Mutations.of(file).forEach(mutant -> all.add(Map.entry(name, mutant))));
        java.util.Collections.shuffle(all, new Random(SEED));
        for (Map.Entry<String, Mutations.Mutant> chosen : all.subList(0, Math.min(MUTANTS, all.size()))) {
            SortedMap<String, byte[]> mutated = new TreeMap<>(files);
            mutated.put(chosen.getKey(), chosen.getValue().file());
            judge(device, chosen.getValue(), mutated);
        }
    }

    private void judge(Device device, Mutations.Mutant mutant, SortedMap<String, byte[]> files) {
        int[] counts = ledger.computeIfAbsent(mutant.kind(), key -> new int[4]);
        AgreementReport report = Agreement.of(device, files.values());
        String told = device.name() + ", " + mutant.kind() + " at " + mutant.place();
        if (report.isAgreed()) {
            counts[1]++;
            SideBySideRun.check(told, device, files, SEED, TICKS);
        } else if (report.items().stream().anyMatch(item -> item.conclusion() instanceof Conclusion.Differs)) {
            counts[0]++;
        } else if (Material.text(report).contains("what the Java machine refuses")) {
            counts[2]++;
        } else {
            counts[3]++;
            open.add(told + "\n" + Material.text(report));
        }
    }
}
