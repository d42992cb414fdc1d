package checkvalve.language.devices;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.Spec;
import checkvalve.language.model.Define;
import checkvalve.language.model.Device;
import checkvalve.language.model.Group;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Output;
import checkvalve.language.model.Plant;
import checkvalve.language.model.PowerPort;
import checkvalve.language.model.Reading;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Setting;
import checkvalve.language.model.Threshold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table beside the spec of a device names what is in the spec, and all that it must. */
class DatasheetTableTest {
    private static final Path DEVICES = Path.of("../devices");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9_]+");

    /** A device, and the rows of the table beside its spec. */
    record Table(String name, Device device, List<String> rows) {
        static Table of(Path file) {
            String name = file.getFileName().toString().replace(".md", "");
            return new Table(name, read(name), lines(file));
        }

        Set<String> quoted(Predicate<String> wanted) {
            return rows.stream()
                    .flatMap(row -> QUOTED.matcher(row).results())
                    .map(match -> match.group(1))
                    .filter(wanted)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Table> tables() throws IOException {
        try (Stream<Path> files = Files.list(DEVICES)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().map(Table::of).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyElementInTheTableIsInTheSpec(Table table) {
        assertThat(elements(table.device()))
                .containsAll(table.quoted(name -> !ID.matcher(name).matches()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRequirementIsInTheTableAndNoOther(Table table) {
        Set<String> ids = table.device().requirements().stream()
                .filter(requirement -> !requirement.internal())
                .map(Requirement::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(table.quoted(name -> ID.matcher(name).matches())).isEqualTo(ids);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everySettingOutputThresholdAndMachineIsInTheTable(Table table) {
        Device device = table.device();
        assertThat(table.quoted(name -> true))
                .containsAll(names("settings.", device.settings(), Setting::name))
                .containsAll(names("ports.", device.outputs(), Output::name))
                .containsAll(names("threshold ", device.thresholds(), Threshold::name))
                .containsAll(names("machine ", device.machines(), Machine::name));
    }

    private static Set<String> elements(Device device) {
        return Stream.of(
                        names("settings.", device.settings(), Setting::name),
                        names("ports.", device.powerPorts(), PowerPort::name),
                        names("ports.", device.readings(), Reading::name),
                        names("ports.", device.outputs(), Output::name),
                        names("group ", device.groups(), Group::name),
                        names("define ", device.defines(), Define::name),
                        names("threshold ", device.thresholds(), Threshold::name),
                        names("machine ", device.machines(), Machine::name),
                        names("keep ", device.keeps(), Keep::name),
                        names("plant ", device.plant().variables(), Plant.Variable::name),
                        names("assumption ", device.plant().assumptions(), Plant.Assumption::id))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static <T> Set<String> names(String prefix, List<T> declared, Function<T, String> name) {
        return declared.stream().map(one -> prefix + name.apply(one)).collect(Collectors.toSet());
    }

    private static List<String> lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("|")).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Device read(String name) {
        try {
            return Spec.read(DEVICES.resolve(name + ".valve")).device().orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
