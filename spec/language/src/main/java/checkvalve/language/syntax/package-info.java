/** From the text of a spec to its tree. */
package checkvalve.language.syntax;
