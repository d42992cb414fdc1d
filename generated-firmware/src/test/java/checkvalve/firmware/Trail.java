package checkvalve.firmware;

import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Inputs from reset on, those of a stretch of ticks after those of another. */
record Trail(List<Stretch> stretches) {
    /** The same inputs for so many ticks, at least one. */
    record Stretch(long ticks, Inputs inputs) {}

    Trail {
        stretches = List.copyOf(stretches);
    }

    static Trail of(Story story) {
        return new Trail(story.segments().stream()
                .map(segment -> new Stretch(segment.ticks(), segment.inputs()))
                .toList());
    }

    long ticks() {
        return stretches.stream().mapToLong(Stretch::ticks).sum();
    }

    /** The first so many ticks. */
    Trail cut(long ticks) {
        List<Stretch> kept = new ArrayList<>();
        long left = ticks;
        for (Stretch stretch : stretches) {
            if (left > 0) {
                kept.add(new Stretch(Math.min(left, stretch.ticks()), stretch.inputs()));
            }
            left -= stretch.ticks();
        }
        return new Trail(kept);
    }

    Trail then(Trail other) {
        List<Stretch> all = new ArrayList<>(stretches);
        all.addAll(other.stretches);
        return new Trail(all);
    }

    /** Half the time the same, else some stretches a tick longer or shorter. */
    Trail varied(Random random) {
        if (random.nextBoolean()) {
            return this;
        }
        return new Trail(stretches.stream()
                .map(stretch -> new Stretch(
                        Math.max(1, stretch.ticks() + (random.nextInt(4) == 0 ? random.nextInt(3) - 1 : 0)),
                        stretch.inputs()))
                .toList());
    }

    /** The inputs of any stretch. */
    Inputs any(Random random) {
        return stretches.get(random.nextInt(stretches.size())).inputs();
    }
}
