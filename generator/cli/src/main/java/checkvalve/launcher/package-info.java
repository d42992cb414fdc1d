/** Starts the tool on a Java that is new enough; compiled for Java 17, and it uses nothing but the JDK. */
package checkvalve.launcher;
