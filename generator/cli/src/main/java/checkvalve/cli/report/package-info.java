/** What the program says: tables and stories for people, JSON for machines. */
package checkvalve.cli.report;
