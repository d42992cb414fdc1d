package checkvalve.proofs;

import checkvalve.language.model.Device;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Place;
import checkvalve.language.model.Plant;
import checkvalve.language.model.Requirement;
import checkvalve.proofs.encode.Claim;
import checkvalve.proofs.encode.EncodedRequirement;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.search.Question;
import checkvalve.proofs.story.Goal;
import checkvalve.proofs.story.Goals;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.verdict.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every question about a device, in the order of the report. The list is the meaning of "all": a question that is not here
 * is not answered, so tests keep the list of a device in a file.
 */
final class Questions {
    private final TransitionSystem system;
    private boolean part;
    private final Map<Asked, Question> invariants = new LinkedHashMap<>();
    private final Map<Asked, Function<TransitionSystem, Goal>> reachable = new LinkedHashMap<>();
    private final Map<Asked, Function<TransitionSystem, List<Goal>>> failures = new LinkedHashMap<>();
    private final List<Asked> evident = new ArrayList<>();
    private final Map<Asked, List<Fact>> worlds = new LinkedHashMap<>();

    Questions(TransitionSystem system) {
        this.system = system;
        for (int i = 0; i < system.requirements().size(); i++) {
            requirement(i);
        }
        claims(Kind.DETERMINISM, system.determinism());
        claims(Kind.TOTALITY, system.totality());
        claims(Kind.RANGE, system.ranges());
        for (int i = 0; i < system.device().machines().size(); i++) {
            states(i);
        }
        for (int i = 0; i < system.requirements().size(); i++) {
            trigger(i);
        }
        worlds();
    }

    Device device() {
        return system.device();
    }

    Map<Asked, Question> invariants() {
        return invariants;
    }

    /** What a story must show for each, in a system of its own. */
    Map<Asked, Function<TransitionSystem, Goal>> reachable() {
        return reachable;
    }

    /** Initial states: reset is in them. */
    List<Asked> evident() {
        return evident;
    }

    /** What a story could show against each of {@link #invariants}. */
    Map<Asked, Function<TransitionSystem, List<Goal>>> failures() {
        return failures;
    }

    /** For each set of assumptions that some requirement names: the laws and these. */
    Map<Asked, List<Fact>> nextWorlds() {
        return worlds;
    }

    /** What is asked whether it always holds, with what it speaks of. */
    List<Term> claims() {
        return invariants.values().stream().map(Question::good).toList();
    }

    /** Whether none was left out. */
    boolean areAll() {
        return !part;
    }

    /** Forgets all others. */
    void restrictTo(Collection<Asked> asked) {
        part |= !asked.containsAll(all());
        invariants.keySet().retainAll(asked);
        failures.keySet().retainAll(asked);
        reachable.keySet().retainAll(asked);
        evident.retainAll(asked);
        worlds.keySet().retainAll(asked);
    }

    List<Asked> all() {
        List<Asked> all = new ArrayList<>(invariants.keySet());
        all.addAll(evident);
        all.addAll(reachable.keySet());
        all.addAll(worlds.keySet());
        List<String> order =
                system.device().requirements().stream().map(Requirement::id).toList();
        all.sort((a, b) -> Integer.compare(rank(a, order), rank(b, order)));
        return all;
    }

    private static int rank(Asked asked, List<String> order) {
        boolean own = asked.kind() == Kind.REQUIREMENT || asked.kind() == Kind.INTERNAL;
        return own ? order.indexOf(asked.id()) : order.size() + asked.kind().ordinal();
    }

    private void requirement(int index) {
        EncodedRequirement encoded = system.requirements().get(index);
        Requirement r = encoded.requirement();
        Asked asked = asked(r, r.id(), r.internal() ? Kind.INTERNAL : Kind.REQUIREMENT, r.sentence());
        Function<TransitionSystem, Goal> goal =
                s -> new Goals(s).of(s.requirements().get(index));
        if (r.form() instanceof Requirement.Reachable) {
            reachable.put(asked, goal);
        } else {
            invariants.put(asked, new Question(r.id(), encoded.good(), encoded.goodAtReset(), extra(encoded)));
            failures.put(asked, s -> List.of(goal.apply(s)));
        }
    }

    private Asked asked(Requirement r, String id, Kind kind, String sentence) {
        List<String> claim = new ArrayList<>(List.of(id + ": " + sentence, r.text()));
        for (int assumption : r.assuming()) {
            Plant.Assumption a = system.device().plant().assumptions().get(assumption);
            claim.add("assuming " + a.id() + ": " + a.sentence());
        }
        claim.add(system.device().source().name() + ", line " + r.place().line());
        return new Asked(id, kind, sentence, claim, r.sources(), assumptions(r), r.place());
    }

    private List<String> assumptions(Requirement r) {
        return r.assuming().stream()
                .map(i -> system.device().plant().assumptions().get(i).id())
                .toList();
    }

    private List<Fact> extra(EncodedRequirement encoded) {
        List<Fact> extra = new ArrayList<>(encoded.fixed());
        encoded.requirement()
                .assuming()
                .forEach(i -> extra.add(system.assumptions().get(i)));
        return extra;
    }

    private void claims(Kind kind, List<Claim> claims) {
        Map<String, List<Claim>> byOwner = new LinkedHashMap<>();
        claims.forEach(claim ->
                byOwner.computeIfAbsent(claim.about(), key -> new ArrayList<>()).add(claim));
        byOwner.forEach((owner, own) -> claim(kind, owner, own));
    }

    private void claim(Kind kind, String owner, List<Claim> claims) {
        String id = kind.word() + "." + owner;
        List<String> lines = new ArrayList<>(List.of(id));
        claims.forEach(claim -> lines.add(claim.sentence()));
        Term all = system.terms().and(claims.stream().map(Claim::condition).toList());
        Sentences sentences = new Sentences(system.device());
        Asked asked = general(id, kind, sentences.of(kind, owner, claims), lines, sentences.place(owner, claims));
        invariants.put(asked, new Question(id, all, system.terms().truth(true), List.of()));
        failures.put(asked, s -> goals(s, kind, owner));
    }

    private static List<Goal> goals(TransitionSystem system, Kind kind, String owner) {
        Goals goals = new Goals(system);
        return switch (kind) {
            case DETERMINISM ->
                of(system.determinism(), owner).map(goals::overlap).toList();
            case RANGE -> of(system.ranges(), owner).map(goals::outOfRange).toList();
            default -> List.of();
        };
    }

    private static Stream<Claim> of(List<Claim> claims, String owner) {
        return claims.stream().filter(claim -> claim.about().equals(owner));
    }

    private static Asked general(String id, Kind kind, String sentence, List<String> claim, Place place) {
        return new Asked(id, kind, sentence, claim, List.of(), List.of(), place);
    }

    private void states(int index) {
        Machine machine = system.device().machines().get(index);
        for (int i = 0; i < machine.states().members().size(); i++) {
            int state = i;
            String name = machine.name() + "." + machine.states().members().get(i);
            String id = Kind.REACHABILITY.word() + "." + name;
            String sentence = name + " can be reached";
            Asked asked = general(id, Kind.REACHABILITY, sentence, List.of(id, sentence), machine.place());
            if (state == machine.initial()) {
                evident.add(asked);
            } else {
                reachable.put(asked, s -> new Goals(s).state(index, state));
            }
        }
    }

    private void trigger(int index) {
        EncodedRequirement encoded = system.requirements().get(index);
        if (encoded.trigger() != null) {
            Requirement r = encoded.requirement();
            String id = Kind.VACUITY.word() + "." + r.id();
            Asked asked = asked(r, id, Kind.VACUITY, "what " + r.id() + " speaks of can happen");
            reachable.put(asked, s -> new Goals(s).trigger(s.requirements().get(index)));
        }
    }

    private void worlds() {
        Set<List<Integer>> sets = new LinkedHashSet<>();
        sets.add(List.of());
        system.device().requirements().forEach(r -> sets.add(r.assuming()));
        for (List<Integer> set : sets) {
            List<Fact> laws = new ArrayList<>(system.facts().stream()
                    .filter(fact -> fact.kind() == Fact.Kind.WORLD)
                    .toList());
            set.forEach(i -> laws.add(system.assumptions().get(i)));
            worlds.put(world(set), laws);
        }
    }

    private Asked world(List<Integer> set) {
        List<Plant.Assumption> assumptions =
                set.stream().map(system.device().plant().assumptions()::get).toList();
        List<String> ids = assumptions.stream().map(Plant.Assumption::id).toList();
        String id = Kind.NEXT_WORLD.word() + (ids.isEmpty() ? "" : "." + String.join(".", ids));
        String sentence = "some next world satisfies the laws" + (ids.isEmpty() ? "" : " and " + String.join(", ", ids))
                + ", in every state";
        Place place =
                assumptions.isEmpty() ? Place.NOWHERE : assumptions.getFirst().place();
        return new Asked(id, Kind.NEXT_WORLD, sentence, List.of(id, sentence), List.of(), ids, place);
    }
}
