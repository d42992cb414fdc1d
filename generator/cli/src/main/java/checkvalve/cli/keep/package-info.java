/** What a run keeps for the next one. Of all of it only what is sealed with this user's own key is ever taken for true. */
package checkvalve.cli.keep;
