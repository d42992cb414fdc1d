/** What the program writes: whole files or none, one writer at a time, and what the last build left. */
package checkvalve.cli.files;
