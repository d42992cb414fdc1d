package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.Findings;
import checkvalve.language.model.Define;
import checkvalve.language.model.Drive;
import checkvalve.language.model.Group;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Output;
import checkvalve.language.model.Place;
import checkvalve.language.model.Plant;
import checkvalve.language.model.PowerPort;
import checkvalve.language.model.Reading;
import checkvalve.language.model.Require;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Setting;
import checkvalve.language.model.Threshold;
import checkvalve.language.syntax.SyntaxTree;
import checkvalve.language.syntax.ValveParser.DeviceContext;
import checkvalve.language.syntax.ValveParser.SectionContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;

/** A device while it is being checked: what is known of it so far. */
final class Draft {
    final SyntaxTree tree;
    final Findings findings;
    final Names names;
    final Scale scale;
    final List<Setting> settings = new ArrayList<>();
    final List<Require> requires = new ArrayList<>();
    final List<PowerPort> powerPorts = new ArrayList<>();
    final List<Reading> readings = new ArrayList<>();
    final List<Group> groups = new ArrayList<>();
    final List<Output> outputs = new ArrayList<>();
    final List<Define> defines = new ArrayList<>();
    final List<Threshold> thresholds = new ArrayList<>();
    final List<Machine> machines = new ArrayList<>();
    final List<Keep> keeps = new ArrayList<>();
    final List<Drive> drives = new ArrayList<>();
    final List<Plant.Variable> variables = new ArrayList<>();
    final List<Plant.Law> laws = new ArrayList<>();
    final List<Plant.Assumption> assumptions = new ArrayList<>();
    final Memories plantMemories = new Memories();
    final List<Requirement> requirements = new ArrayList<>();
    final Timers timers = new Timers();
    final StateTimes stateTimes = new StateTimes();
    final Definitions definitions = new Definitions(this);

    Draft(SyntaxTree tree, Findings findings, Scale scale) {
        this.tree = tree;
        this.findings = findings;
        this.scale = scale;
        this.names = new Names(findings);
    }

    /** The declarations of one kind in all sections of one kind. */
    <S, D> Stream<D> each(Function<SectionContext, S> section, Function<S, List<D>> declarations) {
        DeviceContext device = tree.device();
        return device.section().stream()
                .map(section)
                .filter(found -> found != null)
                .flatMap(found -> declarations.apply(found).stream());
    }

    Place place(ParserRuleContext part) {
        return tree.place(part);
    }

    void report(Code code, ParserRuleContext part, String message) {
        findings.report(code, place(part), message);
    }

    void report(Code code, ParserRuleContext part, String message, String fix) {
        findings.report(code, place(part), message, fix);
    }
}
