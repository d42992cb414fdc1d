/**
 * From class files to terms. Believed, and held against the Java machine.
 *
 * <p>A method is run on memory that holds terms. What it leaves there are terms over what was there before, and for every
 * content of memory within the bounds that were said, and where the {@link checkvalve.proofs.lift.Safety safeties} hold, they
 * are what the Java machine computes, and it ends without an exception. Which way could that be false, and why it is not:
 *
 * <ul>
 *   <li><b>Something runs that was not read.</b> Classes are final and on top of {@code Object}, without static
 *       initializers, handlers, locks or calls to other classes; each call goes to one known method. All else is refused by
 *       name, and nothing at all is said of the class then.
 *   <li><b>Paths are mixed up.</b> Each fork puts a condition on one side and its opposite on the other, so the ways that come
 *       to one place exclude each other. They are made one by these conditions. What has come together from all ways that
 *       leave a fork is known by weights that a fork halves, not by reasoning about conditions.
 *   <li><b>Numbers wrap.</b> Terms are whole numbers without end. Each sum, product, negation and narrowing fits its width by
 *       bounds, by the conditions of its path, or by a safety that is left to prove. Division is by positive constants only.
 *   <li><b>Two names for one object.</b> Objects are made by constructors alone, and a reference is one certain object. Indexes
 *       are constants by the time they are used.
 *   <li><b>A loop goes on differently.</b> It is run round by round, and whether it goes on must not depend on data.
 * </ul>
 *
 * <p>What is not lifted is no thread but one, no stack that runs full, and no class file that the Java machine would refuse.
 */
package checkvalve.proofs.lift;
