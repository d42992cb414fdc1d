/** How far a figure of a spec can be moved until a requirement fails. */
package checkvalve.proofs.margin;
