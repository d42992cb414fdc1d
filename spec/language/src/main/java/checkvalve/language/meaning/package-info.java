/**
 * What a device means, tick by tick: the reference interpreter.
 *
 * <p>It is written as plainly as possible and follows the language's "Meaning" clause by clause. The SMT encoding, the
 * generated Java and the lifted bytecode are each held against it. {@link checkvalve.language.meaning.Interpreter} is the
 * control core, {@link checkvalve.language.meaning.WorldRules} what the world may do,
 * {@link checkvalve.language.meaning.Monitor} what a requirement claims.
 */
package checkvalve.language.meaning;
