package checkvalve.generator.lower;

import checkvalve.language.model.Machine;
import checkvalve.language.model.Transition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The method of a machine that says which state it goes to. */
final class Decisions {
    private final Scope scope;
    private final Machine machine;
    private final int index;
    private final Serving serving;
    private final Term state;
    private final List<List<Transition>> ways = new ArrayList<>();
    private final List<Statement> body = new ArrayList<>();

    Decisions(Scope scope, int index, Serving serving) {
        this.scope = scope;
        this.index = index;
        this.machine = scope.device.machines().get(index);
        this.serving = serving;
        this.state = new Term.Field("", scope.names.state(index), Kind.INT);
        for (int from = 0; from < machine.states().members().size(); from++) {
            int origin = from;
            ways.add(new ArrayList<>(machine.transitions().stream()
                    .filter(way -> way.from() == origin)
                    .sorted(Comparator.comparingInt(Transition::rank))
                    .toList()));
        }
    }

    JavaClass.Method lower() {
        List<Statement.Branch> branches = new ArrayList<>();
        for (Transition common = common(); common != null; common = common()) {
            branches.add(hoisted(common));
        }
        for (int from = 0; from < ways.size(); from++) {
            if (!ways.get(from).isEmpty()) {
                branches.add(new Statement.Branch(in(new TreeSet<>(List.of(from))), waysOut(from)));
            }
        }
        if (!branches.isEmpty()) {
            body.add(new Statement.When(branches, List.of()));
        }
        body.add(new Statement.Return(state));
        List<JavaClass.Parameter> parameters = arguments().stream()
                .map(local -> new JavaClass.Parameter(null, local.kind(), local.name()))
                .toList();
        return new JavaClass.Method(scope.names.next(index), doc(), true, Kind.INT, parameters, body);
    }

    /** What the method must be given, known once it is lowered. */
    List<Term.Local> arguments() {
        return Locals.freeIn(body);
    }

    /** A transition that is the first of every state it leaves, and leaves more than one. */
    private Transition common() {
        for (List<Transition> out : ways) {
            if (!out.isEmpty() && isCommon(out.getFirst())) {
                return out.getFirst();
            }
        }
        return null;
    }

    private boolean isCommon(Transition way) {
        int states = 0;
        for (List<Transition> out : ways) {
            int at = 0;
            while (at < out.size() && !isSame(out.get(at), way)) {
                at++;
            }
            if (at > 0 && at < out.size()) {
                return false;
            }
            states += at < out.size() ? 1 : 0;
        }
        return states > 1;
    }

    private static boolean isSame(Transition one, Transition other) {
        return one.to() == other.to()
                && one.place().equals(other.place())
                && one.guard().equals(other.guard());
    }

    private Statement.Branch hoisted(Transition common) {
        SortedSet<Integer> from = new TreeSet<>();
        SortedSet<String> served = new TreeSet<>();
        for (int origin = 0; origin < ways.size(); origin++) {
            List<Transition> out = ways.get(origin);
            if (!out.isEmpty() && isSame(out.getFirst(), common)) {
                from.add(origin);
                served.addAll(serving.by(index, out.removeFirst()));
            }
        }
        Term guard = new Expressions(scope, body).truth(common.guard());
        return new Statement.Branch(Logic.and(List.of(in(from), guard)), taken(common, serving.inOrder(served)));
    }

    private List<Statement> waysOut(int from) {
        List<Statement.Branch> branches = new ArrayList<>();
        for (Transition way : ways.get(from)) {
            Term guard = new Expressions(scope, body).truth(way.guard());
            branches.add(new Statement.Branch(guard, taken(way, serving.by(index, way))));
        }
        return List.of(new Statement.When(branches, List.of()));
    }

    private List<Statement> taken(Transition way, List<String> served) {
        String ids = served.isEmpty() ? "" : " " + served;
        Term to = scope.names.ordinal(machine.states(), way.to());
        return List.of(
                new Statement.Note(serving.spec().at(way.place()) + ": " + way.text() + ids), new Statement.Return(to));
    }

    private Term in(SortedSet<Integer> states) {
        return new Expressions(scope, body).isOneOf(state, machine.states(), states);
    }

    private String doc() {
        String told = machine.doc().isBlank() ? "" : machine.doc() + "\n\n";
        return told + "The state that " + machine.name() + " goes to. "
                + serving.spec().at(machine.place());
    }
}
