package checkvalve.cli.report;

import checkvalve.language.meaning.Story;
import checkvalve.language.model.Device;
import checkvalve.language.model.Place;
import checkvalve.proofs.verdict.Answer;
import checkvalve.proofs.verdict.Kind;
import checkvalve.proofs.verdict.Verdict;
import java.util.List;
import java.util.function.BiFunction;

/**
 * One question and its answer, as it is told; the names of the parts are the keys in JSON.
 *
 * @param certificate the first of the certificates; null where there is none
 * @param source document and clause; empty for what every device is asked
 * @param internal whether it leans on the control logic and so is documentation, not safety
 * @param reason why it is open, or what happens in the story; null if proved
 * @param place line and column in the spec, as in {@code 120:5}; null for what has no place
 * @param text the claim as the spec writes it, or the line that a question is about
 * @param story the run that breaks it, as a table; of a next world the state that has none; null unless refuted
 */
public record Entry(
        String id,
        String kind,
        String verdict,
        String method,
        double seconds,
        String certificate,
        List<String> certificates,
        String source,
        boolean internal,
        List<String> assumptions,
        String sentence,
        String reason,
        String place,
        String text,
        String story) {
    private static final double MILLIS = 1000;

    static Entry of(Answer answer, Device device, String folder, BiFunction<String, Story, String> telling) {
        Place place = answer.place() == null ? Place.NOWHERE : answer.place();
        boolean placed = place.line() > 0;
        List<String> files = files(answer.verdict(), folder);
        return new Entry(
                answer.id(),
                answer.kind().word(),
                answer.verdict().word(),
                Plain.text(answer.method()),
                Math.round(answer.seconds() * MILLIS) / MILLIS,
                files.isEmpty() ? null : files.getFirst(),
                files,
                Plain.text(String.join("; ", answer.sources())),
                answer.kind() == Kind.INTERNAL,
                answer.assumptions(),
                Plain.text(answer.sentence()),
                Plain.text(reason(answer.verdict())),
                placed ? place.toString() : null,
                placed ? Plain.text(text(answer, device, place)) : null,
                answer.verdict() instanceof Verdict.Refuted refuted
                        ? Plain.text(story(answer.id(), refuted, telling))
                        : null);
    }

    private static String story(String id, Verdict.Refuted refuted, BiFunction<String, Story, String> telling) {
        return refuted.story() == null ? refuted.conflict() : telling.apply(id, refuted.story());
    }

    private static String text(Answer answer, Device device, Place place) {
        return device.requirements().stream()
                .filter(requirement -> requirement.id().equals(answer.id()))
                .findFirst()
                .map(requirement -> requirement.text().strip())
                .orElseGet(() -> device.source().line(place.line()).strip());
    }

    private static List<String> files(Verdict verdict, String folder) {
        return verdict instanceof Verdict.Proved proved
                ? proved.files().stream()
                        .map(file -> folder.isEmpty() ? file : folder + "/" + file)
                        .toList()
                : List.of();
    }

    private static String reason(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Proved proved -> null;
            case Verdict.Refuted refuted -> refuted.sentence();
            case Verdict.Open open -> open.reason();
        };
    }

    /** The story without the heading that repeats the sentence. */
    String storyAlone() {
        String heading = id + ": " + sentence;
        return story.startsWith(heading) ? story.substring(heading.length()).replaceFirst("\\A\n+", "") : story;
    }

    /** Whether the spec asks it, and not the language of every device. */
    public boolean isOfSpec() {
        return kind.equals(Kind.REQUIREMENT.word()) || kind.equals(Kind.INTERNAL.word());
    }

    public boolean isProved() {
        return verdict.equals("proved");
    }

    public boolean isRefuted() {
        return verdict.equals("refuted");
    }

    public boolean isOpen() {
        return !isProved() && !isRefuted();
    }
}
