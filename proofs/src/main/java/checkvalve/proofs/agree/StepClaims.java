package checkvalve.proofs.agree;

import checkvalve.language.model.Device.Evaluation;
import checkvalve.language.model.Place;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.lift.Cell;
import checkvalve.proofs.lift.Lifted;
import checkvalve.proofs.lift.Loop;
import checkvalve.proofs.lift.Safety;
import checkvalve.proofs.lift.Tables;
import checkvalve.proofs.lift.Value;
import checkvalve.proofs.lift.Value.Whole;
import checkvalve.proofs.search.Steps;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is to be proved of a new core, of a reset and of a step. Believed: that this is agreement. */
final class StepClaims {
    private final Steps ticks;
    private final List<Evaluation> order;
    private final Terms terms;
    private final Tables tables;
    private final Firmware firmware;
    private final Correspondence correspondence;
    private final Premises premises;
    final Lifted step;
    final Lifted reset;

    StepClaims(TransitionSystem system, Firmware firmware, Correspondence correspondence, Premises premises) {
        this.ticks = new Steps(system.relation());
        this.order = system.device().order();
        this.terms = system.terms();
        this.tables = new Tables(terms);
        this.firmware = firmware;
        this.correspondence = correspondence;
        this.premises = premises;
        step = firmware.lifter.run(
                firmware.step, correspondence.memory(), List.of(firmware.coreObject(), firmware.newReadings.result()));
        reset = firmware.lifter.run(firmware.reset, correspondence.memory(), List.of(firmware.coreObject()));
    }

    /** A new core is as out of reset; so is any after a reset, and its settings are as they were. */
    List<Obligation> resets() {
        List<Obligation> claims = new ArrayList<>();
        for (Link link : core()) {
            claims.add(holds("reset", "new." + link.cell().field(), link, link.initial(), firmware.memory()));
        }
        premises.add(reset.definitions(), new Substitution(terms, Map.of()));
        core().forEach(link -> claims.add(holds("reset", link.cell().field(), link, link.initial(), reset.heap())));
        claims.addAll(premises.unchanged("reset", correspondence.memory(), reset.heap(), cells()));
        claims.addAll(safe("reset", reset.safeties(), new Substitution(terms, Map.of())));
        claims.add(premises.obligation(
                "reset",
                "ranges",
                "out of reset counters and kept values are within their ranges",
                Place.NOWHERE,
                ticks.first(terms.and(correspondence.ranged))));
        return claims;
    }

    List<Obligation> step(Trials trials) {
        List<Obligation> claims = new ArrayList<>();
        trials.define(step.definitions());
        Map<Term, Term> folded = new LinkedHashMap<>();
        for (Loop loop : step.loops()) {
            for (Elements group : correspondence.groups) {
                if (FoldProof.isOver(group, loop, step.definitions())) {
                    FoldProof proof = new FoldProof(terms, group, loop, step.definitions(), trials);
                    claims.addAll(proof.obligations(premises));
                    folded.putAll(proof.result());
                }
            }
        }
        Substitution folds = new Substitution(terms, folded);
        premises.add(step.definitions(), folds);
        Map<Cell, Value> after = new LinkedHashMap<>(step.heap());
        after.replaceAll((cell, value) -> value instanceof Whole number
                ? new Whole(folds.apply(number.term()), number.width(), number.line())
                : value);
        for (Link link : inOrder(correspondence.state)) {
            claims.add(holds("step", link.cell().field(), link, link.next(), after));
        }
        for (Link output : correspondence.outputs) {
            claims.add(holds("output." + output.name(), output.name(), output, output.next(), after));
        }
        claims.addAll(premises.unchanged("step", correspondence.memory(), step.heap(), cells()));
        claims.addAll(safe("step", step.safeties(), folds));
        claims.add(premises.obligation(
                "shared",
                "ranges",
                "a tick keeps counters and kept values within their ranges",
                Place.NOWHERE,
                ticks.next(terms.and(correspondence.ranged))));
        return claims;
    }

    /** In the order of a tick, so that what goes wrong first is told first. */
    private List<Link> inOrder(List<Link> state) {
        return state.stream()
                .sorted(Comparator.comparingInt(link -> switch (link.spot().kind()) {
                    case THRESHOLD ->
                        order.indexOf(new Evaluation(
                                Evaluation.Kind.THRESHOLD, link.spot().index()));
                    case TIMER ->
                        order.indexOf(new Evaluation(
                                Evaluation.Kind.TIMER, link.spot().index()));
                    case MACHINE -> order.size();
                    case ELAPSED -> order.size() + 1;
                    default -> order.size() + 2;
                }))
                .toList();
    }

    private List<Link> core() {
        List<Link> core = new ArrayList<>(correspondence.state);
        core.addAll(correspondence.outputs);
        return core;
    }

    private List<Cell> cells() {
        return core().stream().map(Link::cell).toList();
    }

    private Obligation holds(String item, String part, Link link, Meaning meant, Map<Cell, Value> after) {
        Term java = ((Whole) after.get(link.cell())).term();
        String sentence = "`" + link.cell().field() + "` is " + link.name() + " afterwards";
        Term goal = meant.isHeldBy(terms, tables, java);
        return premises.obligation(item, part, sentence, link.place(), goal, link);
    }

    private List<Obligation> safe(String item, List<Safety> safeties, Substitution folds) {
        List<Obligation> claims = new ArrayList<>();
        for (Safety safety : safeties) {
            claims.add(premises.obligation(
                    item,
                    "safe." + (claims.size() + 1),
                    safety.sentence(),
                    Place.NOWHERE,
                    folds.apply(safety.condition())));
        }
        return claims;
    }
}
