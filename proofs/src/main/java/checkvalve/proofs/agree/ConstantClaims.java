package checkvalve.proofs.agree;

import checkvalve.language.model.Device;
import checkvalve.language.model.Place;
import checkvalve.language.model.Type;
import checkvalve.proofs.lift.ClassUnit;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** That the named constants, by which callers speak, are the numbers of what they are named after. Believed. */
final class ConstantClaims {
    private final Device device;
    private final Terms terms;
    private final ClassUnit core;
    private final Premises premises;
    private final List<Obligation> claims = new ArrayList<>();

    ConstantClaims(Device device, Terms terms, ClassUnit core, Premises premises) {
        this.device = device;
        this.terms = terms;
        this.core = core;
        this.premises = premises;
    }

    List<Obligation> all() {
        JavaNames names = new JavaNames(core.constants().keySet());
        enumerations().forEach((type, place) -> members(type, place, names));
        Correspondence.allStand(names, core);
        return claims;
    }

    private Map<Type.Enumeration, Place> enumerations() {
        Map<Type, Place> all = new LinkedHashMap<>();
        device.readings().forEach(each -> all.putIfAbsent(each.type(), each.place()));
        device.groups().forEach(group -> group.channels().forEach(c -> all.putIfAbsent(c.type(), c.place())));
        device.outputs().forEach(each -> all.putIfAbsent(each.type(), each.place()));
        device.settings().forEach(each -> all.putIfAbsent(each.type(), each.place()));
        Map<Type.Enumeration, Place> enumerations = new LinkedHashMap<>();
        all.forEach((type, place) -> {
            if (type instanceof Type.Enumeration enumeration) {
                enumerations.put(enumeration, place);
            }
        });
        return enumerations;
    }

    private void members(Type.Enumeration type, Place place, JavaNames names) {
        String prefix = JavaNames.constant(type.name()) + "_";
        boolean isFree = type.members().stream().allMatch(member -> names.has(prefix + JavaNames.constant(member)));
        for (int i = 0; i < type.members().size(); i++) {
            String member = type.members().get(i);
            String name = names.take((isFree ? prefix : prefix + "STATE_") + JavaNames.constant(member));
            constant(name, type.name() + " = " + member, i, place);
        }
    }

    private void constant(String name, String meaning, long value, Place place) {
        claims.add(premises.obligation(
                "interface",
                "constant." + name,
                "`" + name + "` is the number of " + meaning,
                place,
                terms.truth(core.constants().get(name) == value)));
    }
}
