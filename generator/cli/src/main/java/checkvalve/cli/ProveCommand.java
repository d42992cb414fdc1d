package checkvalve.cli;

import checkvalve.cli.files.FileSet;
import checkvalve.cli.files.Workplace;
import checkvalve.cli.report.Summary;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.proofs.Memory;
import checkvalve.proofs.Prover;
import checkvalve.proofs.Scope;
import checkvalve.proofs.verdict.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves or refutes every requirement. */
@Command(
        name = "prove",
        description = {
            "Prove or refute every requirement of a spec, and what every device is asked.",
            "A refuted one comes with the shortest story that breaks it.",
            "With --chc: answer a file of linear Horn clauses instead: safe (exit code 0), unsafe (10) or unknown (20)."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  checkvalve prove spec/devices/thermostat.valve --json",
            "  checkvalve prove spec/devices/smart-bms-12-200.valve --only STARTER_SPARED,KEEPS_LOADS",
            "  checkvalve prove --chc clauses.smt2 --time-limit 10"
        })
final class ProveCommand extends SpecCommand {
    @Parameters(arity = "0..1", paramLabel = "SPEC", description = "The spec, a .valve file.")
    private Path spec;

    @Mixin
    private ClauseOptions clauses;

    @Option(
            names = "--certificates",
            paramLabel = "DIR",
            description = "Write the certificates of what is proved into this folder; without it nothing is written.")
    private Path certificates;

    @Option(
            names = "--only",
            paramLabel = "ID",
            split = ",",
            description = "Answer a part: these questions, by their ids in the report, and what their answers rest on.")
    private Set<String> only = Set.of();

    @Option(names = "--fresh", description = "Search and check everything again, whatever is known from earlier runs.")
    private boolean fresh;

    @Mixin
    private SearchOptions search;

    @Mixin
    private ReportOptions options;

    ProveCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Refusal, IOException {
        clauses.refuseBeside(spec, !only.isEmpty());
        if (clauses.areGiven() && certificates != null) {
            Products.test(certificates);
        }
        return clauses.areGiven()
                ? new ClauseRun(session, clauses.file(), search.limits()).run(certificates, json, options.style())
                : super.call();
    }

    @Override
    Path spec() {
        return spec;
    }

    @Override
    boolean searches() {
        session.engines().proving().within(search.limits());
        return fresh || !session.keeping().knows(spec);
    }

    @Override
    int run(Device device, Spec.Result read) throws Refusal, IOException {
        if (certificates != null && !only.isEmpty()) {
            throw new Refusal(
                    "--certificates makes a folder hold what all questions leave, so it does not go with --only");
        }
        if (certificates != null) {
            Products.test(certificates);
        }
        ProofRun proof = new ProofRun(session, device);
        Workplace workplace = Workplace.of(spec);
        Summary summary = fresh || certificates != null || !only.isEmpty()
                ? anew(proof, device, Optional.ofNullable(certificates).or(workplace::certificates))
                : proof.summary(workplace, workplace.certificates());
        if (json) {
            session.sayJson(summary);
        } else {
            proof.tell(summary, options.style());
            session.say("\n" + summary.counts());
        }
        return proof.end(summary);
    }

    private Summary anew(ProofRun proof, Device device, Optional<Path> folder) throws Refusal, IOException {
        Report report = prove(proof, device);
        if (certificates != null) {
            FileSet files = new FileSet();
            Products.addCertificates(files, certificates, report, session);
            Products.write(session, files, certificates);
        }
        return proof.summary(report, shown(), folder);
    }

    /** Certificates are those that every machine writes, whatever was proved on it before. */
    private Memory memory(Device device) {
        Memory memory = session.keeping().memory(spec);
        if (fresh) {
            return memory.asNothing();
        }
        return certificates == null ? memory : memory.of(Prover.model(device));
    }

    private Report prove(ProofRun proof, Device device) throws Refusal {
        try {
            return proof.prove(new Scope(only), memory(device));
        } catch (Scope.UnknownQuestion unknown) {
            throw Suggestion.unknown(unknown.id(), shown(), unknown.known());
        }
    }
}
