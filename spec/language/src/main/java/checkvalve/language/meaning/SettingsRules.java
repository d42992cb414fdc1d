package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Place;
import checkvalve.language.model.Require;
import checkvalve.language.model.Setting;
import java.util.Optional;

/** "Settings may have been rewritten to any combination that satisfies ranges and `require`s." */
public final class SettingsRules {
    private final Device device;

    public SettingsRules(Device device) {
        this.device = device;
    }

    /** Why a write of settings is refused whole. */
    public sealed interface Refusal {
        Place place();

        String sentence();
    }

    /** A value that its setting can't have. */
    public record NotAllowed(Setting setting, long value) implements Refusal {
        @Override
        public Place place() {
            return setting.place();
        }

        @Override
        public String sentence() {
            return "`" + setting.name() + "` cannot be " + value + " base units";
        }
    }

    /** A combination that a {@code require} refuses. */
    public record NotTogether(Require require) implements Refusal {
        @Override
        public Place place() {
            return require.place();
        }

        @Override
        public String sentence() {
            return "the settings break `require`: " + require.sentence();
        }
    }

    /** The first reason to refuse these settings; empty when they are accepted. */
    public Optional<Refusal> refused(long[] candidate) {
        for (int i = 0; i < candidate.length; i++) {
            Setting setting = device.settings().get(i);
            if (!setting.allows(candidate[i])) {
                return Optional.of(new NotAllowed(setting, candidate[i]));
            }
        }
        Valuation valuation = new Valuation(new SettingsScene(candidate));
        return device.requires().stream()
                .filter(require -> !valuation.truth(require.condition()))
                .findFirst()
                .map(NotTogether::new);
    }

    /** Settings are all that a {@code require} sees. */
    private static final class SettingsScene extends Scene {
        private final long[] settings;

        SettingsScene(long[] settings) {
            this.settings = settings;
        }

        @Override
        long setting(int index) {
            return settings[index];
        }
    }
}
