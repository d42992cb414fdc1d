package checkvalve.language.meaning;

import checkvalve.language.model.Place;

/**
 * Something in a tick that the world, its sensors or the installer cannot do.
 *
 * @param place of what forbids it
 * @param sentence what it is, in the words of the spec
 */
public record Breach(Place place, String sentence) {}
