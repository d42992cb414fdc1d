package checkvalve.language.meaning;

/**
 * What a group's members report in one tick. The arrays are not to be written to.
 *
 * @param present one flag a member
 * @param values by channel, then by {@code member * count + element}; of no meaning where the member is absent
 */
public record GroupInputs(boolean[] present, long[][] values) {
    /** How many members are present. */
    public int count() {
        int count = 0;
        for (boolean one : present) {
            count += one ? 1 : 0;
        }
        return count;
    }
}
