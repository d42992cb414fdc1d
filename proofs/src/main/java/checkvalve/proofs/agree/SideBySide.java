package checkvalve.proofs.agree;

import checkvalve.language.meaning.Driver;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.Interpreter;
import checkvalve.language.meaning.State;
import checkvalve.language.model.Device;
import checkvalve.language.model.Place;
import checkvalve.proofs.lift.Code;
import checkvalve.proofs.lift.Value.Reference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Runs a class that is not lifted beside the interpreter, on made-up inputs: a difference is one, none says nothing. */
final class SideBySide {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int RUNS = 40;
    private static final int TICKS = 500;

    private final Device device;
    private final Firmware firmware;
    private final Correspondence correspondence;
    private final Map<String, byte[]> files;
    private final Words words;

    SideBySide(
            Device device, Firmware firmware, Correspondence correspondence, Map<String, byte[]> files, Words words) {
        this.device = device;
        this.firmware = firmware;
        this.correspondence = correspondence;
        this.files = files;
        this.words = words;
    }

    /**
     * Runs.
     *
     * @param first what is tried before, within the same time
     */
    Optional<Difference> search(Supplier<Optional<Difference>> first) {
        FutureTask<Optional<Difference>> task =
                new FutureTask<>(() -> first.get().or(this::runs));
        Thread thread = new Thread(task, "side by side");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<Difference> runs() {
        for (int run = 0; run < RUNS; run++) {
            Optional<Difference> found = run(run);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Difference> run(long seed) {
        Interpreter interpreter = new Interpreter(device);
        Driver driver = new Driver(device, seed);
        State state = interpreter.reset();
        String doing = "new";
        try {
            Jvm jvm = new Jvm(firmware, files);
            Optional<Difference> found = different(jvm, state, Map.of(), 0);
            for (int tick = 1; tick <= TICKS && found.isEmpty(); tick++) {
                Inputs inputs = driver.next(state);
                Map<Link, Long> before = new LinkedHashMap<>();
                for (Link link : correspondence.all()) {
                    before.put(
                            link,
                            link.next() == null
                                    ? link.spot().in(inputs)
                                    : link.spot().in(state));
                }
                doing = "a setter";
                give(jvm, inputs);
                doing = "step";
                jvm.call(firmware.coreObject(), "step", List.of(firmware.newReadings.result()));
                state = interpreter.step(state, inputs);
                found = different(jvm, state, before, tick);
            }
            return found;
        } catch (Jvm.Thrown thrown) {
            Code step = firmware.step;
            return Optional.of(new Difference(
                    "`" + doing + "` throws " + thrown.getMessage() + " in a made-up run",
                    Place.NOWHERE,
                    step.owner().place(step.line()),
                    List.of(),
                    "nothing thrown",
                    thrown.getMessage()));
        }
    }

    /** Through the setters that callers use. */
    private void give(Jvm jvm, Inputs inputs) throws Jvm.Thrown {
        Reference candidate = (Reference) firmware.newSettings.result();
        for (Link link : correspondence.settings) {
            Code setter = firmware.setter(firmware.settings, link, candidate);
            jvm.call(candidate, setter.name(), List.of(link.spot().in(inputs)));
        }
        jvm.call(firmware.coreObject(), "writeSettings", List.of(candidate));
        Reference reader = (Reference) firmware.newReadings.result();
        for (Link link : correspondence.readings) {
            List<Object> arguments = new ArrayList<>();
            Spot spot = link.spot();
            if (spot.kind() == Spot.Kind.PRESENT) {
                arguments.add((long) spot.index());
            } else if (spot.kind() == Spot.Kind.ELEMENT) {
                int size = device.groups()
                        .get(spot.group())
                        .channels()
                        .get(spot.channel())
                        .count();
                arguments.add((long) spot.index() / size);
                if (size > 1) {
                    arguments.add((long) spot.index() % size);
                }
            }
            arguments.add(spot.in(inputs));
            jvm.call(reader, firmware.setter(firmware.readings, link, reader).name(), arguments);
        }
    }

    private Optional<Difference> different(Jvm jvm, State state, Map<Link, Long> before, int tick) {
        List<Link> shown = new ArrayList<>(correspondence.outputs);
        shown.addAll(correspondence.state);
        return shown.stream()
                .filter(link ->
                        link.spot().kind() != Spot.Kind.TIMER && link.spot().kind() != Spot.Kind.ELAPSED)
                .filter(link -> jvm.get(link.cell()) != link.spot().in(state))
                .findFirst()
                .map(link -> {
                    String is = words.of(link, jvm.get(link.cell()));
                    String meant = words.of(link, link.spot().in(state));
                    String sentence = "`" + link.cell().field() + "` is " + is + " after tick " + tick
                            + " of a made-up run, by the spec " + meant;
                    return new Difference(sentence, link.place(), "", words.told(before), meant, is);
                });
    }
}
