package checkvalve.proofs.agree;

import checkvalve.language.meaning.ValueText;
import checkvalve.language.model.Device;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the class holds, in the words of the spec. */
final class Words {
    private final Device device;
    private final ValueText text;
    private final Shrunk calm;

    Words(Device device, Shrunk calm) {
        this.device = device;
        this.text = new ValueText(device);
        this.calm = calm;
    }

    /** What is not as it is where nothing has happened, members of a group that have the same together. */
    List<String> told(Map<Link, Long> held) {
        Map<String, String> told = new LinkedHashMap<>();
        Map<Spot, Long> all = new LinkedHashMap<>();
        held.forEach((link, number) -> all.put(link.spot(), number));
        held.forEach((link, number) -> {
            if (number != calm.calm(link) && isThere(link.spot(), all)) {
                told.merge(link.name(), of(link, number), (a, b) -> a + ", " + b);
            }
        });
        List<String> lines = new ArrayList<>();
        told.forEach((name, value) -> lines.add(name + " = " + value));
        return lines;
    }

    /** Whether it is no element of a member that is absent. */
    private boolean isThere(Spot spot, Map<Spot, Long> all) {
        if (spot.kind() != Spot.Kind.ELEMENT) {
            return true;
        }
        int size =
                device.groups().get(spot.group()).channels().get(spot.channel()).count();
        return all.get(new Spot(Spot.Kind.PRESENT, spot.index() / size, spot.group(), 0)) != 0;
    }

    String of(Link link, long number) {
        boolean isTime = link.spot().kind() == Spot.Kind.TIMER || link.spot().kind() == Spot.Kind.ELAPSED;
        boolean isValue = !(link.type() instanceof Type.Enumeration type)
                || number >= 0 && number < type.members().size();
        return isValue ? text.of(number, link.type()) + (isTime ? " ticks" : "") : String.valueOf(number);
    }
}
