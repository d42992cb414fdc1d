/** From the typed model back to text that people review. */
package checkvalve.language.print;
