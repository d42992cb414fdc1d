/**
 * From the device model to a transition relation. Believed.
 *
 * <p>The relation is a function: all that is not determined by the state is an input, and what the world may do is a list
 * of facts about inputs. A property is a term over the state before the tick and the tick's inputs. Folds over a group
 * are cut out: what they give is an input with the facts that the fold lemma proves.
 */
package checkvalve.proofs.encode;
