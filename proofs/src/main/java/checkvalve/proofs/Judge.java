package checkvalve.proofs;

import checkvalve.language.meaning.Story;
import checkvalve.language.meaning.StoryText;
import checkvalve.proofs.story.Search;
import checkvalve.proofs.verdict.Answer;
import checkvalve.proofs.verdict.Kind;
import checkvalve.proofs.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes verdicts. Believed: proved is only what the second solver accepted in every file, or what a replayed story shows to
 * be reachable; refuted only what a replayed story breaks; and everything else is open.
 */
final class Judge {
    private final Map<Asked, Pending> pending;
    private final Questions questions;
    private final SortedMap<String, String> certificates = new TreeMap<>();

    Judge(Map<Asked, Pending> pending, Questions questions) {
        this.pending = pending;
        this.questions = questions;
    }

    SortedMap<String, String> certificates() {
        return certificates;
    }

    Answer answer(Asked asked) {
        if (questions.evident().contains(asked)) {
            return answer(asked, new Verdict.Proved(List.of(), null), "initial state", 0);
        }
        return switch (pending.get(asked)) {
            case null -> answer(asked, new Verdict.Open("the search ended without a word about it"), "search", 0);
            case Pending.Replaying(var replay, double seconds) -> told(asked, replay.join(), seconds);
            case Pending.Checking(var check, String method, double seconds) ->
                checked(asked, check.join(), method, seconds);
            case Pending.Stuck(var check, String conflict, double seconds) ->
                stuck(asked, check.join(), conflict, seconds);
            case Pending.Undecided(String reason, double seconds) ->
                answer(asked, new Verdict.Open(reason), "search", seconds);
        };
    }

    private Answer checked(Asked asked, Recheck.Result result, String method, double seconds) {
        double all = seconds + result.seconds();
        if (result.refusal() != null) {
            return answer(asked, new Verdict.Open(result.refusal()), method, all);
        }
        if (isVacuous(asked)) {
            String reason = "vacuous: what it speaks of was not seen to happen";
            return answer(asked, new Verdict.Open(reason), method, all);
        }
        certificates.putAll(result.texts());
        return answer(asked, new Verdict.Proved(List.copyOf(result.texts().keySet()), null), method, all);
    }

    private static Answer stuck(Asked asked, Recheck.Result result, String conflict, double seconds) {
        Verdict verdict = result.refusal() == null
                ? new Verdict.Refuted(null, "in some state the world cannot go on", conflict)
                : new Verdict.Open(result.refusal());
        return answer(asked, verdict, "a state without a world", seconds + result.seconds());
    }

    private boolean isVacuous(Asked asked) {
        String id = Kind.VACUITY.word() + "." + asked.id();
        return questions.reachable().keySet().stream()
                .filter(other -> other.kind() == Kind.VACUITY && other.id().equals(id))
                .anyMatch(other -> !(pending.get(other) instanceof Pending.Replaying replaying
                        && replaying.replay().join() instanceof Search.Found));
    }

    private Answer told(Asked asked, Search search, double seconds) {
        boolean wanted = questions.reachable().containsKey(asked);
        Verdict verdict = switch (search) {
            case Search.Found(var story, long ticks) ->
                wanted
                        ? reached(asked, story)
                        : new Verdict.Refuted(story, "it does not hold at the end of tick " + ticks, null);
            case Search.NotFound(int frames) -> new Verdict.Open("the story shows nothing");
            case Search.Unknown(String reason) -> new Verdict.Open(reason);
        };
        return answer(asked, verdict, method(search), seconds);
    }

    /** The run is its own certificate. */
    private Verdict reached(Asked asked, Story story) {
        String file = asked.id() + ".story";
        certificates.put(file, StoryText.of(questions.device(), story, asked.claim()));
        return new Verdict.Proved(List.of(file), story);
    }

    private static String method(Search search) {
        return search instanceof Search.Found found
                ? "story, " + found.segments() + (found.segments() == 1 ? " segment" : " segments")
                : "search";
    }

    private static Answer answer(Asked asked, Verdict verdict, String method, double seconds) {
        return new Answer(
                asked.id(),
                asked.kind(),
                asked.sentence(),
                verdict,
                method,
                seconds,
                asked.sources(),
                asked.assumptions(),
                asked.place());
    }
}
