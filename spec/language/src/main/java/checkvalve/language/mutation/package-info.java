/** Small changes to a spec, to see whether its requirements notice. */
package checkvalve.language.mutation;
