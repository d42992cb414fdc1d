package checkvalve.proofs.search;

import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Sheet;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Where a simulation has been: combinations of modes, and how often each was seen. A run that goes on from rare ones gets
 * to states that no run out of reset would get to (as fuzzers do that keep a corpus by coverage).
 */
final class Places {
    /** In one combination of machine states. */
    private static final int MOST = 1_000;

    private static final int CHOICE = 4;
    private static final int FAMILIAR = 40;
    private static final int MOST_NOTED = 400;

    private final boolean[] isMode;
    private final boolean[] isMachine;
    private final List<Region> regions = new ArrayList<>();
    private final Map<BitSet, Region> regionOf = new HashMap<>();
    private final Map<BitSet, Place> placeOf = new HashMap<>();

    /** All places with the same states of machines. */
    private static final class Region {
        private final List<Place> places = new ArrayList<>();
        private int noted;
    }

    /** One of the states of a place, and the values that led there. */
    static final class Place {
        private final Region region;
        private double[] state;
        private double[] inputs;
        private int visits;

        Place(Region region) {
            this.region = region;
        }

        double[] state() {
            return state;
        }

        double[] inputs() {
            return inputs;
        }
    }

    Places(TransitionSystem system) {
        Set<Term> machines = new HashSet<>();
        system.layout().machinesBefore().forEach(states -> machines.addAll(Variables.of(states)));
        List<StateVariable> state = system.state();
        isMode = new boolean[state.size()];
        isMachine = new boolean[state.size()];
        for (int i = 0; i < isMode.length; i++) {
            isMode[i] = state.get(i).role() == StateVariable.Role.MODE;
            isMachine[i] = machines.contains(state.get(i).variable());
        }
    }

    /** Notes a visit; whether neither the place nor the states of machines are known well yet. */
    boolean note(double[] state, Sheet sheet) {
        Place place = placeOf.computeIfAbsent(of(isMode, state), modes -> entered(of(isMachine, state)));
        // Every other time the later state takes its place, so that counters come to be large.
        if (place.visits % 2 == 0) {
            place.state = state.clone();
            place.inputs = sheet.copy();
        }
        return place.visits++ < FAMILIAR && place.region.noted++ < MOST_NOTED;
    }

    private Place entered(BitSet machines) {
        Region region = regionOf.get(machines);
        if (region == null) {
            region = new Region();
            regionOf.put(machines, region);
            regions.add(region);
        }
        Place place = new Place(region);
        if (region.places.size() < MOST) {
            region.places.add(place);
        }
        return place;
    }

    private static BitSet of(boolean[] chosen, double[] state) {
        BitSet set = new BitSet();
        for (int i = 0; i < state.length; i++) {
            set.set(i, chosen[i] && state[i] != 0);
        }
        return set;
    }

    /** With machines in any of the combinations that were seen, one of the rarer places there; null before all visits. */
    Place seldom(Random random) {
        if (regions.isEmpty()) {
            return null;
        }
        List<Place> region = regions.get(random.nextInt(regions.size())).places;
        Place rarest = null;
        for (int i = 0; i < CHOICE; i++) {
            Place place = region.get(random.nextInt(region.size()));
            rarest = rarest == null || place.visits < rarest.visits ? place : rarest;
        }
        rarest.visits++;
        return rarest;
    }
}
