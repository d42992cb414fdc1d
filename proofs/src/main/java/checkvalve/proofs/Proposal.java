package checkvalve.proofs;

import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.search.Invariant;
import checkvalve.proofs.term.SmtText;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a search has found, as text: relations, and which facts keep them and make the claim. Nothing else of a search gets
 * into a certificate, so a certificate depends on the spec and on this alone.
 *
 * @param safety the relations and facts that make the claim, each asserted under its name
 * @param consecution the relations and the facts that keep them; null where there is no relation
 * @param worlds for a next world how it moves, a line for each variable and one before each world; else empty
 * @param ticks at how many the facts are needed; the claim is made for the last of them
 */
record Proposal(String safety, String consecution, List<String> worlds, int ticks) {
    private static final String WORLD = "one of ";
    private static final String BECOMES = " := ";

    Proposal {
        worlds = List.copyOf(worlds);
    }

    static Proposal of(Invariant invariant, List<Map<Term, Term>> worlds) {
        return new Proposal(
                script(invariant.facts(), invariant.relations()),
                invariant.relations().isEmpty() ? null : script(invariant.steadying(), invariant.relations()),
                lines(worlds),
                invariant.ticks());
    }

    /** How the proof goes, in a few words. */
    String method() {
        if (!worlds.isEmpty()) {
            long count = worlds.stream().filter(Proposal::beginsWorld).count();
            return "witness, " + count + (count == 1 ? " world" : " worlds");
        }
        long relations =
                safety.lines().filter(line -> line.startsWith("; relation ")).count();
        String rest = relations == 0 ? "" : ", " + relations + (relations == 1 ? " relation" : " relations");
        if (ticks > 1) {
            return "induction over " + ticks + " ticks" + rest;
        }
        return relations == 0 ? "one tick from any state" : "induction" + rest;
    }

    Find found(String id, double seconds) {
        return new Find.Proof(id, safety, consecution == null ? "" : consecution, worlds, ticks, seconds);
    }

    static Proposal of(Find.Proof proof) {
        return new Proposal(
                proof.safety(),
                proof.consecution().isEmpty() ? null : proof.consecution(),
                proof.worlds(),
                proof.ticks());
    }

    private static String script(List<Fact> facts, List<Term> relations) {
        List<Term> roots = new ArrayList<>(facts.stream().map(Fact::condition).toList());
        roots.addAll(relations);
        SmtText text = new SmtText(Map.of());
        StringBuilder out = new StringBuilder(text.preamble(roots));
        facts.forEach(fact -> out.append(asserted(fact.origin(), text.reference(fact.condition()))));
        for (int i = 0; i < relations.size(); i++) {
            out.append(asserted("relation " + (i + 1), text.reference(relations.get(i))));
        }
        return out.toString();
    }

    private static String asserted(String heading, String term) {
        return "; " + heading.replace('\n', ' ') + "\n(assert " + term + ")\n";
    }

    /** Worlds as lines. */
    static List<String> lines(List<Map<Term, Term>> worlds) {
        List<String> lines = new ArrayList<>();
        for (Map<Term, Term> world : worlds) {
            lines.add(WORLD + worlds.size() + " worlds:");
            world.forEach((variable, term) -> lines.add("  " + variable.name() + BECOMES + term));
        }
        return lines;
    }

    /** Whether a line begins a world. */
    static boolean beginsWorld(String line) {
        return line.startsWith(WORLD);
    }

    /** Where in a line the word stands that a variable becomes something; -1 in a line of another kind. */
    static int becomes(String line) {
        return line.indexOf(BECOMES);
    }

    /** What a variable becomes. */
    static String term(String line) {
        return line.substring(becomes(line) + BECOMES.length());
    }
}
