/** Reading a spec: its text goes in, a typed device and findings come out. */
package checkvalve.language;
