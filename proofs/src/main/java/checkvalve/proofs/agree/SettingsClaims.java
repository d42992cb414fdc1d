package checkvalve.proofs.agree;

import checkvalve.language.model.Place;
import checkvalve.language.model.Setting;
import checkvalve.proofs.check.SmtFile;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.lift.Cell;
import checkvalve.proofs.lift.Definition;
import checkvalve.proofs.lift.Lifted;
import checkvalve.proofs.lift.Safety;
import checkvalve.proofs.lift.Tables;
import checkvalve.proofs.lift.Value;
import checkvalve.proofs.lift.Value.Reference;
import checkvalve.proofs.lift.Value.Whole;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be proved of settings: a candidate is taken exactly if the spec allows it, all of it or none, and a new core has
 * the defaults, which are allowed. Believed.
 *
 * <p>The encoding says what is allowed by rules about variables of its own. A candidate is allowed if some values of these
 * variables give it; which, is said here for any candidate, so that nothing is left to find.
 */
final class SettingsClaims {
    private static final String ITEM = "settings";

    private final TransitionSystem system;
    private final Terms terms;
    private final Tables tables;
    private final Firmware firmware;
    private final List<Link> settings;
    private final Premises premises;
    private final Map<Cell, Value> memory;
    private final List<Obligation> claims = new ArrayList<>();
    final Lifted write;
    /** For each setting the number in the candidate. */
    final List<Term> candidate = new ArrayList<>();
    /** The variables of the encoding, so that they give the candidate if anything does. */
    private final Map<Term, Term> witness = new LinkedHashMap<>();

    SettingsClaims(TransitionSystem system, Firmware firmware, Correspondence correspondence, Premises premises) {
        this.system = system;
        this.terms = system.terms();
        this.tables = new Tables(terms);
        this.firmware = firmware;
        this.settings = correspondence.settings;
        this.premises = premises;
        this.memory = new LinkedHashMap<>(correspondence.memory());
        for (int i = 0; i < settings.size(); i++) {
            candidate(i);
        }
        premises.quotients().forEach(q -> witness.put(q, terms.variable("candidate's " + q.name(), Sort.INT)));
        write = firmware.lifter.run(
                firmware.writeSettings, memory, List.of(firmware.coreObject(), firmware.newSettings.result()));
    }

    List<Obligation> all() {
        premises.add(write.definitions(), new Substitution(terms, Map.of()));
        Term taken = terms.not(tables.isEqual(((Whole) write.result()).term(), terms.whole(0)));
        List<Term> given = new ArrayList<>();
        for (int i = 0; i < settings.size(); i++) {
            given.add(settings.get(i).before().isHeldBy(terms, tables, candidate.get(i)));
        }
        claim("allowed", "what the spec allows is taken", Place.NOWHERE, terms.implies(terms.and(given), taken));
        takenIsAllowed(taken);
        allOrNone(taken, write.heap());
        for (Safety safety : write.safeties()) {
            claim("safe." + claims.size(), safety.sentence(), Place.NOWHERE, safety.condition());
        }
        defaults();
        return claims;
    }

    /** Any number that the field can hold. */
    private void candidate(int index) {
        Link link = settings.get(index);
        Cell cell = new Cell(
                ((Reference) firmware.newSettings.result()).object(),
                link.cell().field());
        Whole made = (Whole) memory.get(cell);
        boolean isTruth = link.before() instanceof Meaning.Truth;
        Term variable = terms.variable("candidate's " + link.name(), isTruth ? Sort.BOOL : Sort.INT);
        if (!isTruth) {
            firmware.lifter.intervals().bound(variable, made.width().range());
        }
        candidate.add(isTruth ? new Meaning.Truth(variable).held(terms) : variable);
        memory.put(cell, new Whole(candidate.getLast(), made.width(), 0));
        Setting setting = system.device().settings().get(index);
        List<Term> variables = List.copyOf(Variables.of(link.before().terms()));
        if (isTruth) {
            witness.put(variables.getFirst(), variable);
        } else if (setting.choices().isEmpty() && link.before() instanceof Meaning.Number) {
            witness.put(variables.getFirst(), setting.step() == 1 ? variable : steps(setting, variable));
        } else {
            for (int i = 0; i < variables.size(); i++) {
                long value =
                        setting.choices().isEmpty() ? i + 1 : setting.choices().get(i + 1);
                witness.put(variables.get(i), terms.equal(variable, terms.whole(value)));
            }
        }
    }

    private Term steps(Setting setting, Term number) {
        Term steps = terms.variable("candidate's " + setting.name() + " in steps", Sort.INT);
        Term offset = terms.subtract(number, terms.whole(setting.low()));
        premises.add(
                List.of(new Definition.Quotient(steps, offset, setting.step())), new Substitution(terms, Map.of()));
        return steps;
    }

    private Map<SmtFile.Part, List<Term>> rules() {
        List<Term> all = new ArrayList<>();
        settings.forEach(link -> all.addAll(link.before().terms()));
        return premises.rules(Set.copyOf(Variables.of(all)));
    }

    private void takenIsAllowed(Term taken) {
        Substitution chosen = new Substitution(terms, witness);
        for (int i = 0; i < settings.size(); i++) {
            Link link = settings.get(i);
            Term own = link.before().map(chosen::apply).isHeldBy(terms, tables, candidate.get(i));
            String sentence = "what is taken for " + link.name() + " is a value that it has";
            claim("taken." + link.name(), sentence, link.place(), terms.implies(taken, own));
        }
        rules().forEach((rule, definitions) -> {
            Term kept = chosen.apply(terms.implies(terms.and(definitions), rule.assertion()));
            String sentence = "what is taken keeps the rule: " + rule.comment();
            claim("taken.rule." + claims.size(), sentence, Place.NOWHERE, terms.implies(taken, kept));
        });
    }

    private void allOrNone(Term taken, Map<Cell, Value> after) {
        List<Cell> written = settings.stream().map(Link::cell).toList();
        for (int i = 0; i < settings.size(); i++) {
            Link link = settings.get(i);
            Term is = ((Whole) after.get(link.cell())).term();
            Term was = ((Whole) memory.get(link.cell())).term();
            Term right = terms.and(
                    terms.implies(taken, tables.isEqual(is, candidate.get(i))),
                    terms.implies(terms.not(taken), tables.isEqual(is, was)));
            claim("written." + link.name(), link.name() + " is written if all is taken", link.place(), right);
        }
        claims.addAll(premises.unchanged(ITEM, memory, after, written));
    }

    private void defaults() {
        Map<Term, Term> numbers = new LinkedHashMap<>();
        for (int i = 0; i < settings.size(); i++) {
            Link link = settings.get(i);
            Setting setting = system.device().settings().get(i);
            Term number = ((Whole) firmware.newCore.heap().get(link.cell())).term();
            Term right = terms.and(
                    tables.isEqual(number, terms.whole(setting.initial())),
                    terms.truth(setting.allows(setting.initial())));
            claim("default." + link.name(), "a new core has " + link.name() + " at its default", link.place(), right);
            boolean isTruth = link.before() instanceof Meaning.Truth;
            numbers.put(
                    isTruth ? candidate.get(i).arguments().getFirst() : candidate.get(i),
                    isTruth ? terms.truth(setting.initial() != 0) : terms.whole(setting.initial()));
            if (setting.step() > 1) {
                Term steps = terms.variable("candidate's " + setting.name() + " in steps", Sort.INT);
                numbers.put(steps, terms.whole((setting.initial() - setting.low()) / setting.step()));
            }
        }
        Substitution initial = new Substitution(terms, numbers);
        Substitution chosen = new Substitution(terms, witness);
        rules().forEach((rule, definitions) -> {
            Term kept = initial.apply(chosen.apply(terms.implies(terms.and(definitions), rule.assertion())));
            claim("default.rule." + claims.size(), "defaults keep the rule: " + rule.comment(), Place.NOWHERE, kept);
        });
    }

    private void claim(String part, String sentence, Place place, Term goal) {
        claims.add(premises.obligation(ITEM, part, sentence, place, goal));
    }
}
