/** From the tree of a spec to its typed device: names, types, units, ranges, and the lowering of the forms of time. */
package checkvalve.language.check;
