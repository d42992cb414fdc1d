package checkvalve.proofs;

import checkvalve.language.model.Place;
import checkvalve.proofs.verdict.Kind;
import java.util.List;

/**
 * What is known of a question before it is answered.
 *
 * @param claim lines that say in the spec's words what is asked, for the head of a certificate
 */
record Asked(
        String id,
        Kind kind,
        String sentence,
        List<String> claim,
        List<String> sources,
        List<String> assumptions,
        Place place) {}
