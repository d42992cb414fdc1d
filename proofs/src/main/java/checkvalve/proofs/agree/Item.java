package checkvalve.proofs.agree;

/**
 * One part of agreement and what came of it.
 *
 * @param id as in {@code step} or {@code output.preAlarm}
 * @param sentence what was asked, for a person
 * @param obligations how many were proved for it
 */
public record Item(String id, String sentence, Conclusion conclusion, int obligations) {}
